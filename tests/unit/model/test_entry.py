"""What lasts is not to come unless its kind says so, nor over before an end is said."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.model.date import End, PartialDate
from cvgen.model.entry import Period
from cvgen.model.entry_kinds import GrantStatus
from cvgen.model.sections.breaks import CareerBreak
from cvgen.model.sections.education import Degree
from cvgen.model.sections.general import GeneralEntry
from cvgen.model.sections.grants import Grant
from cvgen.model.sections.memberships import Membership
from cvgen.model.sections.positions import Position
from cvgen.model.sections.software import Software
from cvgen.model.sections.supervision import Supervisee
from cvgen.model.sections.teaching import Course
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
        Supervisee(student=A_TEXT, start=STARTED),
        Grant(title=A_TEXT, start=STARTED, status=GrantStatus.ACTIVE),
    ],
    ids=lambda one: type(one).__name__,
)
def test_what_lasts_goes_on_until_an_end_is_said(entry: Period) -> None:
    assert entry.goes_on
    assert not replace(entry, end=End(STARTED)).goes_on


@pytest.mark.parametrize(
    "entry",
    [
        Course(course=A_TEXT, start=STARTED),
        CareerBreak(reason=A_TEXT, start=STARTED),
        GeneralEntry(title=A_TEXT, start=STARTED),
        Supervisee(student=A_TEXT, start=STARTED, now=A_TEXT),
        Grant(title=A_TEXT, start=STARTED),
        Grant(title=A_TEXT, start=STARTED, status=GrantStatus.COMPLETED),
    ],
    ids=lambda one: type(one).__name__,
)
def test_what_passes_was_when_it_started_unless_it_says_that_it_goes_on(
    entry: Period,
) -> None:
    assert not entry.goes_on
    assert replace(entry, end=End()).goes_on


def test_what_says_neither_start_nor_end_does_not_go_on() -> None:
    assert not Period().goes_on
