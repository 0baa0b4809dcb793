"""A page's areas follow from its sheet, margins and grid."""

from __future__ import annotations

import pytest

from cvgen.document.style import RIGID, Align, PageStyle

PAGE = PageStyle(
    width=200,
    height=300,
    top=10,
    right=20,
    bottom=30,
    left=40,
    label_width=25,
    gutter=5,
)


def test_the_measure_is_what_the_side_margins_leave() -> None:
    assert PAGE.measure == 140


def test_the_main_column_begins_behind_label_and_gutter() -> None:
    assert PAGE.main_left == 70
    assert PAGE.main_measure == 110


def test_the_text_is_as_high_as_top_and_bottom_leave() -> None:
    assert PAGE.text_height == 260


def test_leading_apart_no_space_of_a_page_is_rigid_or_gives_wholly() -> None:
    gives = (PAGE.head_elasticity, PAGE.gap_elasticity)
    assert all(0 < one.shrink < 1 for one in gives)
    assert RIGID.shrink == 0


@pytest.mark.parametrize(
    ("align", "indent"),
    [
        (Align.LEFT, 0),
        (Align.JUSTIFIED, 0),
        (Align.CENTRED, 6),
        (Align.RIGHT, 12),
    ],
)
def test_a_line_begins_where_its_slack_lets_it(align: Align, indent: float) -> None:
    assert align.indent(12) == indent
