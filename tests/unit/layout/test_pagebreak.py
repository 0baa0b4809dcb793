"""Strips are cut into pages in order, kept together where that can be."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.layout.flow import Strip
from cvgen.layout.pagebreak import PlacedStrip, break_pages
from cvgen.units import ROUNDING
from tests.unit.layout.documents import steady

HEIGHT = 100.0
Pages = tuple[tuple[PlacedStrip, ...], ...]


def strip(height: float, space: float = 0.0, *, keep: bool = False) -> Strip:
    return Strip(height=height, space_before=space, keep_next=keep)


strips = st.builds(
    lambda height, space, keep: strip(height, space, keep=keep),
    st.integers(1, 60),
    st.sampled_from((0, 3, 10)),
    st.booleans(),
)
flows = st.lists(strips, max_size=40)


def heights(pages: Pages) -> list[list[float]]:
    return [[placed.strip.height for placed in page] for page in pages]


def tops(pages: Pages) -> list[list[float]]:
    return [[placed.y for placed in page] for page in pages]


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


def extent(group: Sequence[Strip]) -> float:
    """How high a group is at the top of a page."""
    return sum(one.height + one.space_before for one in group) - group[0].space_before


def test_there_is_always_a_first_page() -> None:
    assert break_pages([], HEIGHT) == ((),)


def test_strips_stand_below_each_other_with_their_space() -> None:
    pages = break_pages([strip(10), strip(20, 5), strip(30, 3)], HEIGHT)
    assert tops(pages) == [[0, 15, 38]]


def test_space_at_the_top_of_a_page_is_dropped() -> None:
    pages = break_pages([strip(60, 7), strip(60, 7)], HEIGHT)
    assert tops(pages) == [[0], [0]]


def test_a_page_is_filled_to_its_end() -> None:
    pages = break_pages([strip(50), strip(40, 10), strip(1)], HEIGHT)
    assert heights(pages) == [[50, 40], [1]]


def test_rounding_does_not_turn_the_page() -> None:
    pages = break_pages([strip(50), strip(50 + ROUNDING / 2)], HEIGHT)
    assert len(pages) == 1


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


def test_a_strip_higher_than_a_page_has_one_for_itself() -> None:
    flow = [strip(10), strip(150), strip(10)]
    assert heights(break_pages(flow, HEIGHT)) == [[10], [150], [10]]


@pytest.mark.property
@given(flow=flows)
@steady
def test_every_strip_is_placed_once_and_in_order(flow: list[Strip]) -> None:
    placed = [one.strip for page in break_pages(flow, HEIGHT) for one in page]
    assert list(map(id, placed)) == list(map(id, flow))


@pytest.mark.property
@given(flow=flows)
@steady
def test_every_page_is_stacked_within_its_height(flow: list[Strip]) -> None:
    for page in break_pages(flow, HEIGHT):
        for above, below in pairwise(page):
            bottom = above.y + above.strip.height
            assert below.y == bottom + below.strip.space_before
        assert all(one.y == 0 for one in page[:1])
        assert all(one.y + one.strip.height <= HEIGHT for one in page[-1:])


@pytest.mark.property
@given(flow=flows)
@steady
def test_a_group_that_fits_a_page_is_not_parted(flow: list[Strip]) -> None:
    pages = break_pages(flow, HEIGHT)
    page_of = {id(one.strip): i for i, page in enumerate(pages) for one in page}
    for group in groups(flow):
        if extent(group) <= HEIGHT:
            assert len({page_of[id(one)] for one in group}) == 1


@pytest.mark.property
@given(flow=flows)
@steady
def test_a_page_ends_only_where_the_next_group_has_no_room(flow: list[Strip]) -> None:
    pages = break_pages(flow, HEIGHT)
    group_of = {id(one): group for group in groups(flow) for one in group}
    for page, following in pairwise(pages):
        first, last = following[0].strip, page[-1]
        group = group_of[id(first)]
        rest = group if group[0] is first else [first]
        needed = extent(rest) + rest[0].space_before
        assert last.y + last.strip.height + needed > HEIGHT
