"""A preset that was read long ago is said to be old."""

from __future__ import annotations

import pytest

from cvgen.model.date import PartialDate
from cvgen.presets.age import check_age, oldest_reading, word_day
from tests.unit.presets.cases import preset


def test_the_source_that_was_read_first_counts() -> None:
    assert oldest_reading(preset()) == PartialDate(2026, 10, 1)


@pytest.mark.parametrize(
    "today",
    [
        PartialDate(2025, 1, 1),
        PartialDate(2026, 10, 1),
        PartialDate(2027, 9, 30),
        PartialDate(2027, 10, 1),
    ],
)
def test_twelve_months_are_no_age(today: PartialDate) -> None:
    assert check_age("scheme", preset(), today) == ()


@pytest.mark.parametrize("today", [PartialDate(2027, 10, 2), PartialDate(2031, 1, 1)])
def test_more_are_said(today: PartialDate) -> None:
    (one,) = check_age("scheme", preset(), today)
    assert one.message == (
        "the rules of `scheme` were read on 2026-10-01, more than a year ago"
    )
    assert one.hints == (
        "read the call, and write what has changed into `preset-overrides`",
    )
    assert str(one.path) == "variant.preset"


def test_a_day_is_said_as_far_as_it_is_known() -> None:
    assert word_day(PartialDate(2026, 3, 9)) == "2026-03-09"
    assert word_day(PartialDate(2026)) == "2026"
