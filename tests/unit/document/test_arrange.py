"""Entries are arranged: who may see them, which years, in what order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.document.arrange import Arrangement, arrange
from cvgen.model.date import End, PartialDate, YearSpan
from cvgen.model.entry import Event, Period, Recurring, SectionEntry
from cvgen.model.entry_kinds import GrantStatus
from cvgen.model.sections.general import GeneralEntry
from cvgen.model.sections.grants import Grant
from cvgen.model.text import literal
from cvgen.model.variant import EntryOrder, Tenure
from cvgen.model.visibility import Visibility

PRESENT = End()


def span(start: int | None, end: int | None = None, *, goes_on: bool = False) -> Period:
    return Period(
        start=PartialDate(start) if start else None,
        end=PRESENT if goes_on else End(PartialDate(end)) if end else None,
    )


def event(year: int | None, month: int = 0) -> Event:
    return Event(date=PartialDate(year, month) if year else None)


def yearly(first: int, last: int = 0) -> Recurring:
    return Recurring(years=(YearSpan(first, last),))


def places(
    *entries: SectionEntry,
    order: EntryOrder = EntryOrder.NEWEST,
    first: int | None = None,
) -> list[int]:
    return [i for i, _ in arrange(entries, Arrangement(order=order, first=first))]


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        pytest.param(event(2024), event(2023), id="event"),
        pytest.param(event(2024, 5), event(2024, 4), id="month"),
        pytest.param(event(2024), event(None), id="undated event"),
        pytest.param(span(2020, 2024), span(2021, 2023), id="later end"),
        pytest.param(span(2021, 2024), span(2020, 2024), id="later start"),
        pytest.param(span(2010, goes_on=True), span(2020, 2024), id="goes on"),
        pytest.param(span(2010), span(2020, 2024), id="open"),
        pytest.param(span(2011), span(2010, goes_on=True), id="open and goes on"),
        pytest.param(span(2020, 2021), span(None), id="undated period"),
        pytest.param(yearly(2010), yearly(2020, 2024), id="years go on"),
        pytest.param(yearly(2020, 2024), yearly(2010, 2023), id="years"),
    ],
)
def test_the_newer_entry_stands_first(newer: SectionEntry, older: SectionEntry) -> None:
    assert places(newer, older) == [0, 1]
    assert places(older, newer) == [1, 0]


def test_entries_of_one_date_keep_the_order_of_the_file() -> None:
    same = [event(2024)] * 3
    assert places(*same) == [0, 1, 2]
    assert places(*same, order=EntryOrder.OLDEST) == [0, 1, 2]


def test_the_oldest_comes_first_if_wanted_and_the_undated_last() -> None:
    entries = (event(2024), event(None), event(2020))
    assert places(*entries, order=EntryOrder.OLDEST) == [2, 0, 1]


def test_a_lone_end_has_its_place_from_the_oldest_on() -> None:
    degrees = (span(2005, 2009), span(None, 2010), span(2001, 2004), span(None, 1999))
    assert places(*degrees, order=EntryOrder.OLDEST) == [3, 2, 0, 1]


def test_the_order_of_the_file_is_kept_if_wanted() -> None:
    entries = (event(2020), event(None), event(2024))
    assert places(*entries, order=EntryOrder.FILE) == [0, 1, 2]


def test_the_first_ones_are_those_of_the_order() -> None:
    entries = (event(2020), event(2024), event(2022))
    assert places(*entries, first=2) == [1, 2]


def labelled(label: str, start: int | None = None, end: int | None = None) -> Period:
    dates = span(start, end)
    return GeneralEntry(
        title=literal("T"), label=literal(label), start=dates.start, end=dates.end
    )


def test_a_label_that_reads_as_years_counts_as_them() -> None:
    entries = (
        labelled("Since long"),
        labelled("2018-2019"),
        labelled("Early", 2017, 2018),
        labelled("2015/16"),
        labelled("2019–"),
        labelled("2017"),
    )
    assert places(*entries) == [4, 1, 2, 5, 3, 0]
    assert places(*entries, order=EntryOrder.OLDEST) == [3, 5, 2, 1, 4, 0]


def test_dates_count_before_a_label() -> None:
    assert places(labelled("2030", 2001, 2002), labelled("2003")) == [1, 0]


def test_a_grant_that_is_applied_for_is_to_come() -> None:
    won = Grant(title=literal("a"), start=PartialDate(2024))
    pending = Grant(title=literal("b"), status=GrantStatus.PENDING)
    unknown = Grant(title=literal("c"))
    assert places(won, unknown, pending) == [2, 0, 1]


def test_grants_that_are_applied_for_stand_together() -> None:
    def grant(start: int, end: int, status: GrantStatus) -> Grant:
        dates = span(start, end)
        return Grant(
            title=literal("a"), start=dates.start, end=dates.end, status=status
        )

    entries = (
        grant(2024, 2028, GrantStatus.ACTIVE),
        grant(2027, 2028, GrantStatus.PENDING),
        grant(2023, 2027, GrantStatus.ACTIVE),
        grant(2025, 2026, GrantStatus.PENDING),
    )
    assert places(*entries) == [1, 3, 0, 2]
    assert places(*entries, order=EntryOrder.OLDEST) == [2, 0, 3, 1]


@pytest.mark.parametrize(
    ("entry", "kept"),
    [
        pytest.param(event(2022), True, id="first year that counts"),
        pytest.param(event(2021), False, id="too old"),
        pytest.param(event(None), True, id="undated"),
        pytest.param(span(2010, 2022), True, id="reaches into them"),
        pytest.param(span(2010, 2021), False, id="ended before"),
        pytest.param(span(2010, goes_on=True), True, id="goes on"),
        pytest.param(yearly(2010), True, id="years that go on"),
        pytest.param(yearly(2010, 2021), False, id="years before"),
    ],
)
def test_last_years_keep_what_reaches_into_them(
    entry: SectionEntry, *, kept: bool
) -> None:
    wanted = Arrangement(last_years=5, newest=2026)
    assert bool(arrange([entry], wanted)) is kept


@pytest.mark.parametrize(
    ("audience", "kept"),
    [
        (Visibility.PUBLIC, [0]),
        (Visibility.APPLICATION, [0, 1]),
        (Visibility.PRIVATE, [0, 1, 2]),
    ],
)
def test_what_is_for_fewer_than_the_audience_stays_out(
    audience: Visibility, kept: list[int]
) -> None:
    entries = [
        Event(visibility=one)
        for one in (Visibility.PUBLIC, Visibility.APPLICATION, Visibility.PRIVATE)
    ]
    assert [i for i, _ in arrange(entries, Arrangement(audience=audience))] == kept


@pytest.mark.property
@given(st.lists(st.none() | st.integers(1900, 2100)), st.sampled_from(EntryOrder))
def test_no_entry_is_lost_or_doubled(
    years: list[int | None], order: EntryOrder
) -> None:
    entries = [event(year) for year in years]
    found = arrange(entries, Arrangement(order=order))
    assert sorted(i for i, _ in found) == list(range(len(entries)))
    assert all(entries[i] is entry for i, entry in found)


@pytest.mark.parametrize(
    ("entry", "current", "past"),
    [
        pytest.param(span(2020, goes_on=True), True, False, id="goes on"),
        pytest.param(span(2020), True, False, id="open"),
        pytest.param(span(2010, 2020), False, True, id="ended"),
        pytest.param(span(None, 2020), False, True, id="only an end"),
        pytest.param(event(2020), False, False, id="event"),
    ],
)
def test_entries_go_on_or_have_ended(
    entry: SectionEntry, *, current: bool, past: bool
) -> None:
    found = [
        bool(arrange([entry], Arrangement(when=when)))
        for when in (Tenure.CURRENT, Tenure.PAST)
    ]
    assert found == [current, past]
    assert arrange([entry], Arrangement())


@pytest.mark.parametrize(
    ("status", "when"),
    [
        (None, Tenure.CURRENT),
        (GrantStatus.ACTIVE, Tenure.CURRENT),
        (GrantStatus.COMPLETED, Tenure.PAST),
        (GrantStatus.PENDING, Tenure.PENDING),
    ],
)
def test_a_grant_that_ends_next_year_runs_unless_its_status_says_otherwise(
    status: GrantStatus | None, when: Tenure
) -> None:
    title, end = literal("a"), End(PartialDate(2027))
    grant = Grant(title=title, status=status, start=PartialDate(2024), end=end)
    found = [
        one for one in Tenure if arrange([grant], Arrangement(when=one, newest=2026))
    ]
    assert found == [when]


@pytest.mark.parametrize(
    ("newest", "when"),
    [(2026, Tenure.CURRENT), (2027, Tenure.PAST), (0, Tenure.PAST)],
)
def test_a_post_goes_on_until_the_year_of_its_end(newest: int, when: Tenure) -> None:
    post = span(2024, 2027)
    found = [
        one for one in Tenure if arrange([post], Arrangement(when=one, newest=newest))
    ]
    assert found == [when]
