"""What was meant to be replaced is found, and examples are left alone."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.placeholders import check_placeholders, find_placeholder
from tests.unit.checks.lint.records import entry, texts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TODO: write this", "TODO"),
        ("Award (TBD)", "TBD"),
        ("in XXX", "XXX"),
        ("Grant ???", "???"),
        ("Lorem ipsum dolor", "Lorem ipsum"),
        ("true [citation needed]", "[citation needed]"),
        ("at [your university]", "[your university]"),
        ("[Insert title here]", "[Insert title here]"),
        ("Lastname", "Lastname"),
        ("Your Name", "Your Name"),
        ("Vorname Nachname", "Vorname"),
        ("…", "…"),
        ("N.N.", "N.N."),
    ],
)
def test_a_placeholder_is_found(text: str, found: str) -> None:
    assert find_placeholder(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "the method of todos",
        "TODOROV",
        "XXXI Symposium",
        "Why? How?? When",
        "University of Example",
        "Instance-on-Sea",
        "wait …",
        "your name and mine",
        "Müller-Mustermann",
        "[a] and [your]",
        "last names of bees",
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert find_placeholder(text) == ""


def test_a_placeholder_is_said_with_its_place() -> None:
    (one,) = check_placeholders(texts("awards: [{title: TBD}]"))
    assert one.code == "placeholder"
    assert str(one.path) == "profile.awards[0].title"
    assert one.message == "`TBD` is still to be replaced"
    assert one.hints == ("write what belongs there, or leave it out",)


def test_a_volume_may_be_the_thirtieth() -> None:
    work = entry("w", volume="XXX", event_title="Bees XXX", note="XXX")
    (one,) = check_placeholders(texts(publications=work))
    assert str(one.path) == "publications[0].note"
