"""What is more than a variant allows is said, and the CV is built all the same."""

from __future__ import annotations

import pytest

from cvgen.bibliography.bibliography import (
    Bibliography,
    Reference,
    ReferenceGroup,
    ReferenceList,
)
from cvgen.checks.limits import check_limits
from cvgen.diagnostics import Severity
from cvgen.model.text import RichText
from cvgen.model.variant import Limits

NOTHING = RichText()
WORK = Reference(
    work="w",
    label="",
    citation="",
    badge=NOTHING,
    title=NOTHING,
    authors=NOTHING,
    details=NOTHING,
)


def listing(*counts: int) -> Bibliography:
    """Lists of so many works."""
    return Bibliography(
        lists=tuple(
            ReferenceList(groups=(ReferenceGroup(references=(WORK,) * count),))
            for count in counts
        )
    )


def said(limits: Limits, pages: int = 1, *counts: int) -> list[tuple[str, str]]:
    """Place and message of each warning."""
    found = list(check_limits(limits, listing(*counts), pages))
    assert all(one.severity is Severity.WARNING for one in found)
    return [(str(one.path), one.message) for one in found]


@pytest.mark.parametrize("pages", [1, 2])
def test_pages_within_the_limit_are_not_spoken_of(pages: int) -> None:
    assert said(Limits(pages=2), pages) == []


def test_a_page_too_many_is_said() -> None:
    assert said(Limits(pages=2), 3) == [
        ("variant.limits.pages", "the CV has 3 pages, and its limit is 2")
    ]


def test_one_page_is_a_page() -> None:
    (found,) = check_limits(Limits(pages=0), listing(), 1)
    assert found.code == "too-many-pages"
    assert found.message == "the CV has 1 page, and its limit is 0"
    assert found.hints == (
        "write `fit: yes` to have it made to fit, and `droppable` for what it may lose",
    )


def test_a_list_that_is_too_long_comes_with_what_cuts_it() -> None:
    (found,) = check_limits(Limits(works=1), listing(2), 1)
    assert found.code == "too-many-works"
    assert found.hints == ("write `select: {first: 1}` to cut it",)


def test_each_list_with_too_many_works_is_said() -> None:
    assert said(Limits(works=2), 1, 3, 2, 4) == [
        (
            "variant.limits.works",
            "list 1 of publications has 3 works, and the limit is 2",
        ),
        (
            "variant.limits.works",
            "list 3 of publications has 4 works, and the limit is 2",
        ),
    ]


def test_without_limits_nothing_is_too_much() -> None:
    assert said(Limits(), 99, 999) == []
