"""The default theme: serif text, sans display, one accent, one edge to scan down.

Part of ``document``. The measures are the design's; what differs says why.
"""

from __future__ import annotations

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

__all__ = ["A4", "LETTER", "modern"]

A4 = (mm(210), mm(297))
LETTER = (612.0, 792.0)

ACCENT = "#1f3b63"
GREY = "#5a6270"
MARGIN = mm(20)
SERIF = "Source Serif 4"
SANS = "Source Sans 3"
BODY_LEADING = 12.4


def modern(paper: tuple[Pt, Pt] = A4) -> Theme:
    """The default theme on paper of a width and height in points."""
    return Theme(
        page=_page(paper),
        accent=ACCENT,
        grey=GREY,
        name=ParagraphStyle(
            text=_sans(24, Weight.SEMIBOLD, colour=ACCENT), leading=23.4
        ),
        headline=ParagraphStyle(text=_sans(11.5), leading=14.0),
        unit=ParagraphStyle(text=_sans(9.2, colour=GREY), leading=BODY_LEADING),
        contact=ParagraphStyle(text=_sans(9.2), leading=12.4, align=Align.RIGHT),
        letterhead_gap=mm(4),
        head=ParagraphStyle(
            text=_sans(12, Weight.SEMIBOLD, colour=ACCENT),
            leading=BODY_LEADING,
            space_before=9.4,
        ),
        head_rule_thickness=0.5,
        head_rule_gap=1.2,
        head_space_after=3.4,
        body=ParagraphStyle(text=_serif(10), leading=BODY_LEADING),
        label=_left_column(_sans(9.2, colour=GREY)),
        badge=_left_column(_sans(9.2, Weight.SEMIBOLD, colour=ACCENT)),
        number=_left_column(_sans(9.2, colour=GREY)),
        work_title=ParagraphStyle(
            text=_serif(10, Weight.SEMIBOLD), leading=BODY_LEADING
        ),
        paragraph_gap=3.0,
        entry_gap=0.8,
        reference_gap=2.0,
        marginal=_sans(8.5, colour=GREY),
        marginal_head_offset=mm(13),
        marginal_foot_offset=mm(12),
        marginal_rule_thickness=0.3,
        marginal_rule_gap=4.0,
    )


def _page(paper: tuple[Pt, Pt]) -> PageStyle:
    width, height = paper
    return PageStyle(
        width=width,
        height=height,
        top=MARGIN,
        right=MARGIN,
        bottom=MARGIN,
        left=MARGIN,
        label_width=mm(24),
        gutter=mm(5),
    )


def _left_column(text: TextStyle) -> ParagraphStyle:
    return ParagraphStyle(text=text, leading=BODY_LEADING, align=Align.RIGHT)


def _serif(size: Pt, weight: Weight = Weight.REGULAR) -> TextStyle:
    return TextStyle(font=FontStyle(SERIF, weight), size=size)


def _sans(
    size: Pt, weight: Weight = Weight.REGULAR, *, colour: str = "#000000"
) -> TextStyle:
    return TextStyle(font=FontStyle(SANS, weight), size=size, colour=colour)
