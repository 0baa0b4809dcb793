"""The newest work comes first, and the author's order decides between equals."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.order import order
from cvgen.model.date import PartialDate
from cvgen.model.person import Author
from cvgen.model.publication import Publication, Status
from cvgen.model.text import literal

ME = Author(family="Chen", given="Mei")
DATES = st.none() | st.builds(
    PartialDate, st.integers(2020, 2024), st.integers(0, 3), st.integers(0, 3)
)


STATUSES = [status for status in Status if status is not Status.PUBLISHED]


def works(*dates: PartialDate | None) -> list[Publication]:
    return [
        Publication(id=f"w{i}", title=literal("T"), author=(ME,), issued=date)
        for i, date in enumerate(dates)
    ]


def positions(*dates: PartialDate | None) -> list[int]:
    return [index for index, _ in order(works(*dates))]


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        pytest.param(PartialDate(2023), PartialDate(2024), id="year"),
        pytest.param(PartialDate(2023, 12, 31), PartialDate(2024), id="year first"),
        pytest.param(PartialDate(2024, 2), PartialDate(2024, 10), id="month"),
        pytest.param(PartialDate(2024, 5, 9), PartialDate(2024, 5, 10), id="day"),
        pytest.param(PartialDate(2024), PartialDate(2024, 1), id="month known"),
        pytest.param(PartialDate(2999), None, id="not dated yet"),
    ],
)
def test_the_newer_work_stands_first(
    older: PartialDate, newer: PartialDate | None
) -> None:
    assert positions(older, newer) == [1, 0]
    assert positions(newer, older) == [0, 1]


def test_works_of_one_date_keep_the_authors_order() -> None:
    day = PartialDate(2024, 5, 9)
    assert positions(day, None, day, None, day) == [1, 3, 0, 2, 4]


@pytest.mark.parametrize(
    ("farther", "nearer"), list(pairwise(STATUSES)), ids=lambda one: str(one.value)
)
def test_of_undated_works_the_nearer_to_print_stands_first(
    farther: Status, nearer: Status
) -> None:
    first, second = works(None, None)
    pair = [replace(first, status=farther), replace(second, status=nearer)]
    assert [index for index, _ in order(pair)] == [1, 0]


def test_a_status_does_not_move_a_dated_work() -> None:
    day = PartialDate(2024, 5, 9)
    first, second = works(day, day)
    pair = [first, replace(second, status=Status.IN_PRESS)]
    assert [index for index, _ in order(pair)] == [0, 1]


def test_no_works_are_in_order() -> None:
    assert order([]) == []


@pytest.mark.property
@given(st.lists(DATES, max_size=12))
def test_every_work_keeps_its_position_in_the_file(
    dates: list[PartialDate | None],
) -> None:
    unordered = works(*dates)
    assert sorted(order(unordered), key=lambda one: one[0]) == list(
        enumerate(unordered)
    )
