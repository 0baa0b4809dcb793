"""A list in prose is said at its place, and its hyphens stay."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.prose_lists import check_prose_lists
from cvgen.diagnostics import Diagnostic
from tests.unit.checks.lint.records import record


def found(profile: str) -> list[Diagnostic]:
    return list(check_prose_lists(record(profile).profile))


def test_a_list_in_the_summary_is_said_with_what_to_do() -> None:
    (one,) = found("summary: |\n  I study:\n  - floods\n  - storms\n")
    assert one.code == "list-in-prose"
    assert str(one.path) == "profile.summary"
    assert one.message == (
        "prose has no lists: these lines are joined into one paragraph"
    )
    assert one.hints == (
        "a blank line begins a paragraph",
        "a section of your own under `sections` has `bullets`",
    )


@pytest.mark.parametrize(
    ("profile", "place"),
    [
        (
            "narratives:\n  - id: a\n    text: |\n      1. One.\n      2. Two.\n",
            "profile.narratives[0].text",
        ),
        (
            "awards:\n  - title: R\n    details: >\n      * one\n      * two\n",
            "profile.awards[0].details",
        ),
    ],
)
def test_other_prose_is_looked_at_too(profile: str, place: str) -> None:
    assert [str(one.path) for one in found(profile)] == [place]


def test_paragraphs_are_no_list() -> None:
    assert not found("summary: |\n  One - or two - of them.\n\n  And more.\n")
