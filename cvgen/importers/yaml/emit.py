"""Nodes → YAML text, as an author would write it.

Part of ``importers.yaml``; ruamel.yaml writes it. Quotes stand where a text would be
something else without them, in YAML 1.1 too, which editors still speak.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from io import StringIO
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from cvgen.loading.node import Mapping, Node, Scalar, Sequence

__all__ = ["SIMPLE", "WIDTH", "WORDS", "Styled", "as_data", "emit", "plain_numbers"]

Styled: TypeAlias = "str | list[Styled] | dict[str, Styled]"

WIDTH = 1_000_000
"""Columns of a line: a text stays on one, so that a search finds it."""

WORDS = re.compile(
    r"~|null|true|false|yes|no|on|off|y|n|\.inf|\.nan|=|<<", re.IGNORECASE
)
"""Texts that are none without quotes."""

NUMBER = re.compile(
    r"""[-+]?(?:
        0[bx][0-9a-f_]+ | 0o?[0-7_]+ | [0-9][0-9_]*(?::[0-5]?[0-9])*
        | (?:[0-9][0-9_]*+)?\.[0-9_.]* | (?:[0-9][0-9_]*+)?\.?[0-9_]*+e[-+]?[0-9]+
        | [0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*
    ) | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*""",
    re.IGNORECASE | re.VERBOSE,
)
SIMPLE = re.compile(r"(?:0|[1-9][0-9]{0,15}|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)")
"""Numbers and dates that every reader takes for what they are."""

UNSAFE = re.compile(
    r"[\t\n\r\x85\u2028\u2029]|: |:$| #|^[-?:,\[\]{}#&*!|>'\"%@`\s]|\s$"
)


_Literal: Callable[[str], str] = LiteralScalarString
_Quoted: Callable[[str], str] = DoubleQuotedScalarString


class _Plain(str):
    """A number or a date, which needs no quotes."""

    __slots__ = ()


def emit(node: Node) -> str:
    """The YAML of a node, with a line feed at the end."""
    yaml = YAML()
    yaml.width = WIDTH
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    plain_numbers(yaml)
    stream = StringIO()
    yaml.dump(as_data(node), stream)
    return stream.getvalue()


def plain_numbers(yaml: YAML) -> None:
    """Let numbers and dates be written without quotes."""
    yaml.representer.add_representer(_Plain, _represent)


def as_data(node: Node) -> Styled:
    """A node as what ruamel.yaml writes."""
    match node:
        case Scalar(text=text):
            return _styled(text)
        case Sequence(items=items):
            return [as_data(one) for one in items]
        case Mapping(keys=keys, values=values):
            return {
                key.text: as_data(value)
                for key, value in zip(keys, values, strict=True)
            }


def _represent(representer: RoundTripRepresenter, text: _Plain) -> ScalarNode:
    """A plain scalar: its tag is the one that its form has anyway."""
    if "-" not in text:
        return representer.represent_scalar("tag:yaml.org,2002:int", text)
    is_day = len(text) == len("2024-05-09")
    kind = "timestamp" if is_day else "str"
    return representer.represent_scalar(f"tag:yaml.org,2002:{kind}", text)


def _styled(text: str) -> str:
    if "\n" in text.strip("\n") and not re.search(
        r"[\t\x85\u2028\u2029]|^\s|\s$", text
    ):
        return _Literal(text)
    if SIMPLE.fullmatch(text):
        return _Plain(text)
    if (
        not text
        or WORDS.fullmatch(text)
        or NUMBER.fullmatch(text)
        or UNSAFE.search(text)
    ):
        return _Quoted(text)
    return text
