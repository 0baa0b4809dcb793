"""Pages are cut, spaced out within bounds, and say how well they are filled."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given

from cvgen.layout.page_badness import demerits
from cvgen.layout.pagebreak import Pagination, break_pages
from cvgen.layout.strip import Strip
from cvgen.units import ROUNDING
from tests.unit.layout.documents import steady
from tests.unit.layout.flows import HALF, HEIGHT, flows, strip

SLIGHT = 1e-6


def heights(found: Pagination) -> list[list[float]]:
    return [[placed.strip.height for placed in page.strips] for page in found.pages]


def tops(found: Pagination) -> list[list[float]]:
    return [[placed.y for placed in page.strips] for page in found.pages]


def groups(flow: Sequence[Strip]) -> list[list[Strip]]:
    """Strips that are to stay together."""
    found: list[list[Strip]] = []
    is_open = False
    for one in flow:
        if is_open:
            found[-1].append(one)
        else:
            found.append([one])
        is_open = one.keep_next
    return found


def least_extent(group: Sequence[Strip]) -> float:
    """How high a group is at the top of a page, shrunk."""
    spaces = [one.space_before * (1 - one.elasticity.shrink) for one in group[1:]]
    return sum(one.height for one in group) + sum(spaces)


def test_there_is_always_a_first_page() -> None:
    found = break_pages([], HEIGHT)
    assert [page.strips for page in found.pages] == [()]
    assert (found.height, found.demerits) == (HEIGHT, 0)


def test_strips_stand_below_each_other_with_their_space() -> None:
    found = break_pages([strip(10), strip(20, 5, HALF), strip(30, 3)], HEIGHT)
    assert tops(found) == [[0, 15, 38]]


def test_space_at_the_top_of_a_page_is_dropped() -> None:
    assert tops(break_pages([strip(60, 7), strip(60, 7)], HEIGHT)) == [[0], [0]]


def test_rounding_does_not_turn_the_page() -> None:
    found = break_pages([strip(50), strip(50 + ROUNDING / 2)], HEIGHT)
    assert len(found.pages) == 1


def test_spaces_shrink_as_much_as_the_page_needs() -> None:
    found = break_pages([strip(50), strip(40, 8, HALF), strip(4, 4, HALF)], HEIGHT)
    assert tops(found) == [[0, pytest.approx(54), pytest.approx(96)]]
    (page,) = found.pages
    assert page.depth == pytest.approx(HEIGHT)


def test_spaces_do_not_stretch_to_fill_a_page() -> None:
    found = break_pages([strip(50), strip(40, 8, HALF), strip(50)], HEIGHT)
    assert tops(found) == [[0, 58], [0]]


def test_kept_strips_go_to_the_next_page_together() -> None:
    flow = [strip(50), strip(30, keep=True), strip(30)]
    assert heights(break_pages(flow, HEIGHT)) == [[50], [30, 30]]


def test_strips_that_are_not_kept_are_parted() -> None:
    flow = [strip(50), strip(30), strip(30)]
    assert heights(break_pages(flow, HEIGHT)) == [[50, 30], [30]]


def test_a_group_may_be_as_high_as_a_page() -> None:
    flow = [strip(10), strip(60, 9, keep=True), strip(40)]
    assert heights(break_pages(flow, HEIGHT)) == [[10], [60, 40]]


def test_a_group_higher_than_a_page_is_parted() -> None:
    flow = [strip(40, keep=True) for _ in range(5)]
    assert heights(break_pages(flow, HEIGHT)) == [[40, 40], [40, 40], [40]]


def test_of_keeps_that_cannot_hold_the_weakest_goes() -> None:
    head = strip(30, keep=True, penalty=500.0)
    lines = [strip(30, keep=True, penalty=15.0) for _ in range(3)]
    assert heights(break_pages([head, *lines], HEIGHT)) == [[30, 30, 30], [30]]
    low = strip(60, keep=True, penalty=15.0)
    assert heights(break_pages([low, head, *lines[:2]], HEIGHT)) == [[60], [30] * 3]


def test_a_strip_higher_than_a_page_has_one_for_itself() -> None:
    flow = [strip(10), strip(150), strip(10)]
    assert heights(break_pages(flow, HEIGHT)) == [[10], [150], [10]]


def test_a_page_says_how_it_is_filled() -> None:
    flow = [strip(50), strip(30, 8, HALF), strip(50), strip(40, 6, HALF)]
    first, last = break_pages(flow, HEIGHT).pages
    assert first.natural == 88
    assert first.depth == 88
    assert first.badness == pytest.approx(21.6)
    assert (last.depth, last.badness) == (96, 0)


def test_the_demerits_are_those_of_all_pages() -> None:
    flow = [strip(50, 5), strip(30, 8, HALF), strip(50, 9), strip(40, 6, HALF)]
    found = break_pages(flow, HEIGHT)
    badness = [page.badness for page in found.pages]
    assert found.demerits == pytest.approx(sum(demerits(one, 0.0) for one in badness))


@pytest.mark.property
@given(flow=flows)
@steady
def test_every_strip_is_placed_once_and_in_order(flow: list[Strip]) -> None:
    pages = break_pages(flow, HEIGHT).pages
    placed = [one.strip for page in pages for one in page.strips]
    assert list(map(id, placed)) == list(map(id, flow))


@pytest.mark.property
@given(flow=flows)
@steady
def test_spaces_are_within_their_bounds(flow: list[Strip]) -> None:
    for page in break_pages(flow, HEIGHT).pages:
        for above, below in pairwise(page.strips):
            gap = below.y - above.y - above.strip.height
            natural = below.strip.space_before
            least = natural * (1 - below.strip.elasticity.shrink)
            assert least - SLIGHT <= gap <= natural + SLIGHT
        assert all(one.y == 0 for one in page.strips[:1])


@pytest.mark.property
@given(flow=flows)
@steady
def test_no_strip_is_below_the_text_area(flow: list[Strip]) -> None:
    for page in break_pages(flow, HEIGHT).pages:
        bottoms = [one.y + one.strip.height for one in page.strips]
        assert page.depth == max(bottoms, default=0)
        assert page.depth <= HEIGHT + ROUNDING + SLIGHT


@pytest.mark.property
@given(flow=flows)
@steady
def test_a_page_is_shrunk_only_to_its_height(flow: list[Strip]) -> None:
    for page in break_pages(flow, HEIGHT).pages:
        assert page.depth == pytest.approx(min(page.natural, HEIGHT), abs=ROUNDING)


@pytest.mark.property
@given(flow=flows)
@steady
def test_a_group_that_fits_a_page_is_not_parted(flow: list[Strip]) -> None:
    pages = break_pages(flow, HEIGHT).pages
    page_of = {id(one.strip): i for i, page in enumerate(pages) for one in page.strips}
    for group in groups(flow):
        if least_extent(group) <= HEIGHT:
            assert len({page_of[id(one)] for one in group}) == 1


@pytest.mark.property
@given(flow=flows)
@steady
def test_the_same_flow_has_the_same_pages(flow: list[Strip]) -> None:
    one, other = break_pages(flow, HEIGHT), break_pages(tuple(flow), HEIGHT)
    assert tops(one) == tops(other)
    assert one.demerits == other.demerits
