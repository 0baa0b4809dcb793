"""Pages are bad by what they lack, by what their spaces lose, and by what is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.layout.galley import measure_galley
from cvgen.layout.page_badness import (
    MAX_BADNESS,
    RAGGED_STRETCH,
    SHORT_BADNESS,
    SHORT_LAST_PAGE,
    THIN_LAST_PAGE,
    demerits,
    is_short,
    page_badness,
    ragged_badness,
    tight_badness,
)
from cvgen.layout.strip import Strip
from tests.unit.layout.documents import steady
from tests.unit.layout.flows import HALF, HEIGHT, strip

SHORT, THIN = SHORT_LAST_PAGE * HEIGHT, THIN_LAST_PAGE * HEIGHT


def badness(*strips: Strip, start: int = 0, end: int = 1) -> float:
    """That of the page from one cut to another."""
    return page_badness(measure_galley(strips, HEIGHT), start, end, HEIGHT)


def test_a_full_page_is_not_bad() -> None:
    assert badness(strip(100), strip(50)) == 0


def test_a_ragged_page_is_as_bad_as_its_room_cubed() -> None:
    unit = RAGGED_STRETCH * HEIGHT
    assert ragged_badness(unit, HEIGHT) == pytest.approx(100)
    assert ragged_badness(unit / 2, HEIGHT) == pytest.approx(12.5)
    assert badness(strip(HEIGHT - unit), strip(50)) == pytest.approx(100)


def test_an_empty_page_is_as_bad_as_any() -> None:
    assert ragged_badness(HEIGHT, HEIGHT) == MAX_BADNESS


def test_a_tight_page_is_as_bad_as_its_spaces_are_shrunk() -> None:
    assert tight_badness(-2.0, 4.0) == pytest.approx(12.5, rel=0.01)
    assert tight_badness(-4.0, 4.0) == pytest.approx(100, rel=0.01)
    tight = (strip(50), strip(42, 12, HALF), strip(50))
    galley = measure_galley(tight, HEIGHT)
    assert page_badness(galley, 0, 2, HEIGHT) == pytest.approx(100 * (4 / 6) ** 3, 0.01)


def test_what_does_not_even_fit_shrunk_is_as_bad_as_any() -> None:
    assert tight_badness(-5.0, 4.0) == MAX_BADNESS
    assert badness(strip(150), strip(50)) == MAX_BADNESS


def last_page_badness(depth: float) -> float:
    """That of a last page of several."""
    return badness(strip(90), strip(depth), start=1, end=2)


def test_a_last_page_may_be_ragged() -> None:
    assert last_page_badness(THIN) == 0


def test_a_thin_last_page_is_as_bad_as_its_lack_cubed() -> None:
    assert last_page_badness((SHORT + THIN) / 2) == pytest.approx(SHORT_BADNESS / 8)
    assert last_page_badness(SHORT) == pytest.approx(SHORT_BADNESS)


def test_little_on_a_last_page_looks_lost() -> None:
    half = SHORT_BADNESS + MAX_BADNESS / 2
    assert last_page_badness(SHORT / 2) == pytest.approx(half)
    assert last_page_badness(0.0) == MAX_BADNESS


@pytest.mark.property
@given(st.floats(0.0, HEIGHT), st.floats(0.0, HEIGHT))
@steady
def test_the_more_on_a_last_page_the_better(one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert last_page_badness(more) <= last_page_badness(less) <= MAX_BADNESS


def test_little_on_a_single_page_does_not() -> None:
    assert badness(strip(1)) == 0


@pytest.mark.parametrize(("depth", "short"), [(SHORT - 1, True), (SHORT, False)])
def test_short_is_a_share_of_the_page(depth: float, *, short: bool) -> None:
    assert is_short(depth, HEIGHT) is short


def test_demerits_are_squares() -> None:
    assert demerits(0.0, 0.0) == 100
    assert demerits(5.0, 15.0) == 225 + 225
