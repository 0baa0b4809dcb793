"""A page as a browser needs it beside its image: what stands where, and whence.

Part of ``preview``: what ``source_map`` makes. Points from the upper left corner of the
sheet.
"""

from __future__ import annotations

import msgspec

from cvgen.checks.measured.box import Box
from cvgen.diagnostics import DataPath
from cvgen.document.block import NodeId, Role
from cvgen.units import Pt

__all__ = ["Figure", "Part", "Sheet", "Spot", "TextLine"]


class TextLine(msgspec.Struct, frozen=True):
    """The characters of a line, and the rectangle that they fill at a size."""

    text: str
    box: Box
    size: Pt


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What of a paragraph stands on one page; ``origin`` is the place of its text."""

    node: NodeId
    role: Role
    origin: DataPath | None
    language: str
    lines: tuple[TextLine, ...]


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """What of an entry stands on one page: the smallest thing to be pointed at.

    ``origin`` is the place of the entry, and ``label`` the first words of it.
    """

    node: NodeId
    origin: DataPath | None
    label: str
    box: Box
    parts: tuple[Part, ...]


class Figure(msgspec.Struct, frozen=True):
    """A picture: where it is, and what it shows in words."""

    box: Box
    alternative: str


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A page's size, its pictures, and its spots in reading order.

    ``number`` counts from 1.
    """

    number: int
    width: Pt
    height: Pt
    spots: tuple[Spot, ...]
    figures: tuple[Figure, ...] = ()
