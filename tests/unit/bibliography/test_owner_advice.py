"""What is said of a work that nobody or more than one owns."""

from __future__ import annotations

import pytest

from cvgen.model.person import Author
from tests.unit.bibliography.owners import (
    ZHU,
    author,
    profile,
    search,
)


def test_a_work_without_the_owner_is_an_error_at_its_authors() -> None:
    _, (problem,) = search(ZHU, "Ada Okafor")
    assert problem.code == "no-owner"
    assert problem.message == "no author of `w` is Zhanxing Zhu"
    assert problem.hints == (
        "add the spelling that is yours to `aliases` in the profile",
        "or mark yourself with `self: true`",
    )
    assert str(problem.path) == "publications[3].author"


def test_an_author_with_the_owners_family_name_is_proposed_as_an_alias() -> None:
    _, (problem,) = search(ZHU, "Ada Okafor", "Z. Zhu")
    assert problem.hints == ("if `Z. Zhu` is you, add it to `aliases` in the profile",)


def test_a_family_name_alone_is_likely_half_of_a_name_with_a_comma() -> None:
    _, (problem,) = search(ZHU, "Zhu", "Zhanxing")
    assert problem.hints == ('write a name with a comma in quotes: `"Zhu, Zhanxing"`',)


@pytest.mark.parametrize(
    ("name", "authors", "written"),
    [
        pytest.param(
            "Valcárcel Ibáñez, Inés",
            ("Valcárcel Ibáñez", "Inés", "Jörg Müller"),
            "Valcárcel Ibáñez, Inés",
            id="two family names",
        ),
        pytest.param(
            "Valcárcel Ibáñez, Inés",
            ("Valcárcel Ibáñez", "I.", "Jörg Müller"),
            "Valcárcel Ibáñez, I.",
            id="an initial",
        ),
        pytest.param(
            "Inés Valcárcel Ibáñez",
            ("Müller", "Jörg", "Valcárcel Ibáñez", "Inés"),
            "Valcárcel Ibáñez, Inés",
            id="the profile does not say that there are two",
        ),
        pytest.param(
            "Valcárcel Ibáñez, Inés María",
            ("Valcárcel Ibáñez", "Inés María"),
            "Valcárcel Ibáñez, Inés María",
            id="two given names",
        ),
        pytest.param(
            "Valcárcel Ibáñez, Inés",
            ("Valcárcel Ibáñez", "Jörg Müller"),
            "Valcárcel Ibáñez, …",
            id="no given name",
        ),
        pytest.param(
            "van der Meulen, Aurélie",
            ("van der Meulen", "A."),
            "van der Meulen, A.",
            id="a particle",
        ),
    ],
)
def test_a_family_name_of_several_words_is_half_of_a_name_too(
    name: str, authors: tuple[str, ...], written: str
) -> None:
    _, (problem,) = search(profile(name), *authors)
    assert problem.hints == (f'write a name with a comma in quotes: `"{written}"`',)


def test_two_authors_with_the_owners_name_are_an_error_at_the_second() -> None:
    position, (problem,) = search(ZHU, "Zhanxing Zhu", "Ada Okafor", "Zhu Zhanxing")
    assert position == 0
    assert problem.code == "several-owners"
    assert problem.message == (
        "2 authors of `w` seem to be the owner of the CV: "
        "`Zhanxing Zhu` and `Zhu Zhanxing`"
    )
    assert problem.hints == ("mark the right one with `self: true`",)
    assert str(problem.path) == "publications[3].author[2]"


def test_two_authors_marked_as_self_are_an_error_with_a_hint_of_its_own() -> None:
    people = (author("Ada Okafor", is_self=True), author("Bin Li", is_self=True))
    _, (problem,) = search(ZHU, *people)
    assert problem.code == "several-owners"
    assert problem.hints == ("mark the right one only with `self: true`",)


@pytest.mark.parametrize("is_first", [True, False])
def test_a_group_that_is_the_owner_has_not_the_owner_beside_it(
    *, is_first: bool
) -> None:
    group = Author(literal="Soils Panel", is_self=True)
    people = (group, "Zhanxing Zhu") if is_first else ("Zhanxing Zhu", group)
    _, (problem,) = search(ZHU, *people)
    names = ("Soils Panel", "Zhanxing Zhu")[:: 1 if is_first else -1]
    assert problem.message == (
        "2 authors of `w` seem to be the owner of the CV: "
        f"`{names[0]}` and `{names[1]}`"
    )
    assert problem.hints == ("mark the right one only with `self: true`",)
