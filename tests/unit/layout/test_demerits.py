"""A line's badness grows with its slack, and is never beyond the worst."""

from __future__ import annotations

import pytest

from cvgen.document.style import Align
from cvgen.layout.demerits import (
    DECENT,
    LOOSE,
    MAX_BADNESS,
    RAGGED_STRETCH,
    SHORT_LAST_LINE_BADNESS,
    SPACE_SHRINK,
    SPACE_STRETCH,
    TIGHT,
    VERY_LOOSE,
    badness_of,
    fitness,
    last_line_badness,
)

MEASURE = 400.0
GAPS = 30.0


@pytest.mark.parametrize("align", list(Align), ids=lambda align: align.value)
def test_a_full_line_is_not_bad(align: Align) -> None:
    assert badness_of(align, MEASURE)(0.0, GAPS) == 0.0


@pytest.mark.parametrize("align", list(Align), ids=lambda align: align.value)
def test_no_line_is_worse_than_the_worst(align: Align) -> None:
    assert badness_of(align, MEASURE)(MEASURE * 9, GAPS) == MAX_BADNESS


def test_a_ragged_line_has_badness_100_at_its_stretch() -> None:
    assert badness_of(Align.LEFT, MEASURE)(RAGGED_STRETCH * MEASURE, GAPS) == 100.0


@pytest.mark.parametrize("slack", [SPACE_STRETCH * GAPS, -SPACE_SHRINK * GAPS])
def test_a_justified_line_has_badness_100_where_its_spaces_give_all(
    slack: float,
) -> None:
    assert badness_of(Align.JUSTIFIED, MEASURE)(slack, GAPS) == pytest.approx(100.0)


def test_a_justified_line_without_spaces_cannot_give() -> None:
    assert badness_of(Align.JUSTIFIED, MEASURE)(1.0, 0.0) == MAX_BADNESS
    assert badness_of(Align.JUSTIFIED, MEASURE)(0.0, 0.0) == 0.0


@pytest.mark.parametrize(
    ("slack", "badness", "expected"),
    [
        (-1.0, 50.0, TIGHT),
        (-1.0, 12.0, DECENT),
        (1.0, 12.0, DECENT),
        (1.0, 13.0, LOOSE),
        (1.0, 99.0, LOOSE),
        (1.0, 100.0, VERY_LOOSE),
    ],
)
def test_lines_are_classed_as_tex_classes_them(
    slack: float, badness: float, expected: int
) -> None:
    assert fitness(slack, badness) == expected


def test_a_last_line_may_be_short_but_not_lost() -> None:
    badness = badness_of(Align.LEFT, MEASURE)
    assert last_line_badness(0.8 * MEASURE, GAPS, MEASURE, badness) == 0.0
    assert (
        last_line_badness(0.9 * MEASURE, GAPS, MEASURE, badness)
        == SHORT_LAST_LINE_BADNESS
    )
