"""What was meant to be replaced is found, and examples are left alone."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.placeholders import check_placeholders, find_placeholders
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
        ("Vorname", "Vorname"),
        ("…", "…"),
        ("N.N.", "N.N."),
    ],
)
def test_a_placeholder_is_found(text: str, found: str) -> None:
    assert find_placeholders(text) == (found,)


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
    assert find_placeholders(text) == ()


def test_a_placeholder_is_said_with_its_place() -> None:
    (one,) = check_placeholders(texts("awards: [{title: TBD}]"))
    assert one.code == "placeholder"
    assert str(one.path) == "profile.awards[0].title"
    assert one.message == "`TBD` is still to be replaced"
    assert one.hints == ("write what belongs there, or leave it out",)


def test_all_placeholders_of_a_text_are_said_each_once() -> None:
    profile = "awards: [{title: 'TODO: the award of Vorname Nachname (TBD), TODO'}]"
    (one,) = check_placeholders(texts(profile))
    assert one.message == (
        "`TODO`, `Vorname`, `Nachname`, `TBD` are still to be replaced"
    )


def test_a_volume_may_be_the_thirtieth() -> None:
    work = entry("w", volume="XXX", event_title="Bees XXX", note="XXX")
    (one,) = check_placeholders(texts(publications=work))
    assert str(one.path) == "publications[0].note"


def test_thirty_hides_no_placeholder() -> None:
    work = entry("w", event_title="Bees XXX (TBA)")
    (one,) = check_placeholders(texts(publications=work))
    assert one.message == "`TBA` is still to be replaced"
