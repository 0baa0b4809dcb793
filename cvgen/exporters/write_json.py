"""Nodes → JSON text.

Part of ``exporters``. A plain scalar is a number, a text in quotes is a text, and an
empty plain scalar is nothing.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from cvgen.importers.tree import pairs_of
from cvgen.loading.node import Mapping, Node, Scalar, Sequence

__all__ = ["as_json", "write_json"]

Json: TypeAlias = "str | int | list[Json] | dict[str, Json] | None"


def write_json(node: Node, *, indent: int = 2) -> str:
    """The JSON of a node; with an indent of 0 it is one line."""
    written = msgspec.json.encode(as_json(node))
    if not indent:
        return written.decode()
    return msgspec.json.format(written, indent=indent).decode()


def as_json(node: Node) -> Json:
    """The value that a node stands for."""
    match node:
        case Scalar(text=text, style=""):
            return int(text) if text else None
        case Scalar(text=text):
            return text
        case Sequence(items=items):
            return [as_json(one) for one in items]
        case Mapping():
            return {key: as_json(value) for key, value in pairs_of(node)}
