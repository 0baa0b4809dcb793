"""Groups that are read as people are found, and people are not."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.groups import check_groups
from tests.unit.checks.lint.records import entry, said, works


def found(author: str) -> list[tuple[str, str]]:
    return said(check_groups(works(entry("w", author=f"[Mei Chen, {author}]"))))


@pytest.mark.parametrize(
    "author",
    [
        "World Health Organization",
        "ATLAS Collaboration",
        "Royal Historical Society",
        "University of Example",
        "European Research Council",
        "Our Common Heritage",
        "Deutsche Forschungsgemeinschaft",
        "Institut Pasteur",
        "Société française de physique",
        "Organización Mundial de la Salud",
        "Istituto Superiore di Sanità",
        "The Dawn Group",
    ],
)
def test_a_group_that_is_read_as_a_person_is_said(author: str) -> None:
    assert found(author) == [
        (
            "publications[0].author[1]",
            f"`{author}` is read as a person, with a family name and initials",
        )
    ]


def test_the_hint_shows_how_a_group_is_written() -> None:
    (one,) = check_groups(works(entry("w", author="[World Health Organization]")))
    assert one.code == "group-as-person"
    assert one.hints == (
        "write a group's name as a whole: `{literal: World Health Organization}`",
    )


@pytest.mark.parametrize(
    "author",
    [
        "John Heritage",
        "J. M. Heritage",
        "Ada Council",
        "Organization",
        "{literal: World Health Organization}",
        '{family: Team, given: Ada, orcid: "0000-0002-1825-0097"}',
        "陈梅",
    ],
)
def test_people_and_groups_as_such_are_let_be(author: str) -> None:
    assert found(author) == []
