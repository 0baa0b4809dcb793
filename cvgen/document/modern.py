"""The default theme: serif text, sans display, one accent, one edge to scan down.

Part of ``document``. The measures are the design's; what differs says why.

The page has a rhythm: its beat is a sixth of the leading, and every space above, the
heads and the letterhead's large lines take whole beats, a head with its rule and spaces
thirteen. So lines within and between entries fall on one grid as long as spaces are
natural. A grid of whole lines would cost the sample its single page.
"""

from __future__ import annotations

import msgspec

from cvgen.document.style import (
    Align,
    FontStyle,
    PageStyle,
    ParagraphStyle,
    TextStyle,
    Weight,
)
from cvgen.document.theme import Theme
from cvgen.units import Pt, mm

__all__ = ["A4", "LETTER", "USUAL", "Measures", "modern"]

A4 = (mm(210), mm(297))
LETTER = (612.0, 792.0)

GREY = "#5a6270"
SERIF = "Source Serif 4"
SANS = "Source Sans 3"

RULE = 0.5
RULE_GAP = 1.2

BEATS = 6
"""Of a line: see above."""


class Measures(msgspec.Struct, frozen=True, kw_only=True):
    """What of the theme can be changed: all other measures follow from these."""

    size: Pt = 10.0
    leading: Pt = 12.4
    margin: Pt = mm(20)
    accent: str = "#1f3b63"


USUAL = Measures()


def modern(paper: tuple[Pt, Pt] = A4, measures: Measures = USUAL) -> Theme:
    """The default theme on paper of a width and height in points."""
    return _Modern(paper, measures).theme()


class _Modern:
    """The theme at some measures; lengths are the design's, scaled."""

    def __init__(self, paper: tuple[Pt, Pt], measures: Measures) -> None:
        self._paper = paper
        self._accent = measures.accent
        self._margin = measures.margin
        self._leading = measures.leading
        self._scale = measures.size / USUAL.size
        self._beat = measures.leading / BEATS

    def theme(self) -> Theme:
        """All of it."""
        beat = self._beat
        return Theme(
            page=self._page(),
            accent=self._accent,
            grey=GREY,
            name=ParagraphStyle(
                text=self._sans(24, Weight.SEMIBOLD, colour=self._accent),
                leading=11 * beat,
            ),
            headline=ParagraphStyle(text=self._sans(11.5), leading=7 * beat),
            unit=self._lines(self._sans(9.2, colour=GREY)),
            contact=self._lines(self._sans(9.2), Align.RIGHT),
            letterhead_gap=mm(4),
            head=ParagraphStyle(
                text=self._sans(12, Weight.SEMIBOLD, colour=self._accent),
                leading=self._leading,
                space_before=5 * beat,
            ),
            head_rule_thickness=RULE,
            head_rule_gap=RULE_GAP,
            head_space_after=2 * beat - RULE_GAP - RULE,
            subhead=ParagraphStyle(
                text=self._sans(10, Weight.SEMIBOLD),
                leading=self._leading,
                space_before=3 * beat,
            ),
            body=self._lines(self._serif(10)),
            label=self._lines(self._sans(9.2, colour=GREY), Align.RIGHT),
            badge=self._lines(
                self._sans(9.2, Weight.SEMIBOLD, colour=self._accent), Align.RIGHT
            ),
            number=self._lines(self._sans(9.2, colour=GREY), Align.RIGHT),
            work_title=self._lines(self._serif(10, Weight.SEMIBOLD)),
            legend=self._lines(self._sans(8.5, colour=GREY)),
            paragraph_gap=2 * beat,
            entry_gap=beat,
            reference_gap=beat,
            marginal=self._sans(8.5, colour=GREY),
            marginal_head_offset=self._margin * 13 / 20,
            marginal_foot_offset=self._margin * 12 / 20,
            marginal_rule_thickness=0.3,
            marginal_rule_gap=4.0,
        )

    def _page(self) -> PageStyle:
        width, height = self._paper
        return PageStyle(
            width=width,
            height=height,
            top=self._margin,
            right=self._margin,
            bottom=self._margin,
            left=self._margin,
            label_width=mm(24) * self._scale,
            gutter=mm(5),
        )

    def _lines(self, text: TextStyle, align: Align = Align.LEFT) -> ParagraphStyle:
        return ParagraphStyle(text=text, leading=self._leading, align=align)

    def _serif(self, size: Pt, weight: Weight = Weight.REGULAR) -> TextStyle:
        return TextStyle(font=FontStyle(SERIF, weight), size=size * self._scale)

    def _sans(
        self, size: Pt, weight: Weight = Weight.REGULAR, *, colour: str = "#000000"
    ) -> TextStyle:
        return TextStyle(
            font=FontStyle(SANS, weight), size=size * self._scale, colour=colour
        )
