"""The owner is found by identity: marked, by ORCID iD, by name; never by substring."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography.owner import OwnerPlace, find_owner, identify_owner
from cvgen.loading.names import read_author, read_name
from cvgen.model.person import Author, Credit, Name
from cvgen.model.publication import Publication
from cvgen.model.text import literal
from tests.unit.bibliography.owners import (
    ANOTHER,
    MINE,
    WORK_PATH,
    ZHU,
    author,
    profile,
    search,
)


@pytest.mark.parametrize(
    ("owner", "written"),
    [
        pytest.param("Zhanxing Zhu", "Zhanxing Zhu", id="as in the profile"),
        pytest.param("Zhanxing Zhu", "Zhu, Zhanxing", id="with a comma"),
        pytest.param("Zhanxing Zhu", "Zhu Zhanxing", id="family name first"),
        pytest.param("Zhanxing Zhu", "ZHANXING ZHU", id="capitals"),
        pytest.param("Jörg Strauß", "JÖRG STRAUSS", id="sharp s in capitals"),
        pytest.param(
            "Zhanxing Zhu", "Ｚｈａｎｘｉｎｇ Ｚｈｕ", id="full-width letters"
        ),
        pytest.param("Jean-Paul Roy", "Jean Paul Roy", id="hyphen"),
        pytest.param("J. R. Roy", "J R Roy", id="full stops"),
        pytest.param("Sean O'Brien", "Sean O’Brien", id="apostrophes"),
        pytest.param(
            "José Núñez", "Jose\u0301 Nu\u0301n\u0303ez", id="combining accents"
        ),
        pytest.param("Vincent van Gogh", "van Gogh, Vincent", id="particle"),
        pytest.param("Ludwig van der Roer", "Van der Roer Ludwig", id="particles"),
        pytest.param("Martin King, Jr.", "Martin King Jr", id="suffix"),
        pytest.param("Martin King, Jr.", "Martin King", id="suffix left out"),
        pytest.param("朱占星", "朱占星", id="Chinese"),
        pytest.param("朱占星", "朱 占星", id="Chinese with a space"),
        pytest.param("朱 占星", "朱占星", id="Chinese with a space in the profile"),
        pytest.param("김민수", "김 민수", id="Korean with a space"),
        pytest.param("ジョン・スミス", "ジョン スミス", id="Japanese middle dot"),
        pytest.param("Анна Каренина", "КАРЕНИНА, Анна", id="Cyrillic"),
        pytest.param("Plato", "plato", id="one name only"),
    ],
)
def test_the_owner_is_known_by_name(owner: str, written: str) -> None:
    assert search(profile(owner), "Ada Okafor", written, "Bin Li") == (1, ())


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("Zhanxing Zhuang", id="longer family name"),
        pytest.param("Zhanxing Zh", id="shorter family name"),
        pytest.param("Zhan Zhu", id="shorter given name"),
        pytest.param("Zhanxing Z. Zhu", id="middle initial"),
        pytest.param("Z. Zhu", id="initial"),
        pytest.param("Zhu", id="family name alone"),
        pytest.param("朱占星", id="another script"),
    ],
)
def test_a_name_that_only_resembles_is_not_the_owner(written: str) -> None:
    position, problems = search(ZHU, written, "Ada Okafor")
    assert position is None
    assert [one.code for one in problems] == ["no-owner"]


@pytest.mark.parametrize("written", ["Z. Zhu", "Zhu, Z.", "z zhu", "朱 占星"])
def test_an_alias_is_the_owner(written: str) -> None:
    owner = profile("Zhanxing Zhu", "Z. Zhu", "朱占星")
    assert search(owner, "Ada Okafor", written) == (1, ())


def test_a_native_name_is_the_owner() -> None:
    owner = profile(Name(given="Zhanxing", family="Zhu", native="朱占星"))
    assert search(owner, Author(family="朱", given="占星"), "Ada Okafor") == (0, ())


def test_a_particle_counts_on_whichever_side_it_is_written() -> None:
    owner = profile(Name(given="Jean", dropping_particle="de la", family="Roche"))
    assert search(owner, "Jean de la Roche", "Ada Okafor") == (0, ())


def test_names_that_differ_in_their_vowel_signs_are_two() -> None:
    assert search(profile("राज किम"), "राज कुम")[0] is None


def test_an_institution_may_be_the_owner() -> None:
    owner = profile(Name(literal="The ATLAS Collaboration"))
    works_author = Author(literal="The ATLAS collaboration")
    assert search(owner, "Ada Okafor", works_author) == (1, ())


def test_a_family_name_with_its_particle_is_compared_whole() -> None:
    assert search(profile("Vincent van Gogh"), "Vincent Gogh")[0] is None


def test_an_author_marked_as_self_is_the_owner_under_any_name() -> None:
    assert search(ZHU, "Ada Okafor", author("Z. Xing", is_self=True)) == (1, ())


def test_a_namesake_is_not_marked_when_another_author_is_self() -> None:
    assert search(ZHU, "Zhanxing Zhu", author("Z. Zhu", is_self=True)) == (1, ())


def test_an_orcid_is_the_owner_under_any_name() -> None:
    owner = profile("Zhanxing Zhu", orcid=MINE)
    assert search(owner, "Zhanxing Zhu", author("Z. Xing", orcid=MINE)) == (1, ())


def test_a_namesake_with_another_orcid_is_not_the_owner() -> None:
    owner = profile("Zhanxing Zhu", orcid=MINE)
    assert search(owner, author("Zhanxing Zhu", orcid=ANOTHER))[0] is None


def test_a_coauthors_orcid_does_not_hide_the_owners_name() -> None:
    owner = profile("Zhanxing Zhu", orcid=MINE)
    assert search(
        owner, author("Ada Okafor", orcid=ANOTHER), "Z Zhu", "Zhanxing Zhu"
    ) == (
        2,
        (),
    )


def test_an_orcid_counts_for_nothing_if_the_profile_has_none() -> None:
    assert search(ZHU, author("Zhanxing Zhu", orcid=ANOTHER)) == (0, ())


def test_a_namesake_with_another_suffix_is_not_the_owner() -> None:
    owner = profile("Martin King, Jr.")
    assert search(owner, "Martin King, Sr.", "Martin King, Jr.") == (1, ())


def credited(
    *, author: str = "", editor: str = "", translator: str = ""
) -> Publication:
    """A book by one person in each capacity that is named."""
    return Publication(
        id="w",
        title=literal("A book"),
        author=(read_author(author),) if author else (),
        editor=(read_name("Ada Okafor"), read_name(editor)) if editor else (),
        translator=(read_name(translator),) if translator else (),
    )


@pytest.mark.parametrize(
    ("work", "place"),
    [
        (credited(editor="Zhu, Zhanxing"), OwnerPlace(1, Credit.EDITOR)),
        (credited(translator="Zhanxing Zhu"), OwnerPlace(0, Credit.TRANSLATOR)),
        (
            credited(author="Ada Okafor", translator="Zhanxing Zhu"),
            OwnerPlace(0, Credit.TRANSLATOR),
        ),
        (
            credited(author="Zhanxing Zhu", editor="Zhanxing Zhu"),
            OwnerPlace(0, Credit.AUTHOR),
        ),
    ],
)
def test_who_is_no_author_may_be_editor_or_translator(
    work: Publication, place: OwnerPlace
) -> None:
    assert find_owner(work, identify_owner(ZHU), WORK_PATH) == (place, ())


def test_a_book_edited_by_others_is_not_the_owner_s() -> None:
    work = credited(editor="Z. Zhu")
    place, (problem,) = find_owner(work, identify_owner(ZHU), WORK_PATH)
    assert place is None
    assert problem.message == "no editor of `w` is Zhanxing Zhu"
    assert problem.path == WORK_PATH.child("editor")
    assert problem.hints == ("if `Z. Zhu` is you, add it to `aliases` in the profile",)


def test_an_editor_is_named_once() -> None:
    people = (read_name("Zhanxing Zhu"), read_name("Zhu, Zhanxing"))
    work = replace(credited(editor="Zhu"), editor=people)
    place, (problem,) = find_owner(work, identify_owner(ZHU), WORK_PATH)
    assert place == OwnerPlace(0, Credit.EDITOR)
    assert problem.message == (
        "2 editors of `w` seem to be the owner of the CV: "
        "`Zhanxing Zhu` and `Zhanxing Zhu`"
    )
    assert problem.hints == ("only one editor can be you: correct the others",)


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
