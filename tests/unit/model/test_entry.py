"""What lasts is not to come unless its kind says so, nor over before an end is said."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.model.date import End, PartialDate
from cvgen.model.entry import Period
from cvgen.model.sections.education import Degree
from cvgen.model.sections.memberships import Membership
from cvgen.model.sections.positions import Position
from cvgen.model.sections.software import Software
from cvgen.model.text import literal


@pytest.mark.parametrize("start", [None, PartialDate(1999), PartialDate(2999)])
def test_a_period_is_not_to_come(start: PartialDate | None) -> None:
    assert not Period(start=start).is_to_come


A_TEXT = literal("a")
STARTED = PartialDate(2021)


@pytest.mark.parametrize(
    "entry",
    [
        Position(title=A_TEXT, start=STARTED),
        Degree(degree=A_TEXT, start=STARTED),
        Membership(organization=A_TEXT, start=STARTED),
        Software(name=A_TEXT, start=STARTED),
    ],
    ids=lambda one: type(one).__name__,
)
def test_what_lasts_goes_on_until_an_end_is_said(entry: Period) -> None:
    assert entry.goes_on
    assert not replace(entry, end=End(STARTED)).goes_on


def test_what_says_neither_start_nor_end_does_not_go_on() -> None:
    assert not Period().goes_on
