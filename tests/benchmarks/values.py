"""Plain YAML data: strings, lists and mappings, written as a person writes them."""

from __future__ import annotations

import json
import re
from typing import TypeAlias

import yaml

__all__ = ["Mapping", "Value", "read_yaml", "write_yaml"]

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
Mapping: TypeAlias = dict[str, Value]

_PLAIN = re.compile(r"[^\W_](?:[\w ,./()’–-]|:(?=\S))*")
_RESERVED = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})


def read_yaml(text: str) -> Value:
    """Read YAML with every scalar as text."""
    return _as_text(yaml.safe_load(text))


def write_yaml(value: Value) -> str:
    """Write block-style YAML, quoting only where plain text could be misread."""
    return "\n".join(_lines(value)) + "\n"


def _as_text(value: object) -> Value:
    if isinstance(value, dict):
        return {str(key): _as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return "" if value is None else str(value)


def _lines(value: Value) -> list[str]:
    if isinstance(value, dict):
        return [line for key, item in value.items() for line in _entry(key, item)]
    if isinstance(value, list):
        return [line for item in value for line in _item(item)]
    return [_scalar(value)]


def _entry(key: str, value: Value) -> list[str]:
    if isinstance(value, str):
        return [f"{key}: {_scalar(value)}"]
    return [f"{key}:", *(f"  {line}" for line in _lines(value))]


def _item(value: Value) -> list[str]:
    first, *rest = _lines(value)
    return [f"- {first}", *(f"  {line}" for line in rest)]


def _scalar(text: str) -> str:
    plain = _PLAIN.fullmatch(text) and not text.endswith(" ")
    wordy = any(character.isalpha() for character in text)
    if plain and wordy and text.casefold() not in _RESERVED:
        return text
    return json.dumps(text, ensure_ascii=False)
