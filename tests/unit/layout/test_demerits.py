"""A line's badness grows with its slack, and is never beyond the worst."""

from __future__ import annotations

import pytest

from cvgen.document.style import Align
from cvgen.layout.demerits import (
    DECENT,
    HOPELESS,
    LOOSE,
    LOST_LINE_BADNESS,
    MAX_BADNESS,
    RAGGED_STRETCH,
    SHORT_LAST_LINE,
    SPACE_SHRINK,
    SPACE_STRETCH,
    TIGHT,
    VERY_LOOSE,
    badness_of,
    fitness,
    last_badness_of,
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
    for align, stretch in RAGGED_STRETCH.items():
        badness = badness_of(align, MEASURE)(stretch * MEASURE, GAPS)
        assert badness == pytest.approx(100.0)
    assert len(RAGGED_STRETCH) == 3


@pytest.mark.parametrize("align", list(Align), ids=lambda align: align.value)
def test_of_two_poor_lines_one_is_poorer(align: Align) -> None:
    badness = badness_of(align, MEASURE)
    assert badness(0.9 * MEASURE, GAPS) > badness(0.7 * MEASURE, GAPS)
    assert badness(MEASURE, GAPS) <= MAX_BADNESS


def test_a_justified_line_with_a_syllable_on_it_is_worse_than_any_with_words() -> None:
    badness = badness_of(Align.JUSTIFIED, MEASURE)
    assert badness(0.95 * MEASURE, 0.0) > 2 * badness(0.6 * MEASURE, GAPS)
    assert HOPELESS < badness(0.1 * MEASURE, 0.0) < HOPELESS * 1.01


@pytest.mark.parametrize("slack", [SPACE_STRETCH * GAPS, -SPACE_SHRINK * GAPS])
def test_a_justified_line_has_badness_100_where_its_spaces_give_all(
    slack: float,
) -> None:
    assert badness_of(Align.JUSTIFIED, MEASURE)(slack, GAPS) == pytest.approx(100.0)


@pytest.mark.parametrize("gaps", [1.0, GAPS])
def test_the_badness_of_a_justified_line_is_the_cube_of_what_its_spaces_give(
    gaps: float,
) -> None:
    badness = badness_of(Align.JUSTIFIED, MEASURE)
    for slack in (SPACE_STRETCH * gaps, -SPACE_SHRINK * gaps):
        assert badness(slack / 2, gaps) == pytest.approx(100.0 / 8)
        assert badness(slack * 2, gaps) == pytest.approx(100.0 * 8)


def test_a_justified_line_without_spaces_cannot_give() -> None:
    assert badness_of(Align.JUSTIFIED, MEASURE)(1.0, 0.0) == pytest.approx(HOPELESS)
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


@pytest.mark.parametrize("align", list(Align), ids=lambda align: align.value)
def test_a_last_line_is_the_worse_the_shorter_it_is(align: Align) -> None:
    badness, shortest = (
        last_badness_of(align, MEASURE),
        SHORT_LAST_LINE[align] * MEASURE,
    )
    assert badness(MEASURE - shortest, GAPS) == 0.0
    assert badness(MEASURE - shortest / 2, GAPS) == LOST_LINE_BADNESS[align] / 2
    assert badness(MEASURE, GAPS) == LOST_LINE_BADNESS[align]


def test_a_full_last_line_shrinks_as_others_do() -> None:
    last, other = (of(Align.JUSTIFIED, MEASURE) for of in (last_badness_of, badness_of))
    assert last(-1.0, GAPS) == other(-1.0, GAPS) > 0.0


def test_a_lone_word_at_the_end_costs_more_than_a_line_three_quarters_full() -> None:
    ragged, last = badness_of(Align.LEFT, MEASURE), last_badness_of(Align.LEFT, MEASURE)
    assert last(0.95 * MEASURE, GAPS) > ragged(0.25 * MEASURE, GAPS)


@pytest.mark.parametrize("align", [Align.RIGHT, Align.CENTRED])
def test_a_last_line_that_begins_further_in_looks_lost_sooner(align: Align) -> None:
    badness = last_badness_of(align, MEASURE)
    assert badness(0.75 * MEASURE, GAPS) > 0
    assert last_badness_of(Align.LEFT, MEASURE)(0.75 * MEASURE, GAPS) == 0
