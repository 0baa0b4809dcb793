"""Periods are worded by years, or by months if a variant wants them."""

from __future__ import annotations

import pytest

from cvgen.document.period import word_moment, word_period, word_years
from cvgen.model.date import End, PartialDate, YearSpan
from cvgen.model.variant import DatePrecision
from tests.support.samples import locale

FIXED_SPACE = "\N{NO-BREAK SPACE}"
START = PartialDate(2019, 9, 1)
PRESENT = End()


@pytest.mark.parametrize(
    ("start", "end", "years", "months"),
    [
        pytest.param(
            START,
            End(PartialDate(2021)),
            "2019–2021",
            "Sep 2019 – 2021",
            id="two years",
        ),
        pytest.param(
            START,
            End(PartialDate(2019, 12)),
            "2019",
            "Sep 2019 – Dec 2019",
            id="one year",
        ),
        pytest.param(
            START,
            End(PartialDate(2019, 9, 30)),
            "2019",
            "Sep 2019",
            id="one month",
        ),
        pytest.param(
            START, PRESENT, "2019–present", "Sep 2019 – present", id="goes on"
        ),
        pytest.param(START, None, "2019–", "Sep 2019–", id="start only"),
        pytest.param(None, End(PartialDate(2021)), "2021", "2021", id="end only"),
        pytest.param(None, PRESENT, "present", "present", id="unknown start"),
        pytest.param(None, None, "", "", id="nothing"),
    ],
)
def test_a_period_is_worded_by_its_years_or_months(
    start: PartialDate | None, end: End | None, years: str, months: str
) -> None:
    assert word_period(start, end, locale()) == years
    found = word_period(start, end, locale(), DatePrecision.MONTH)
    assert found.replace(FIXED_SPACE, " ") == months


def test_a_dash_is_spaced_if_either_date_is() -> None:
    end = End(PartialDate(2013, 6))
    for tag, text in (("en-GB", "2009 – Jun 2013"), ("de", "2009 – Juni 2013")):
        found = word_period(PartialDate(2009), end, locale(tag), DatePrecision.MONTH)
        assert found.replace(FIXED_SPACE, " ") == text


def test_the_present_is_in_the_words_of_the_locale() -> None:
    assert word_period(START, PRESENT, locale("de")) == "2019–heute"


def test_a_line_breaks_behind_the_dash_and_never_within_a_date() -> None:
    end = End(PartialDate(2021, 3, 31))
    months = word_period(START, end, locale(), DatePrecision.MONTH)
    days = word_period(START, end, locale(), DatePrecision.DAY)
    assert months.split(" ") == [f"Sep{FIXED_SPACE}2019", "–", f"Mar{FIXED_SPACE}2021"]
    assert days.replace(FIXED_SPACE, "~") == "1~Sep~2019 – 31~Mar~2021"


def test_a_moment_is_a_year_a_month_or_a_day() -> None:
    assert word_moment(START, locale()) == "2019"
    month = word_moment(START, locale(), DatePrecision.MONTH)
    day = word_moment(START, locale(), DatePrecision.DAY)
    assert month == f"Sep{FIXED_SPACE}2019"
    assert day == f"1{FIXED_SPACE}Sep{FIXED_SPACE}2019"


@pytest.mark.parametrize(
    ("spans", "text"),
    [
        ((YearSpan(2019, 2019),), "2019"),
        ((YearSpan(2019, 2024),), "2019–2024"),
        ((YearSpan(2021, 0),), "2021–present"),
        ((YearSpan(2019, 2019), YearSpan(2021, 2024)), "2019, 2021–2024"),
        ((), ""),
    ],
)
def test_years_and_spans_are_listed(spans: tuple[YearSpan, ...], text: str) -> None:
    assert word_years(spans, locale()) == text
