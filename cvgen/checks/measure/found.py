"""What a reader has to find in a file before it can be measured.

Part of ``checks.measure``. Places are points on the page as it is seen.
"""

from __future__ import annotations

import msgspec

from cvgen.checks.measured.box import Box
from cvgen.checks.measured.file import FileFacts
from cvgen.checks.measured.measured import Bookmark, Gap
from cvgen.checks.measured.page import BLACK, Ink
from cvgen.units import Pt

__all__ = ["FoundFile", "FoundFont", "FoundLink", "FoundPage", "FoundTag", "Glyph"]


class Glyph(msgspec.Struct, frozen=True, gc=False):
    """A character as it is painted.

    ``along`` is its origin and ``end`` its advance in the direction it is written in,
    ``across`` its baseline; for upright text they are x and y. A ``made`` one is a
    space that the reader saw between two words. ``box`` is its ink. One that
    ``overhangs``, as slanted letters do, ends with its ink, behind its advance.
    ``colour`` is what it is filled with, as ``#rrggbb``.
    """

    text: str
    along: Pt
    end: Pt
    across: Pt
    box: Box
    font: int
    size: Pt | None
    stretch: float
    angle: int
    made: bool
    artifact: bool
    mark: int
    """Its marked-content identifier, -1 if it has none."""

    overhangs: bool = False
    colour: str = BLACK


class FoundFont(msgspec.Struct, frozen=True):
    """A font by its name in the file; ``weight`` as in CSS, 0 if unknown."""

    name: str
    embedded: bool
    weight: int = 0


class FoundPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page as a reader finds it, in the order of painting."""

    number: int
    width: Pt
    height: Pt
    paper_width: Pt
    paper_height: Pt
    rotation: int
    glyphs: tuple[Glyph, ...]
    ink: tuple[Ink, ...]
    hidden: int = 0


class FoundLink(msgspec.Struct, frozen=True):
    """A link on a page, with the rectangles that are its own."""

    page: int
    areas: tuple[Box, ...]
    uri: str | None


class FoundTag(msgspec.Struct, frozen=True):
    """A heading of the structure tree: the marked content that is its text.

    ``marks`` are pairs of a page's number and an identifier; ``text`` replaces them.
    """

    level: int
    marks: tuple[tuple[int, int], ...]
    text: str = ""


class FoundFile(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is in a file."""

    facts: FileFacts
    pages: tuple[FoundPage, ...]
    fonts: tuple[FoundFont, ...]
    links: tuple[FoundLink, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    tags: tuple[FoundTag, ...] = ()
    gaps: tuple[Gap, ...] = ()
