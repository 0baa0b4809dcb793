"""A name that YAML has parted at its comma is found, and people of one name are not."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.split_names import check_split_names
from tests.unit.checks.lint.records import entry, said, works


def found(author: str) -> list[tuple[str, str]]:
    return said(check_split_names(works(entry("w", author=f"[{author}]"))))


def test_a_name_that_is_parted_at_its_comma_is_said() -> None:
    (one,) = check_split_names(works(entry("w", author="[Mei Chen, Haugen, Pål]")))
    assert one.code == "split-name"
    assert str(one.path) == "publications[0].author[1]"
    assert one.message == "`Haugen` and `Pål` are read as two people of one name each"
    assert one.hints == (
        'if they are one person, write the name in quotes: `"Haugen, Pål"`',
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Quintanilla-Bergström", "I."),
        ("O’Brien", "J.-P."),
        ("Nguyễn", "Hằng"),
    ],
)
def test_hyphens_apostrophes_stops_and_accents_are_of_a_word(
    left: str, right: str
) -> None:
    assert found(f"{left}, {right}, Mei Chen") == [
        (
            "publications[0].author[0]",
            f"`{left}` and `{right}` are read as two people of one name each",
        )
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [("Haugen", "J. P."), ("García López", "M."), ("van der Berg", "J.-P.")],
)
def test_initials_alone_belong_to_the_name_before_them(left: str, right: str) -> None:
    (one,) = check_split_names(works(entry("w", author=f"[{left}, {right}, Mei Chen]")))
    assert one.message == f"`{left}` and `{right}` are read as two people"
    hint = f'if they are one person, write the name in quotes: `"{left}, {right}"`'
    assert one.hints == (hint,)


def test_a_list_without_any_quotes_is_said_name_by_name() -> None:
    assert [path for path, _ in found("Haugen, Pål, Okafor, Ada, Sukarno")] == [
        "publications[0].author[0]",
        "publications[0].author[2]",
    ]


@pytest.mark.parametrize("credit", ["editor", "translator"])
def test_editors_and_translators_are_looked_at_too(credit: str) -> None:
    work = entry("w", **{credit: "[Haugen, Pål]"})
    assert said(check_split_names(works(work))) == [
        (
            f"publications[0].{credit}[0]",
            "`Haugen` and `Pål` are read as two people of one name each",
        )
    ]


@pytest.mark.parametrize(
    "author",
    [
        '"Haugen, Pål", Mei Chen',
        '"Haugen, J. P.", "Chen, M."',
        "J. P. Haugen, Mei Chen, M. P. A. Roy",
        "{family: P., given: J.}",
        "Sukarno",
        "Sukarno, Mei Chen, Suharto",
        "Sukarno, {literal: CERN}",
        'Sukarno, {family: Suharto, orcid: "0000-0002-1825-0097"}',
        "{family: Sukarno, self: true}, Suharto",
        "{family: Sukarno, native: 苏加诺}, Suharto",
        "陈梅, 王小明",
        "Χρυσάνθη, Ελένη",
    ],
)
def test_names_that_are_whole_are_let_be(author: str) -> None:
    assert found(author) == []
