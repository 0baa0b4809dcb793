"""Authors who are nobody are found, and people with odd names are not."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.author_names import check_author_names
from tests.unit.checks.lint.records import entry, said, works


def found(author: str) -> list[tuple[str, str]]:
    return said(check_author_names(works(entry("w", author=f"[Mei Chen, {author}]"))))


@pytest.mark.parametrize(
    ("author", "shown"),
    [
        ("{literal: et al.}", "et al."),
        ("{literal: and 12 others}", "and 12 others"),
        ("{literal: and others}", "and others"),
        ("{family: others}", "others"),
        ("Ada Okafor u. a.", "Ada Okafor u. a."),
        ("{literal: 等}", "等"),
        ("{literal: 陈梅 等}", "陈梅 等"),
        ("{literal: и др.}", "и др."),
    ],
)
def test_who_stands_for_others_is_said(author: str, shown: str) -> None:
    assert found(author) == [
        (
            "publications[0].author[1]",
            f"`{shown}` stands for authors who are not named",
        )
    ]


def test_the_hint_says_how_a_list_is_cut() -> None:
    (one,) = check_author_names(works(entry("w", author="[{literal: et al.}]")))
    assert one.code == "truncated-authors"
    assert one.hints == ("name all authors: a variant's `limit` cuts the list",)


def test_a_name_of_a_template_is_still_to_be_replaced() -> None:
    assert found('"Lastname, Firstname"') == [
        ("publications[0].author[1]", "`Firstname Lastname` is still to be replaced")
    ]


@pytest.mark.parametrize(
    "author",
    [
        "Al Etman",
        "Jürgen Müller-Mustermann",
        "U. Anders",
        "{literal: The Others Collaboration}",
        "王等",
        "{literal: ATLAS Collaboration}",
        "XXIII Ada",
    ],
)
def test_people_and_groups_are_people_and_groups(author: str) -> None:
    assert found(author) == []


def test_a_list_that_goes_on_is_said() -> None:
    work = entry("w", author="[Mei Chen]", and_others="true")
    (one,) = check_author_names(works(work))
    assert (one.code, str(one.path)) == (
        "truncated-authors",
        "publications[0].and-others",
    )
    assert one.message == (
        "authors of `w` are not named: `and-others` prints `et al.` for them"
    )
    assert one.hints == ("name them all and delete `and-others`",)
