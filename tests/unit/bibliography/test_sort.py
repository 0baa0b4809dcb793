"""The newest work comes first, and the author's order decides between equals."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.sort import sort_works
from cvgen.bibliography.work import OwnedWork
from cvgen.model.date import PartialDate
from cvgen.model.selection import SortField, SortKey
from cvgen.model.work_type import Status
from tests.unit.bibliography.works import BARE, entry, ids, listed

DATES = st.none() | st.builds(
    PartialDate, st.integers(2020, 2024), st.integers(0, 3), st.integers(0, 3)
)
STATUSES = [status for status in Status if status is not Status.PUBLISHED]
KEYS = st.lists(st.builds(SortKey, st.sampled_from(SortField), st.booleans()))


def works(*dates: PartialDate | None) -> list[OwnedWork]:
    return [
        OwnedWork(replace(BARE, id=f"w{i}", issued=date), 1)
        for i, date in enumerate(dates)
    ]


def positions(*dates: PartialDate | None) -> list[int]:
    unordered = works(*dates)
    return [unordered.index(one) for one in sort_works(unordered)]


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
    pair = [
        OwnedWork(replace(BARE, status=farther), 1),
        OwnedWork(replace(BARE, status=nearer), 1),
    ]
    assert [pair.index(one) for one in sort_works(pair)] == [1, 0]


def test_a_status_does_not_move_a_dated_work() -> None:
    first = replace(BARE, issued=PartialDate(2024, 5, 9))
    pair = [
        OwnedWork(first, 1),
        OwnedWork(replace(first, status=STATUSES[-1]), 1),
    ]
    assert [pair.index(one) for one in sort_works(pair)] == [0, 1]


WORKS = (
    entry(
        "beta",
        title="Beta",
        author='["Zuse, K.", Mei Chen]',
        type="book",
        issued="2020",
        container_title="Éa",
        citations="{count: 4, source: S, as-of: 2026-01-01}",
    )
    + entry(
        "alpha",
        title='"*alpha*"',
        author='["Åberg, A.", Mei Chen]',
        type="article-journal",
        issued="2024",
        container_title="Zz",
        citations="{count: 9, source: S, as-of: 2026-01-01}",
    )
    + entry(
        "gamma",
        title="Gamma",
        author='["chen, b.", Mei Chen]',
        type="book",
        issued="2022",
        status="in-press",
        container_title="eb",
    )
)


@pytest.mark.parametrize(
    ("sort", "found"),
    [
        ("-issued", "alpha gamma beta"),
        ("issued", "beta gamma alpha"),
        ("title", "alpha beta gamma"),
        ("-title", "gamma beta alpha"),
        ("author", "alpha gamma beta"),
        ("type", "beta gamma alpha"),
        ("status", "gamma beta alpha"),
        ("container-title", "beta gamma alpha"),
        ("-citations", "alpha beta gamma"),
        ("file", "beta alpha gamma"),
        ("[-type, -issued]", "alpha gamma beta"),
        ("[type, issued]", "beta gamma alpha"),
    ],
)
def test_works_are_sorted_by_any_key_and_by_several(sort: str, found: str) -> None:
    assert ids(listed(WORKS, f"sort: {sort}")) == found.split()


def test_groups_and_names_in_their_own_script_are_sorted_by_author() -> None:
    works = (
        entry("group", author="[{literal: The X Group}, Mei Chen]")
        + entry("native", author="[{family: 陈, given: 梅}, Mei Chen]")
        + entry("person", author='["Adams, B.", Mei Chen]')
    )
    assert ids(listed(works, "sort: author")) == ["person", "group", "native"]


def test_a_work_that_nobody_has_counted_is_cited_as_one_with_no_citations() -> None:
    none = "{count: 0, source: S, as-of: 2026-01-01}"
    works = entry("none", citations=none) + entry("unknown")
    assert ids(listed(works, "sort: citations")) == ["none", "unknown"]
    assert ids(listed(works, "sort: -citations")) == ["none", "unknown"]


def test_a_title_that_begins_with_a_word_alone_stands_before_longer_words() -> None:
    works = entry("b", title="Seaside") + entry("a", title="Sea urchins")
    assert ids(listed(works, "sort: title")) == ["a", "b"]


def test_a_short_venue_is_sorted_by_where_there_is_no_long_one() -> None:
    works = entry("b", container_title_short="B") + entry("a", container_title="A")
    assert ids(listed(works, "sort: container-title")) == ["a", "b"]


@pytest.mark.property
@given(st.lists(DATES, max_size=12), KEYS)
def test_sorting_loses_and_adds_nothing(
    dates: list[PartialDate | None], keys: list[SortKey]
) -> None:
    unordered = works(*dates)
    file = [one.work.id for one in unordered]
    found = sort_works(unordered, keys, file)
    assert sorted(found, key=unordered.index) == unordered
    assert sort_works(found, keys, file) == found
