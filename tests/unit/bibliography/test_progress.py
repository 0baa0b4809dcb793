"""A work is accepted from the day on which somebody says so, on conditions or not."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.progress import is_accepted, progress
from cvgen.model.work_type import Status
from tests.unit.bibliography.works import BARE


def test_states_lead_from_the_desk_to_the_shelf() -> None:
    works = [replace(BARE, status=status) for status in Status]
    assert sorted(works, key=progress) == works
    assert progress(BARE) == progress(replace(BARE, status=Status.PUBLISHED))


def test_what_is_on_its_way_to_be_read_or_read_by_reviewers_is_not_accepted() -> None:
    found = {one for one in Status if not is_accepted(replace(BARE, status=one))}
    assert found == {
        *(Status.IN_PREPARATION, Status.SUBMITTED, Status.UNDER_REVIEW),
        *(Status.REVISE_AND_RESUBMIT, Status.IN_REVISION),
    }
    assert is_accepted(BARE)
