"""The letterhead says who, and every line of it knows where it comes from."""

from __future__ import annotations

import pytest

from cvgen.document.block import Role
from tests.unit.document.rows import letterhead_of, text_of

POST = """
headline: Statistician
affiliation:
  title: Lecturer
  unit: [Group, School]
  organization: University of Example
"""


def main(profile: str, variant: str = "") -> list[str]:
    return [text_of(one) for one in letterhead_of(profile, variant).main]


def name_of(profile: str) -> str:
    """The name with its spaces as they are."""
    return "".join(run.text for run in letterhead_of(profile).main[0].runs)


def test_a_name_alone_makes_a_letterhead() -> None:
    one = letterhead_of()
    assert [(text_of(p), p.role) for p in one.main] == [("Mei Chen", Role.H1)]
    assert (one.side, one.picture) == ((), None)


@pytest.mark.parametrize(
    ("language", "name"),
    [("en-GB", "Mei Chen  陈梅"), ("de", "Mei Chen  陈梅"), ("zh", "陈梅  Mei Chen")],
)
def test_the_native_name_stands_beside_the_name(language: str, name: str) -> None:
    profile = "name: {given: Mei, family: Chen, native: 陈梅}"
    assert main(profile, f"language: {language}") == [name]


@pytest.mark.parametrize("native", ["陈梅", "陈 梅"])
def test_a_native_form_that_is_the_name_is_not_said_again(native: str) -> None:
    profile = f"name: {{given: 梅, family: 陈, native: {native}}}"
    assert main(profile, "language: zh") == ["陈梅"]


def test_a_name_keeps_what_follows_it_and_a_native_form_stays_whole() -> None:
    profile = "name: {given: Ada, family: Roy, suffix: Jr., native: Ада Рой}"
    assert name_of(profile) == "Ada Roy,\N{NO-BREAK SPACE}Jr.  Ада\N{NO-BREAK SPACE}Рой"
    numeral = "name: {given: Jan, family: Žižka, suffix: III}"
    assert name_of(numeral) == "Jan Žižka\N{NO-BREAK SPACE}III"


def test_post_and_headline_share_a_line_above_the_units() -> None:
    assert main(POST) == [
        "Mei Chen",
        "Lecturer · Statistician",
        "Group · School",
        "University of Example",
    ]


@pytest.mark.parametrize(
    ("profile", "line"),
    [
        ("headline: Statistician", "Statistician"),
        ("affiliation: {title: Lecturer}", "Lecturer"),
        ("affiliation: {unit: Group}", "Group"),
        ("affiliation: {organization: X}", "X"),
    ],
)
def test_what_is_not_said_takes_no_line(profile: str, line: str) -> None:
    assert main(profile) == ["Mei Chen", line]


def test_every_line_knows_the_key_it_comes_from() -> None:
    contact = "contact: {email: m@example.edu}\nidentifiers: {github: example}\n"
    one = letterhead_of(f"{POST}{contact}")
    assert [str(p.origin) for p in (*one.main, *one.side)] == [
        "profile.name",
        "profile.headline",
        "profile.affiliation.unit",
        "profile.affiliation.organization",
        "profile.contact.email",
        "profile.identifiers",
    ]


def test_a_title_without_a_headline_comes_from_the_affiliation() -> None:
    _, line = letterhead_of("affiliation: {title: Lecturer}").main
    assert str(line.origin) == "profile.affiliation.title"
