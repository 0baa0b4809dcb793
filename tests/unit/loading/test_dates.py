"""Dates and ends as an author writes them."""

from __future__ import annotations

from calendar import monthrange

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.loading.dates import days_in_month, is_reversed, read_date, read_end
from cvgen.loading.fault import Refused
from cvgen.model.date import End, PartialDate

FORMS = "write a year, a month or a day: `2024`, `2024-05` or `2024-05-09`"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024", PartialDate(2024)),
        ("2024-05", PartialDate(2024, 5)),
        ("2024-05-09", PartialDate(2024, 5, 9)),
        ("2024-02-29", PartialDate(2024, 2, 29)),
        ("2000-02-29", PartialDate(2000, 2, 29)),
        (" 1999-12-31 ", PartialDate(1999, 12, 31)),
        ("1000", PartialDate(1000)),
        ("2999", PartialDate(2999)),
    ],
)
def test_dates_are_read(text: str, date: PartialDate) -> None:
    assert read_date(text) == date


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("05/2024", "write `2024-05`"),
        ("5.2024", "write `2024-05`"),
        ("2024/5", "write `2024-05`"),
        ("2024-5", "write `2024-05`"),
        ("2024-5-9", "write `2024-05-09`"),
        ("May 2024", "write `2024-05`"),
        ("Sept. 2024", "write `2024-09`"),
        ("1.10.2019", "write `2019-10-01`"),
        ("2019-2021", "of a span write `2019` or `2021`, each in a field of its own"),
        ("2020/21", "of a span write `2020` or `2021`, each in a field of its own"),
        ("2020/05", "write `2020-05`"),
        ("9 May 2024", "write `2024-05-09`"),
        ("May 9, 2024", "write `2024-05-09`"),
        ("31 April 2024", FORMS),
        ("Spring 2024", FORMS),
        ("2024-13", "the month must be from 01 to 12"),
        ("2024-00", "the month must be from 01 to 12"),
        ("2023-02-29", "February 2023 has 28 days"),
        ("1900-02-29", "February 1900 has 28 days"),
        ("2024-04-31", "April 2024 has 30 days"),
        ("2024-01-00", "January 2024 has 31 days"),
        ("0999", "the year must be from 1000 to 2999"),
        ("3000", "the year must be from 1000 to 2999"),
        ("24", FORMS),
        ("٢٠٢٤", FORMS),
        ("", FORMS),
        ("2024-05-09T00:00", FORMS),
    ],
)
def test_what_is_no_date_gets_a_hint(text: str, hint: str) -> None:
    with pytest.raises(Refused) as caught:
        read_date(text)
    (fault,) = caught.value.faults
    assert fault.code == "bad-date"
    assert fault.message == f"`{text}` is not a date"
    assert fault.hints == (hint,)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("forthcoming", "forthcoming"),
        ("to appear", "forthcoming"),
        ("In Press", "in-press"),
        ("under review", "under-review"),
        ("R&R", "revise-and-resubmit"),
    ],
)
def test_how_far_a_work_has_come_is_no_date(text: str, state: str) -> None:
    with pytest.raises(Refused) as caught:
        read_date(text)
    assert caught.value.faults[0].hints == (
        f"a work without a date has `status: {state}` instead of `issued`",
        FORMS,
    )


@pytest.mark.property
@given(year=st.integers(1000, 2999), month=st.integers(1, 12))
def test_a_month_has_as_many_days_as_in_the_calendar(year: int, month: int) -> None:
    days = monthrange(year, month)[1]
    assert days_in_month(year, month) == days
    first = f"{year}-{month:02}-"
    assert read_date(f"{first}{days}") == PartialDate(year, month, days)
    with pytest.raises(Refused, match="is not a date"):
        read_date(f"{first}{days + 1}")


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_is_as_long_as_in_the_calendar(month: int) -> None:
    for year in (1900, 2000, 2023, 2024):
        assert days_in_month(year, month) == monthrange(year, month)[1]


@pytest.mark.parametrize("word", ["present", "Present", "now", "ongoing"])
def test_an_end_may_be_the_present(word: str) -> None:
    assert read_end(word) == End()


def test_an_end_may_be_a_date() -> None:
    assert read_end("2024-05") == End(PartialDate(2024, 5))


def test_another_word_is_no_end() -> None:
    with pytest.raises(Refused) as caught:
        read_end("today")
    (fault,) = caught.value.faults
    assert fault.hints == (FORMS, "write `present` for what goes on")


@pytest.mark.parametrize(
    ("start", "end", "reversed_"),
    [
        ("2020", "2021", False),
        ("2021", "2020", True),
        ("2020-05", "2020", False),
        ("2020", "2020-01", False),
        ("2020-05", "2020-04", True),
        ("2020-05-02", "2020-05-01", True),
        ("2020-05-02", "2020-05", False),
        ("2020-05-02", "2020-05-02", False),
    ],
)
def test_a_span_is_reversed_as_far_as_it_is_known(
    start: str, end: str, *, reversed_: bool
) -> None:
    assert is_reversed(read_date(start), read_date(end)) is reversed_
