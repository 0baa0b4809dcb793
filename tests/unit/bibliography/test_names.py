"""Author lists read as a sentence does, and only the owner is strong."""

from __future__ import annotations

import pytest

from cvgen.bibliography.names import word_authors
from cvgen.loading.names import read_author
from cvgen.model.person import Author
from cvgen.model.text import RichText, TextRun, plain_text

NAMES = ("Mei Chen", "Okafor, Ada", "Bin Li", "Vincent van Gogh")


def authors(count: int) -> list[Author]:
    return [read_author(name) for name in NAMES[:count]]


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "Mei Chen"),
        (2, "Mei Chen and Ada Okafor"),
        (3, "Mei Chen, Ada Okafor and Bin Li"),
        (4, "Mei Chen, Ada Okafor, Bin Li and Vincent van Gogh"),
    ],
)
@pytest.mark.parametrize("owner", [None, 0])
def test_the_last_two_names_are_joined_by_and(
    count: int, text: str, owner: int | None
) -> None:
    assert plain_text(word_authors(authors(count), owner)) == text


@pytest.mark.parametrize(
    ("owner", "runs"),
    [
        pytest.param(
            0,
            (TextRun("Mei Chen", strong=True), TextRun(", Ada Okafor and Bin Li")),
            id="first",
        ),
        pytest.param(
            1,
            (
                TextRun("Mei Chen, "),
                TextRun("Ada Okafor", strong=True),
                TextRun(" and Bin Li"),
            ),
            id="middle",
        ),
        pytest.param(
            2,
            (TextRun("Mei Chen, Ada Okafor and "), TextRun("Bin Li", strong=True)),
            id="last",
        ),
        pytest.param(None, (TextRun("Mei Chen, Ada Okafor and Bin Li"),), id="none"),
    ],
)
def test_the_owners_name_alone_is_strong(
    owner: int | None, runs: tuple[TextRun, ...]
) -> None:
    assert word_authors(authors(3), owner) == RichText(runs)


def test_an_only_author_who_is_the_owner_is_all_there_is() -> None:
    strong = RichText((TextRun("Mei Chen", strong=True),))
    assert word_authors(authors(1), 0) == strong


def test_a_suffix_and_a_group_are_printed_as_they_are() -> None:
    people = [Author(given="M.", family="King", suffix="Jr."), Author(literal="The X")]
    assert plain_text(word_authors(people, None)) == "M. King, Jr. and The X"
