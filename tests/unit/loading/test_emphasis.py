"""Runs of asterisks: which open, which close, and which belong together."""

from __future__ import annotations

import pytest

from cvgen.loading.emphasis import Delimiter, delimiter, pair


@pytest.mark.parametrize(
    ("before", "after", "opens", "closes"),
    [
        ("", "a", True, False),
        (" ", "a", True, False),
        ("a", "", False, True),
        ("a", " ", False, True),
        ("a", "b", False, False),
        ("2", "3", False, False),
        (" ", " ", False, False),
        ("a", "-", False, True),
        (" ", "-", True, False),
        ("-", "a", True, False),
        ("(", ")", True, True),
        ("\xa0", "a", True, False),
        ("文", "字", True, True),
        ("。", "字", True, False),
    ],
)
def test_a_run_opens_or_closes_by_its_neighbours(
    before: str, after: str, *, opens: bool, closes: bool
) -> None:
    run = delimiter(before, after, 1)
    assert (run.can_open, run.can_close) == (opens, closes)


def opener(count: int) -> Delimiter:
    return Delimiter(count, can_open=True, can_close=False, length=count)


def closer(count: int) -> Delimiter:
    return Delimiter(count, can_open=False, can_close=True, length=count)


def both(count: int) -> Delimiter:
    return Delimiter(count, can_open=True, can_close=True, length=count)


@pytest.mark.parametrize(
    ("runs", "left"),
    [
        ([opener(1), closer(1)], [0, 0]),
        ([opener(3), closer(3)], [0, 0]),
        ([opener(2), closer(1)], [1, 0]),
        ([opener(1), closer(2)], [0, 1]),
        ([opener(1), opener(1), closer(1)], [1, 0, 0]),
        ([closer(1), opener(1)], [1, 1]),
        ([opener(1), both(2), closer(1)], [0, 2, 0]),
        ([opener(2), both(1), closer(3)], [0, 0, 0]),
        ([closer(1), closer(1)], [1, 1]),
        ([opener(1), opener(1)], [1, 1]),
        ([opener(3), both(3)], [0, 0]),
        ([opener(1), both(1), closer(1)], [0, 0, 1]),
        ([opener(2), both(1), both(5)], [0, 1, 3]),
    ],
)
def test_partners_are_found(runs: list[Delimiter], left: list[int]) -> None:
    pair(runs)
    assert [run.count for run in runs] == left


@pytest.mark.parametrize(
    ("first", "last", "mark"), [(1, 1, 1), (2, 2, 2), (1, 2, 1), (2, 1, 1)]
)
def test_two_signs_are_strong_if_both_sides_have_them(
    first: int, last: int, mark: int
) -> None:
    runs = opener(first), closer(last)
    pair(runs)
    assert (runs[0].opens, runs[1].closes) == ([mark], [mark])


def test_inner_marks_stand_inside() -> None:
    first, last = opener(3), closer(3)
    pair([first, last])
    assert (first.opens, last.closes) == ([1, 2], [2, 1])
