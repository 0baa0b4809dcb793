"""An open end has one form in a document, whichever entries stand there."""

from __future__ import annotations

import pytest

from cvgen.document.open_ends import says_present
from cvgen.loading.load import load_cv
from tests.support.nodes import source
from tests.unit.document.rows import rows

OPEN = "positions: [{title: A, start: 2014}, {title: B, start: 2019, end: 2021}]\n"


@pytest.mark.parametrize(
    ("more", "is_said"),
    [
        ("", False),
        ("education: [{degree: D, start: 2022, end: present}]", True),
        ("education: [{degree: D, end: 2024}]", False),
        ("service: [{organization: J, years: 2021-present}]", True),
        ("service: [{organization: J, years: [2019, 2021-2024]}]", False),
        (
            "sections: [{id: own, title: O, entries: [{title: E, end: present}]}]",
            True,
        ),
    ],
)
def test_the_present_is_said_by_any_entry(more: str, *, is_said: bool) -> None:
    cv = load_cv(source(f"name: Mei Chen\n{OPEN}{more}"), source("[]"))
    assert says_present(cv.profile) is is_said


def test_an_open_end_alone_stays_open() -> None:
    assert [row[0] for row in rows(OPEN)] == ["2014–", "2019–2021"]


def label(profile: str) -> str:
    """The left column of the first row."""
    return rows(profile)[0][0]


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ("positions: [{title: A, start: 2014}]", "2014–present"),
        ("positions: [{title: A, start: 2019, end: 2021}]", "2019–2021"),
        ("grants: [{title: G, start: 2021, status: active}]", "2021–present"),
        ("grants: [{title: G, start: 2020}]", "2020"),
        ("grants: [{title: G, start: 2020, end: 2027}]", "2020–2027"),
    ],
)
def test_beside_the_present_all_that_goes_on_is_said_to(first: str, found: str) -> None:
    more = "memberships: [{organization: S, start: 2022, end: present}]"
    assert label(f"{first}\n{more}") == found
