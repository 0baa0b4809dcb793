"""A grant that is only applied for is to come, until it has dates; one may go on."""

from __future__ import annotations

import pytest

from cvgen.model.date import End, PartialDate
from cvgen.model.entry_kinds import GrantStatus
from cvgen.model.sections.grants import Grant
from cvgen.model.text import literal

TITLE = literal("Learning under shift")


def test_a_pending_grant_without_dates_is_to_come() -> None:
    assert Grant(title=TITLE, status=GrantStatus.PENDING).is_to_come


@pytest.mark.parametrize("status", [None, GrantStatus.ACTIVE, GrantStatus.COMPLETED])
def test_no_other_grant_is(status: GrantStatus | None) -> None:
    assert not Grant(title=TITLE, status=status).is_to_come


@pytest.mark.parametrize(
    ("start", "end"),
    [(PartialDate(2027), None), (None, End(PartialDate(2030)))],
)
def test_one_with_dates_has_its_place_by_them(
    start: PartialDate | None, end: End | None
) -> None:
    pending = GrantStatus.PENDING
    assert not Grant(title=TITLE, status=pending, start=start, end=end).is_to_come


@pytest.mark.parametrize("status", [None, *GrantStatus])
def test_a_grant_with_a_start_alone_goes_on_only_while_it_is_active(
    status: GrantStatus | None,
) -> None:
    grant = Grant(title=TITLE, status=status, start=PartialDate(2024))
    assert grant.goes_on is (status is GrantStatus.ACTIVE)
