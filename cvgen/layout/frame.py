"""The result of layout: pages with everything at a fixed place.

Part of ``layout``; ``pdf`` paints it and decides nothing. Points; y grows downwards.
"""

from __future__ import annotations

import msgspec

from cvgen.document.block import Link, NodeId, Picture
from cvgen.layout.typeface import SPACE, ShapedWord, Typeface
from cvgen.units import Pt

__all__ = [
    "Anchor",
    "GlyphRun",
    "Line",
    "LinkArea",
    "Page",
    "PlacedLine",
    "PlacedPicture",
    "Rule",
]


class GlyphRun(msgspec.Struct, frozen=True, eq=False):
    """Words of one typeface, size and colour in a line, spaces among them.

    ``offset`` is from the line's left end, ``width`` without ``space_extra``, which is
    added to every space of a justified line, and ``rise`` lifts it off the baseline.
    The words are in the order of reading; ``backwards`` says that the first of them is
    the rightmost. ``language`` is a BCP 47 tag where it is another than the node's.
    """

    offset: Pt
    width: Pt
    typeface: Typeface
    size: Pt
    colour: str
    rise: Pt
    words: tuple[ShapedWord, ...]
    space_extra: Pt = 0.0
    link: Link | None = None
    backwards: bool = False
    language: str = ""

    @property
    def extent(self) -> Pt:
        """The width with its spaces widened."""
        if not self.space_extra:
            return self.width
        spaces = sum(1 for word in self.words if word.text == SPACE)
        return self.width + self.space_extra * spaces

    @property
    def leads(self) -> bool:
        """Whether a reader can follow it: spaces alone cannot be seen."""
        return self.link is not None and any(word.text != SPACE for word in self.words)

    @property
    def text(self) -> str:
        """The characters of the run."""
        return "".join(word.text for word in self.words)


class Line(msgspec.Struct, frozen=True, eq=False):
    """A line of a paragraph, set but not placed; its runs in the order of reading.

    ``width`` is that of the ink: the space at which the line was broken has none.
    """

    runs: tuple[GlyphRun, ...]
    width: Pt

    @property
    def text(self) -> str:
        """The characters of the line, with the space it was broken at."""
        return "".join(run.text for run in self.runs)


class PlacedLine(msgspec.Struct, frozen=True, eq=False):
    """A line on a page: its left end and baseline, and the node it belongs to."""

    x: Pt
    baseline: Pt
    node: NodeId
    line: Line


class PlacedPicture(msgspec.Struct, frozen=True):
    """A picture on a page: its left and upper edge."""

    x: Pt
    y: Pt
    picture: Picture


class Rule(msgspec.Struct, frozen=True):
    """A horizontal rule; ``y`` is its middle."""

    x: Pt
    y: Pt
    width: Pt
    thickness: Pt
    colour: str


class LinkArea(msgspec.Struct, frozen=True, cache_hash=True):
    """A rectangle that leads somewhere, and the words on it."""

    left: Pt
    top: Pt
    right: Pt
    bottom: Pt
    target: Link
    text: str
    node: NodeId


class Anchor(msgspec.Struct, frozen=True):
    """Where a node begins: its top on the page."""

    node: NodeId
    y: Pt


class Page(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A finished page; ``number`` counts from 1."""

    number: int
    width: Pt
    height: Pt
    lines: tuple[PlacedLine, ...]
    rules: tuple[Rule, ...] = ()
    pictures: tuple[PlacedPicture, ...] = ()
    links: tuple[LinkArea, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    marginals: tuple[PlacedLine, ...] = ()
    marginal_rules: tuple[Rule, ...] = ()
