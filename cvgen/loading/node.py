"""Nodes: what YAML says, as text that knows its place.

Part of ``loading``: ``nodes`` makes them, the decoders and ``locate`` read them.
Scalars stay as written, because YAML 1.1 would make ``No``, ``On``, ``1.10``,
``2401.10000`` and ``12:30`` into something else. ``gc=False`` is sound: nodes form no
cycles.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec

__all__ = ["Mapping", "Node", "Scalar", "Sequence", "is_absent"]

ABSENT = frozenset({"~", "null"})
"""Plain scalars that stand for nothing; ``Null`` is somebody's name."""


class Scalar(msgspec.Struct, frozen=True, gc=False):
    """A text; ``style`` is its quotation mark, ``|``, ``>`` or nothing if plain."""

    text: str
    line: int
    column: int
    style: str = ""


class Sequence(msgspec.Struct, frozen=True, gc=False):
    """A list."""

    items: tuple[Node, ...]
    line: int
    column: int


class Mapping(msgspec.Struct, frozen=True, gc=False):
    """Keys and values in the author's order, duplicates and all."""

    keys: tuple[Scalar, ...]
    values: tuple[Node, ...]
    line: int
    column: int


Node: TypeAlias = Scalar | Sequence | Mapping


def is_absent(node: Node) -> bool:
    """Whether the author wrote nothing: no text, or a plain ``~`` or ``null``."""
    if not isinstance(node, Scalar):
        return False
    text = node.text
    return not text or text.isspace() or (text in ABSENT and not node.style)
