"""An ORCID iD that stands with two names is said."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.coauthor_spellings import check_coauthor_spellings
from cvgen.diagnostics import Diagnostic
from tests.unit.checks.lint.records import entry, record

ORCID = "0000-0002-1825-0097"


def found(*names: str, profile: str = "") -> list[Diagnostic]:
    authors = (f"[Mei Chen, {{{name}, orcid: {ORCID}}}]" for name in names)
    works = (entry(f"w{i}", author=each) for i, each in enumerate(authors))
    cv = record(profile, "".join(works))
    return list(check_coauthor_spellings(cv.profile, enumerate(cv.publications)))


ADA = "given: Ada, family: Okafor"


def test_another_name_is_said_with_the_first() -> None:
    (one,) = found(ADA, ADA, "given: Ada, family: Okafar")
    assert one.code == "coauthor-spelling"
    assert str(one.path) == "publications[2].author[1]"
    assert one.message == (
        f"the ORCID iD {ORCID} is `Ada Okafar` here and `Ada Okafor` before"
    )
    assert [str(place) for place in one.also] == ["publications[0].author[1]"]
    assert one.hints == (
        "write the name alike, unless it has changed or an iD is wrong",
    )


@pytest.mark.parametrize(
    "other",
    [
        "given: A., family: Okafor",
        "given: A. B., family: Okafor",
        "given: Ada, family: Okáfor",
        "given: ADA, family: OKAFOR",
    ],
)
def test_initials_accents_and_case_are_a_journal_s_custom(other: str) -> None:
    assert found(ADA, other) == []


@pytest.mark.parametrize(
    ("given", "other"),
    [("Kei", "Keiko"), ("Keiko", "Kei"), ("Jan", "Jana"), ("Mei-Ling", "Mei-Li")],
)
def test_a_name_that_begins_like_another_is_another(given: str, other: str) -> None:
    (one,) = found(f"given: {given}, family: Sato", f"given: {other}, family: Sato")
    assert one.message == (
        f"the ORCID iD {ORCID} is `{other} Sato` here and `{given} Sato` before"
    )


@pytest.mark.parametrize(
    ("given", "other"),
    [
        ("Christian", "Chr."),
        ("K", "Keiko"),
        ("Jean-Paul", "JP"),
        ("M.-L.", "Mei-Ling"),
        ("Mei-Ling", "Mei Ling"),
        ("", "Keiko"),
    ],
)
def test_a_name_that_is_shortened_is_the_same(given: str, other: str) -> None:
    names = (f"given: '{given}', family: Sato", f"given: '{other}', family: Sato")
    assert found(*names) == []


def test_a_name_is_said_once_however_often_it_stands() -> None:
    assert len(found(ADA, "family: Okafar", "family: Okafar")) == 1


def test_the_owner_may_have_many_names() -> None:
    profile = f"identifiers: {{orcid: {ORCID}}}"
    assert found(ADA, "given: Ada, family: Okafar", profile=profile) == []


def test_a_name_in_its_own_script_is_no_other() -> None:
    assert (
        found(
            "family: Chen, given: Mei, native: 陈梅",
            "family: 陈, given: 梅, native: 陈梅",
        )
        == []
    )
