"""A page with its lines of text and whatever else has ink.

Part of ``checks.measured``.
"""

from __future__ import annotations

from enum import Enum

import msgspec

from cvgen.checks.measured.box import Box
from cvgen.units import Pt

__all__ = [
    "BLACK",
    "Evidence",
    "Ink",
    "InkKind",
    "Line",
    "Marginal",
    "MeasuredPage",
    "Place",
    "Run",
]


class Place(Enum):
    """Which margin something stands in."""

    HEAD = "head"
    FOOT = "foot"


class Evidence(Enum):
    """By what a running head or foot was recognised."""

    ARTIFACT = "artifact"
    """The file marks it as pagination (ISO 32000-1, 14.8.2.2)."""
    REPEATED = "repeated"
    """It stands at the same place of several pages, its numbers aside."""
    PAGE_NUMBER = "page-number"
    """It is the number of the page and nothing else."""
    BESIDE = "beside"
    """It is no text, and stands where only running heads and feet are."""


class Marginal(msgspec.Struct, frozen=True, rename="kebab"):
    """That something belongs to a running head or foot, and how that is known."""

    place: Place
    evidence: Evidence


BLACK = "#000000"


class Run(msgspec.Struct, frozen=True, rename="kebab", gc=False):
    """Characters of one font, size and colour in a line.

    ``font`` is a position in the fonts of the file. ``size`` is what is seen: the
    nominal size times both matrices; None if the font has a unit of its own (Type 3).
    ``stretch`` is the width over the usual one, ``tracking`` the space that is added
    after each character. ``colour`` is sRGB as ``#rrggbb``.
    """

    text: str
    font: int
    size: Pt | None
    stretch: float = 1.0
    tracking: Pt = 0.0
    colour: str = BLACK

    @property
    def characters(self) -> int:
        """How many there are, white space aside."""
        return sum(not character.isspace() for character in self.text)


class Line(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Characters on one baseline with no gap of a column among them.

    ``number`` counts from 1 down the page. ``box`` is the ink, ``start`` and ``end``
    the origin of the first character and the advance of the last. ``leading`` is the
    distance from the baseline of the line above it in its column, if that has its size.
    ``angle`` is in degrees clockwise; places are along the page all the same.
    """

    number: int
    text: str
    runs: tuple[Run, ...]
    box: Box
    start: Pt
    end: Pt
    baseline: Pt
    angle: int = 0
    leading: Pt | None = None
    marginal: Marginal | None = None

    @property
    def leader(self) -> Run:
        """The run with the most characters, whose size and font are the line's."""
        return max(self.runs, key=lambda run: run.characters)

    @property
    def per_inch(self) -> float | None:
        """Characters to a linear inch, white space among them; None without width."""
        width = self.end - self.start
        return len(self.text) * 72 / width if width > 0 else None


class InkKind(Enum):
    """What else than text has ink."""

    IMAGE = "image"
    DRAWING = "drawing"
    ANNOTATION = "annotation"


class Ink(msgspec.Struct, frozen=True, rename="kebab"):
    """An image, a rule or another drawing, or what an annotation prints.

    ``pixels`` are an image's own width and height.
    """

    kind: InkKind
    box: Box
    pixels: tuple[int, int] | None = None
    marginal: Marginal | None = None


class MeasuredPage(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A page; ``number`` counts from 1.

    ``width`` and ``height`` are what is seen (CropBox, turned by ``rotation`` degrees),
    ``paper_width`` and ``paper_height`` the sheet (MediaBox). ``hidden`` characters are
    there for a reader of the file and not for one of the page, as under a scan.
    ``printed_number`` is the page's number in its running head or foot.
    """

    number: int
    width: Pt
    height: Pt
    paper_width: Pt
    paper_height: Pt
    rotation: int = 0
    lines: tuple[Line, ...] = ()
    ink: tuple[Ink, ...] = ()
    hidden: int = 0
    printed_number: int | None = None

    @property
    def body(self) -> tuple[Line, ...]:
        """The lines that are neither running head nor foot."""
        return tuple(line for line in self.lines if line.marginal is None)
