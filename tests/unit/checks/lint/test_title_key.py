"""Works of one title are grouped by what tells them apart from others."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.title_key import (
    is_apart,
    is_misspelt,
    is_preprint,
    near_key,
    numbers_of,
    own_families,
    title_key,
)
from cvgen.loading.names import read_name
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from tests.unit.checks.lint.records import entry, works


def work(title: str = "Why bees hum in B flat", **fields: str) -> Publication:
    return works(entry("w", title=title, **fields))[0][1]


def test_a_title_is_known_by_its_letters_and_first_author() -> None:
    key = title_key(work("Why *bees* hum"))
    assert (key.title, key.author) == ("whybeeshum", "okafor")


def test_a_title_of_signs_alone_is_known_by_them() -> None:
    assert title_key(work('"?!"')).title == "?!"


def test_a_preprint_and_a_paper_are_of_one_kind_and_a_talk_is_not() -> None:
    paper = title_key(work())
    assert title_key(work(type="article")) == paper
    assert title_key(work(type="speech")) != paper


def test_more_letters_may_differ_in_a_long_title() -> None:
    short, long = "whybeeshuminb", "whybeeshuminbflatandwaspsdonot"
    assert is_misspelt(short, f"{short}s")
    assert not is_misspelt(short, f"{short}es")
    assert is_misspelt(long, f"{long}es")


def test_short_titles_and_undated_works_have_no_neighbours() -> None:
    assert near_key(work("Bees")) is None
    assert near_key(work(issued="", status="submitted")) is None


@pytest.mark.parametrize(
    ("title", "numbers"),
    [
        ("Deep nets II: part 3", ("ii", "3")),
        ("Physical Review B", ("b",)),
        ("Villages", ()),
    ],
)
def test_numbers_and_single_letters_tell_parts_apart(
    title: str, numbers: tuple[str, ...]
) -> None:
    assert numbers_of(title) == numbers


def test_dois_of_their_own_part_two_works() -> None:
    first, second = work(DOI="10.5555/a"), work(DOI="10.5555/b")
    assert is_apart(first, second)
    assert not is_apart(first, work())


def test_the_doi_of_a_preprint_parts_nothing() -> None:
    preprint = work(DOI="10.48550/arXiv.2401.00001")
    assert is_preprint(preprint)
    assert not is_apart(preprint, work(DOI="10.5555/b"))


def test_years_far_apart_part_two_works() -> None:
    assert not is_apart(work(issued="2022"), work(issued="2024"))
    assert is_apart(work(issued="2021"), work(issued="2024"))


def test_a_general_title_is_of_one_work_only_in_one_place() -> None:
    first = work("Editorial", container_title="Hum")
    assert is_apart(first, work("Editorial", container_title="Buzz"))
    assert is_apart(first, work("Editorial", container_title="Hum", issued="2023"))
    assert not is_apart(first, work("Editorial", container_title="Hum"))


def test_a_preprint_has_the_title_of_its_paper_however_short() -> None:
    preprint = work("Nets", type="article", issued="2023")
    assert not is_apart(preprint, work("Nets", container_title="Hum"))


INES = Profile(
    name=read_name("Valcárcel Ibáñez, Inés"), aliases=(read_name("Inés Valcárcel"),)
)


@pytest.mark.parametrize(
    "author", ["Inés Valcárcel Ibáñez", "I. Valcarcel", '"Valcárcel Ibáñez, I."']
)
def test_the_owner_is_one_author_under_all_names(author: str) -> None:
    own = own_families(INES)
    first = work(author="[Inés Valcárcel Ibáñez, Ada Okafor]")
    again = work(author=f"[{author}, Ada Okafor]")
    assert title_key(again, own) == title_key(first, own)
    assert near_key(again, own) == near_key(first, own)


def test_somebody_else_s_name_is_not_the_owner_s() -> None:
    own = own_families(INES)
    theirs = work(author="[Ada Okafor, Inés Valcárcel]")
    assert title_key(theirs, own) == title_key(theirs)
    assert title_key(theirs, own) != title_key(work(author="[Inés Valcárcel]"), own)
