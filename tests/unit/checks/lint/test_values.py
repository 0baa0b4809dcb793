"""Values of a type are found wherever they stand, with their places."""

from __future__ import annotations

from cvgen.checks.lint.values import values_of
from cvgen.diagnostics import DataPath
from cvgen.model.date import End, PartialDate
from tests.unit.checks.lint.records import record

PROFILE = DataPath("profile")
POSITIONS = "positions: [{title: Reader, start: 2020, end: 2022}]"


def test_values_are_found_with_their_places() -> None:
    profile = record(POSITIONS).profile
    (found,) = values_of(PartialDate, profile, PROFILE)
    assert found == (
        PartialDate(2020),
        DataPath("profile", ("positions", 0, "start")),
    )


def test_an_end_is_a_value_as_a_whole() -> None:
    profile = record(POSITIONS).profile
    (found,) = values_of(End, profile, PROFILE)
    assert found[0] == End(PartialDate(2022))


def test_only_the_fields_that_are_named_are_looked_at() -> None:
    profile = record(POSITIONS).profile
    assert list(values_of(End, profile, PROFILE, ("awards",))) == []
