"""Styles, fully resolved: what layout needs to set a run, a paragraph and a page.

Part of ``document``. Lengths are in points.
"""

from __future__ import annotations

import msgspec

from cvgen.closed import Closed
from cvgen.units import Pt

__all__ = [
    "RIGID",
    "Align",
    "Elasticity",
    "FontStyle",
    "PageStyle",
    "ParagraphStyle",
    "TextStyle",
    "Weight",
]


class Weight(Closed):
    """Weights that the bundled families have (OpenType ``usWeightClass``)."""

    REGULAR = 400
    SEMIBOLD = 600
    BOLD = 700


class FontStyle(msgspec.Struct, frozen=True, cache_hash=True):
    """Which face: a family, a weight, upright or italic."""

    family: str
    weight: Weight = Weight.REGULAR
    italic: bool = False


class TextStyle(msgspec.Struct, frozen=True, kw_only=True, cache_hash=True):
    """How a run is set: its face, em size, colour (``#rrggbb``) and baseline shift.

    ``features`` are OpenType tags that are switched on beside a face's default ones,
    ``tracking`` is space between letters in ems.
    """

    font: FontStyle
    size: Pt
    colour: str = "#000000"
    rise: Pt = 0.0
    features: tuple[str, ...] = ()
    tracking: float = 0.0


class Align(Closed):
    """Where a line's slack goes."""

    LEFT = "left"
    RIGHT = "right"
    CENTRED = "centred"
    JUSTIFIED = "justified"

    def indent(self, slack: Pt) -> Pt:
        """Where a line begins that leaves ``slack`` of its measure."""
        match self:
            case Align.LEFT | Align.JUSTIFIED:
                return 0.0
            case Align.CENTRED:
                return slack / 2
            case Align.RIGHT:
                return slack


class ParagraphStyle(msgspec.Struct, frozen=True, kw_only=True, cache_hash=True):
    """How a paragraph is set: its text, leading, alignment and the space above."""

    text: TextStyle
    leading: Pt
    align: Align = Align.LEFT
    space_before: Pt = 0.0


class Elasticity(msgspec.Struct, frozen=True, kw_only=True):
    """How far a space gives way, as a share of it from 0 to 1; none grows."""

    shrink: float = 0.0


RIGID = Elasticity()


class PageStyle(msgspec.Struct, frozen=True, kw_only=True):
    """The sheet and its grid: a narrow left column, a gutter, and the main column.

    The elasticities are of the space above heads and of the gaps between entries and
    paragraphs; leading never gives.
    """

    width: Pt
    height: Pt
    top: Pt
    right: Pt
    bottom: Pt
    left: Pt
    label_width: Pt
    gutter: Pt
    head_elasticity: Elasticity = Elasticity(shrink=0.25)
    gap_elasticity: Elasticity = Elasticity(shrink=0.5)

    @property
    def measure(self) -> Pt:
        """The width of the text area."""
        return self.width - self.left - self.right

    @property
    def main_left(self) -> Pt:
        """The main column's left edge, from the sheet's."""
        return self.left + self.label_width + self.gutter

    @property
    def main_measure(self) -> Pt:
        """The main column's width."""
        return self.width - self.right - self.main_left

    @property
    def text_height(self) -> Pt:
        """The height of the text area."""
        return self.height - self.top - self.bottom
