"""A work knows the place that its owner has among the authors."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography.work import is_out
from cvgen.model.person import Author, AuthorRole
from cvgen.model.selection import Authorship
from cvgen.model.work_type import Status
from tests.unit.bibliography.works import BARE, ME, OTHER, own

EQUAL = (AuthorRole.EQUAL_CONTRIBUTION,)


def places(owner: int | None, *authors: Author) -> set[str]:
    return {one.value for one in own(authors=authors, owner=owner).authorships()}


def test_the_first_of_several_is_first() -> None:
    assert places(0, ME, OTHER) == {"first"}


def test_the_last_of_several_is_last() -> None:
    assert places(1, OTHER, ME) == {"last"}


def test_who_stands_in_the_middle_is_neither() -> None:
    assert places(1, OTHER, ME, OTHER) == set()


def test_an_only_author_is_first_and_sole_and_not_last() -> None:
    assert places(0, ME) == {"first", "sole"}


def test_an_equal_contribution_with_all_before_makes_a_first_author() -> None:
    me, other = replace(ME, roles=EQUAL), replace(OTHER, roles=EQUAL)
    assert "first" in places(1, other, me, OTHER)
    assert "first" not in places(1, OTHER, me, OTHER)


def test_the_corresponding_author_is_the_owner_only_if_marked() -> None:
    marked = (AuthorRole.CORRESPONDING,)
    assert "corresponding" in places(1, OTHER, replace(ME, roles=marked), OTHER)
    assert "corresponding" not in places(1, replace(OTHER, roles=marked), ME, OTHER)


def test_a_work_without_the_owner_has_no_place() -> None:
    assert own(owner=None).authorships() == frozenset[Authorship]()


@pytest.mark.parametrize(
    "status",
    [None, Status.ACCEPTED, Status.FORTHCOMING, Status.IN_PRESS, Status.PUBLISHED],
)
def test_a_work_that_somebody_has_accepted_is_out(status: Status | None) -> None:
    assert is_out(replace(BARE, status=status))


@pytest.mark.parametrize(
    "status",
    [
        *(Status.IN_PREPARATION, Status.SUBMITTED, Status.UNDER_REVIEW),
        *(Status.REVISE_AND_RESUBMIT, Status.IN_REVISION),
        Status.CONDITIONALLY_ACCEPTED,
    ],
)
def test_a_work_that_nobody_has_accepted_is_not_out(status: Status) -> None:
    assert not is_out(replace(BARE, status=status))


def test_of_a_list_that_goes_on_nobody_is_the_last_or_the_only_author() -> None:
    alone, last = own(authors=(ME,), owner=0), own(authors=(OTHER, ME), owner=1)
    for one, has in ((alone, {"first"}), (last, set[str]())):
        cut = replace(one, work=replace(one.work, and_others=True))
        assert {place.value for place in cut.authorships()} == has
