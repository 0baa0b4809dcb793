"""All cuts are chosen together: the best of all ways, never worse than first fit."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given

from cvgen.layout.firstfit import first_fit
from cvgen.layout.galley import Galley, measure_galley
from cvgen.layout.keeps import SPLIT_PENALTY
from cvgen.layout.page_badness import is_short
from cvgen.layout.pagebreak import make_up
from cvgen.layout.strip import Strip
from cvgen.layout.totalfit import total_fit
from cvgen.units import ROUNDING
from tests.unit.layout.documents import steady
from tests.unit.layout.flows import HALF, HEIGHT, flows, short_flows, strip

EPSILON = 1 + 1e-9


def ends(*strips: Strip) -> tuple[int, ...]:
    return total_fit(measure_galley(strips, HEIGHT), HEIGHT)


def cost(galley: Galley, cuts: tuple[int, ...]) -> float:
    return make_up(galley, cuts, HEIGHT).demerits


def is_legal(galley: Galley, cuts: tuple[int, ...]) -> bool:
    """Whether every page has room for what is on it, or is as small as can be."""
    return all(
        end == start + 1 or galley.least.between(start, end) <= HEIGHT + ROUNDING
        for start, end in pairwise((0, *cuts))
    )


def test_nothing_needs_no_page() -> None:
    assert ends() == ()


def test_an_early_page_gives_way_for_a_later_one() -> None:
    flow = (strip(40), strip(40), strip(20), strip(30), strip(80), strip(60))
    galley = measure_galley(flow, HEIGHT)
    assert first_fit(galley.natural, HEIGHT) == (3, 4, 5, 6)
    assert total_fit(galley, HEIGHT) == (2, 4, 5, 6)


def test_a_split_is_worth_a_ragged_page() -> None:
    split = (strip(92), strip(4, penalty=15.0), strip(6), strip(70))
    assert ends(*split) == (1, 4)
    assert ends(*(strip(one.height) for one in split)) == (2, 4)


def test_spaces_shrink_to_make_a_last_page_needless() -> None:
    flow = (strip(40), strip(40, 10, HALF), strip(15))
    assert ends(*flow) == (3,)


def test_a_lone_last_entry_gets_company_where_spaces_are_rigid() -> None:
    flow = (strip(40), strip(20, 10), strip(20, 10), strip(10))
    galley = measure_galley(flow, HEIGHT)
    assert first_fit(galley.natural, HEIGHT) == (3, 4)
    assert total_fit(galley, HEIGHT) == (2, 4)


def test_a_last_page_with_enough_on_it_stays() -> None:
    flow = (strip(40), strip(40, 10, HALF), strip(30, 10, HALF))
    assert ends(*flow) == (2, 3)


def test_full_pages_give_lines_to_a_thin_last_page() -> None:
    flow = [strip(4) for _ in range(55)]
    galley = measure_galley(flow, HEIGHT)
    assert first_fit(galley.natural, HEIGHT) == (25, 50, 55)
    *_, start, end = total_fit(galley, HEIGHT)
    assert end - start > 6
    thick = measure_galley(flow + flow[:15], HEIGHT)
    assert total_fit(thick, HEIGHT) == (25, 50, 70)


@pytest.mark.parametrize(("lines", "cut"), [(6, 1), (7, 2)])
def test_an_entry_is_split_only_for_more_than_six_lines(lines: int, cut: int) -> None:
    room = lines * HEIGHT / 61
    entry = (strip(room, penalty=SPLIT_PENALTY), strip(room))
    assert ends(strip(HEIGHT - room), *entry, strip(70)) == (cut, 4)


def test_no_page_more_for_beauty_s_sake() -> None:
    # Two pages that are full but split an entry, or three that do not.
    flow = (strip(90), strip(10, penalty=500.0), strip(90), strip(10))
    assert ends(*flow) == (2, 4)


@pytest.mark.property
@given(flow=short_flows)
@steady
def test_no_way_to_cut_as_many_pages_is_better(flow: list[Strip]) -> None:
    galley = measure_galley(flow, HEIGHT)
    found = total_fit(galley, HEIGHT)
    last = len(galley.cuts) - 1
    least = cost(galley, found)
    tried = 0
    for inner in combinations(range(1, last), len(found) - 1):
        if is_legal(galley, (*inner, last)):
            tried += 1
            assert least <= cost(galley, (*inner, last)) * EPSILON
    assert tried


@pytest.mark.property
@given(flow=flows)
@steady
def test_it_is_never_worse_than_first_fit(flow: list[Strip]) -> None:
    galley = measure_galley(flow, HEIGHT)
    usual, found = first_fit(galley.natural, HEIGHT), total_fit(galley, HEIGHT)
    assert len(found) <= len(usual)
    if len(found) == len(usual):
        assert cost(galley, found) <= cost(galley, usual) * EPSILON


@pytest.mark.property
@given(flow=flows)
@steady
def test_a_short_last_page_is_absorbed_if_it_can_be(flow: list[Strip]) -> None:
    galley = measure_galley(flow, HEIGHT)
    usual = first_fit(galley.natural, HEIGHT)
    fewest = first_fit(galley.least, HEIGHT)
    if len(fewest) < len(usual):
        last = galley.natural.between(*usual[-2:])
        if is_short(last, HEIGHT):
            assert len(total_fit(galley, HEIGHT)) < len(usual)


@pytest.mark.property
@given(flow=flows)
@steady
def test_every_page_has_room_for_what_is_on_it(flow: list[Strip]) -> None:
    galley = measure_galley(flow, HEIGHT)
    found = total_fit(galley, HEIGHT)
    assert found[-1:] == ((len(galley.cuts) - 1,) if flow else ())
    assert is_legal(galley, found)


@given(flows)
def test_a_limit_in_reach_of_shrunk_spaces_is_kept(flow: list[Strip]) -> None:
    galley = measure_galley(flow, HEIGHT)
    least = len(first_fit(galley.least, HEIGHT))
    usual = len(total_fit(galley, HEIGHT))
    for most in range(1, usual + 1):
        assert len(total_fit(galley, HEIGHT, most)) <= max(most, least)
