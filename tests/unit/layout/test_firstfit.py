"""First fit fills every page, and nothing takes fewer."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given

from cvgen.layout.firstfit import first_fit
from cvgen.layout.galley import Depths, measure_galley
from cvgen.layout.strip import Strip
from cvgen.units import ROUNDING
from tests.unit.layout.documents import steady
from tests.unit.layout.flows import HALF, HEIGHT, flows, short_flows, strip


def depths(*strips: Strip) -> Depths:
    return measure_galley(strips, HEIGHT).natural


def test_nothing_needs_no_page() -> None:
    assert first_fit(depths(), HEIGHT) == ()


def test_a_page_is_filled_to_its_end() -> None:
    assert first_fit(depths(strip(50), strip(40, 10), strip(1)), HEIGHT) == (2, 3)


def test_space_at_the_top_of_a_page_counts_for_nothing() -> None:
    assert first_fit(depths(strip(60, 7), strip(60, 50), strip(40)), HEIGHT) == (1, 3)


def test_what_no_page_has_room_for_has_one_to_itself() -> None:
    assert first_fit(depths(strip(10), strip(150), strip(10)), HEIGHT) == (1, 2, 3)


def test_shrunk_depths_may_take_fewer_pages() -> None:
    galley = measure_galley([strip(50), strip(45, 10, HALF)], HEIGHT)
    assert first_fit(galley.natural, HEIGHT) == (1, 2)
    assert first_fit(galley.least, HEIGHT) == (2,)


@pytest.mark.property
@given(flow=flows)
@steady
def test_a_page_ends_only_where_the_next_piece_has_no_room(flow: list[Strip]) -> None:
    natural = depths(*flow)
    for start, end in pairwise((0, *first_fit(natural, HEIGHT)[:-1])):
        assert natural.between(start, end + 1) > HEIGHT + ROUNDING


@pytest.mark.property
@given(flow=short_flows)
@steady
def test_no_way_takes_fewer_pages(flow: list[Strip]) -> None:
    natural = depths(*flow)
    last = len(natural.tops)
    usual = first_fit(natural, HEIGHT)
    for inner in combinations(range(1, last), max(len(usual) - 2, 0)):
        pages = list(pairwise((0, *inner, last)))
        if len(pages) < len(usual):
            assert any(
                natural.between(start, end) > HEIGHT + ROUNDING and end > start + 1
                for start, end in pages
            )
