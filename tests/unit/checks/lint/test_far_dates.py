"""A date far ahead is said at its place, and no years are counted back from it."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.far_dates import anchor_of, check_far_dates
from cvgen.diagnostics import Diagnostic
from cvgen.model.date import PartialDate
from tests.unit.checks.lint.records import entry, record

TODAY = PartialDate(2026, 11, 25)


def found(profile: str = "", publications: str = "") -> list[Diagnostic]:
    return list(check_far_dates(record(profile, publications), TODAY))


def anchor(*issued: str) -> PartialDate | None:
    written = "".join(entry(f"w{i}", issued=one) for i, one in enumerate(issued))
    return anchor_of(record(publications=written).publications, TODAY)


def test_a_year_with_two_figures_swapped_is_said_with_the_one_that_was_meant() -> None:
    (one,) = found(publications=entry("w", issued="2052-11"))
    assert one.code == "far-date"
    assert str(one.path) == "publications[0].issued"
    assert one.message == "the date 2052-11 is 26 years ahead"
    assert one.hints == ("did you mean `2025-11`?",)


def test_of_another_year_it_is_asked_to_look_again() -> None:
    (one,) = found(publications=entry("w", issued="2999"))
    assert one.hints == ("look at its year again",)


@pytest.mark.parametrize(
    ("issued", "is_far"),
    [
        ("2027", False),
        ("2027-11", False),
        ("2027-11-25", False),
        ("2027-11-26", True),
        ("2027-12", True),
        ("2028", True),
    ],
)
def test_a_year_ahead_is_not_far(issued: str, *, is_far: bool) -> None:
    assert bool(found(publications=entry("w", issued=issued))) is is_far


@pytest.mark.parametrize(
    ("profile", "place"),
    [
        ("positions: [{title: Reader, start: 2062}]", "profile.positions[0].start"),
        ("awards: [{title: Prize, date: 2062-05}]", "profile.awards[0].date"),
        (
            "metrics: [{name: h-index, value: 1, source: Scopus, as-of: 2062-05-01}]",
            "profile.metrics[0].as-of",
        ),
        ("positions: [{title: R, start: 2020, end: 2202}]", "profile.positions[0].end"),
    ],
)
def test_dates_of_the_profile_are_looked_at_too(profile: str, place: str) -> None:
    assert [str(one.path) for one in found(profile)] == [place]


def test_what_goes_on_may_end_much_later() -> None:
    assert not found("positions: [{title: Reader, start: 2020, end: 2035}]")


def test_years_are_counted_back_from_the_newest_work_that_is_not_far() -> None:
    assert anchor("2052-11", "2025-03", "2024") == PartialDate(2025, 3)


def test_without_such_a_work_they_are_counted_back_from_today() -> None:
    assert anchor("2052-11") == TODAY


def test_where_no_date_is_far_nothing_depends_on_the_day() -> None:
    assert anchor("2025-03", "2027") is None


def test_a_day_before_there_was_this_program_is_none() -> None:
    cv = record(publications=entry("w", issued="2024"))
    beginning = PartialDate(1970, 1, 1)
    assert not list(check_far_dates(cv, beginning))
    assert anchor_of(cv.publications, beginning) is None
