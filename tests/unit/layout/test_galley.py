"""The galley knows where it may be cut, and how deep what lies between cuts is."""

from __future__ import annotations

import pytest
from hypothesis import given

from cvgen.layout.galley import BROKEN_KEEP_PENALTY, measure_galley
from cvgen.layout.strip import Strip
from tests.unit.layout.documents import steady
from tests.unit.layout.flows import HALF, HEIGHT, flows, strip


def test_nothing_has_only_a_top() -> None:
    galley = measure_galley([], HEIGHT)
    assert (galley.cuts, galley.natural.bottoms, galley.natural.tops) == ([0], [0], [])


def test_cuts_are_behind_strips_that_keep_nothing() -> None:
    flow = [strip(9), strip(9, keep=True), strip(9, keep=True), strip(9), strip(9)]
    assert measure_galley(flow, HEIGHT).cuts == [0, 1, 4, 5]


def test_a_cut_has_the_penalty_of_the_strip_before() -> None:
    flow = [strip(9, penalty=15.0), strip(9, penalty=1.0, keep=True), strip(9)]
    assert measure_galley(flow, HEIGHT).penalties == [0.0, 15.0, 0.0]


def test_the_last_strip_has_nothing_to_keep() -> None:
    flow = [strip(9), strip(9, keep=True)]
    assert measure_galley(flow, HEIGHT).cuts == [0, 1, 2]


def test_depths_are_without_the_space_at_the_top() -> None:
    galley = measure_galley([strip(10, 7), strip(20, 5), strip(30, 3)], HEIGHT)
    assert galley.natural.between(0, 3) == 10 + 5 + 20 + 3 + 30
    assert galley.natural.between(1, 3) == 20 + 3 + 30


def test_the_least_depth_has_all_spaces_shrunk() -> None:
    flow = [strip(10, 8, HALF), strip(20, 6, HALF), strip(30, 4)]
    galley = measure_galley(flow, HEIGHT)
    assert galley.least.between(0, 3) == 10 + 3 + 20 + 4 + 30


def test_a_group_that_fits_shrunk_is_not_cut() -> None:
    flow = [strip(50, keep=True), strip(45, 10, HALF), strip(9)]
    assert measure_galley(flow, HEIGHT).cuts == [0, 2, 3]


def test_a_group_that_is_too_high_is_cut_everywhere_at_a_price() -> None:
    flow = [strip(60, keep=True, penalty=5.0), strip(60, keep=True), strip(9)]
    galley = measure_galley([*flow, strip(9)], HEIGHT)
    assert galley.cuts == [0, 1, 2, 3, 4]
    keep = BROKEN_KEEP_PENALTY
    assert galley.penalties == [0.0, keep + 5.0, keep, 0.0, 0.0]


@pytest.mark.property
@given(flow=flows)
@steady
def test_depths_are_the_sums_of_what_lies_between(flow: list[Strip]) -> None:
    galley = measure_galley(flow, HEIGHT)
    assert galley.cuts == sorted(set(galley.cuts))
    assert galley.cuts[-1] == len(flow)
    for start in range(len(galley.cuts) - 1):
        part = flow[galley.cuts[start] :]
        depth = sum(one.height + one.space_before for one in part)
        found = galley.natural.between(start, len(galley.cuts) - 1)
        assert found == pytest.approx(depth - part[0].space_before)
