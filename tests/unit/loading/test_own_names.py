"""What a profile says of the owner's name holds in works that do not say it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.loading.load import load_cv
from cvgen.loading.own_names import own_names
from cvgen.loading.reload import LoadedTexts, reload_cv
from cvgen.loading.source import SourceText
from cvgen.model.person import Author, Name
from cvgen.model.publication import Publication

IBANEZ = 'name: "Valcárcel Ibáñez, Inés"\n'
WORK = "- id: one\n  title: Bees\n  issued: 2020\n  author: [{author}, Ada Okafor]\n"


def works(author: str) -> SourceText:
    return SourceText("publications.yaml", WORK.format(author=author))


def first(profile: str, author: str) -> Author:
    cv = load_cv(SourceText("profile.yaml", profile), works(author))
    return cv.publications[0].author[0]


@pytest.mark.parametrize(
    "profile",
    [
        pytest.param(IBANEZ, id="comma"),
        pytest.param(
            "name: {given: Inés, family: Valcárcel Ibáñez, native: Ίνες}", id="parts"
        ),
        pytest.param(
            'name: Inés Valcárcel\naliases: ["Valcárcel Ibáñez, Inés"]', id="alias"
        ),
    ],
)
@pytest.mark.parametrize(
    "written", ["Inés Valcárcel Ibáñez", "'Inés  Valca\u0301rcel Ibáñez'"]
)
def test_the_owner_s_family_name_is_whole(profile: str, written: str) -> None:
    assert first(profile, written) == Author(family="Valcárcel Ibáñez", given="Inés")


@pytest.mark.parametrize(
    ("written", "family", "given"),
    [
        ("INÉS VALCÁRCEL IBÁÑEZ", "VALCÁRCEL IBÁÑEZ", "INÉS"),
        ("I Valcárcel Ibáñez", "Valcárcel Ibáñez", "I"),
        ("I. de la Cruz Ibáñez", "Cruz Ibáñez", "I."),
        ("I. de la Cruz Ibanez", "Ibanez", "I. de la Cruz"),
    ],
)
def test_case_and_points_make_no_other_name(
    written: str, family: str, given: str
) -> None:
    aliases = '["de la Cruz Ibáñez, I.", I. Valcárcel Ibáñez]'
    author = first(f"{IBANEZ}aliases: {aliases}", written)
    assert (author.family, author.given) == (family, given)


def test_the_longest_family_name_that_an_alias_ends_in_is_meant() -> None:
    aliases = '["Cruz Ibáñez, Inés", "Valcárcel de Cruz Ibáñez, Inés", I. Cruz Ibáñez'
    profile = f"{IBANEZ}aliases: {aliases}, I. Valcárcel de Cruz Ibáñez]"
    assert first(profile, "I. Cruz Ibáñez").family == "Cruz Ibáñez"
    longer = first(profile, "I. Valcárcel de Cruz Ibáñez")
    assert longer.family == "Valcárcel de Cruz Ibáñez"


def test_a_family_name_of_more_words_than_any_has_parts_no_alias() -> None:
    def last(words: int) -> str:
        family = " ".join(f"Ib{i}" for i in range(words))
        profile = f'name: "{family}, Inés"\naliases: I. {family}'
        return first(profile, f"I. {family}").given

    assert (last(12), last(13)) == ("I.", "I. " + " ".join(f"Ib{i}" for i in range(12)))


@pytest.mark.parametrize(
    "written", ['"Ibáñez, Inés Valcárcel"', "{family: Ibáñez, given: Inés Valcárcel}"]
)
def test_a_split_that_is_written_out_wins(written: str) -> None:
    assert first(IBANEZ, written) == Author(family="Ibáñez", given="Inés Valcárcel")


@pytest.mark.parametrize(
    ("alias", "family"),
    [
        ("I. Valcárcel Ibáñez", "Valcárcel Ibáñez"),
        ("Ines Valcarcel Ibanez", "Valcarcel Ibanez"),
        ("INÉS VALCÁRCEL IBÁÑEZ", "VALCÁRCEL IBÁÑEZ"),
        ("Inés Valcárcel", "Valcárcel"),
        ("Valcárcel Ibáñez", "Ibáñez"),
    ],
)
def test_an_alias_that_ends_in_the_family_name_is_parted_there(
    alias: str, family: str
) -> None:
    author = first(f"{IBANEZ}aliases: {alias}", alias)
    assert (author.family, author.display) == (family, alias)


@pytest.mark.parametrize(
    ("alias", "written", "given", "family"),
    [
        ('"Valcárcel Ibáñez, I."', "I Valcárcel Ibáñez", "I", "Valcárcel Ibáñez"),
        (
            '"Valcárcel Ibáñez, I. M."',
            "I M Valcárcel Ibáñez",
            "I M",
            "Valcárcel Ibáñez",
        ),
        ("I. Valcárcel Ibáñez", "I Valcárcel Ibáñez", "I", "Valcárcel Ibáñez"),
        ("I Valcárcel Ibáñez", "I. Valcárcel Ibáñez", "I.", "Valcárcel Ibáñez"),
        ("I. Valcárcel Ibáñez", "Valcárcel Ibáñez I.", "I.", "Valcárcel Ibáñez"),
        ("I. Valcárcel Ibáñez", "Valcárcel Ibáñez I", "I", "Valcárcel Ibáñez"),
        ("[]", "INÉS VALCÁRCEL IBÁÑEZ", "INÉS", "VALCÁRCEL IBÁÑEZ"),
        ("[]", "Valcárcel Ibáñez Inés", "Inés", "Valcárcel Ibáñez"),
    ],
)
def test_the_owner_is_parted_as_well_in_other_signs_and_orders(
    alias: str, written: str, given: str, family: str
) -> None:
    found = first(f"{IBANEZ}aliases: {alias}", written)
    assert found == Author(family=family, given=given)


def test_particles_and_suffixes_are_the_profile_s() -> None:
    profile = (
        'name: "de la Valcárcel Ibáñez, Inés, Jr."\naliases: I. de la Valcárcel Ibáñez'
    )
    family = Author(family="Valcárcel Ibáñez", non_dropping_particle="de la")
    whole = first(profile, '"Inés de la Valcárcel Ibáñez, Jr."')
    assert whole == replace(family, given="Inés", suffix="Jr.")
    short = first(profile, "I. de la Valcárcel Ibáñez")
    assert short == replace(family, given="I.")


def test_what_would_be_no_name_otherwise_is_one_of_the_owner_s() -> None:
    profile = "name: {given: Inés, family: Valcárcel and Ibáñez}"
    author = first(profile, "Inés Valcárcel and Ibáñez")
    assert author.family == "Valcárcel and Ibáñez"


def test_a_suffix_is_no_end_of_a_family_name() -> None:
    author = first(
        f"{IBANEZ}aliases: I. Valcárcel Ibáñez III", "I. Valcárcel Ibáñez III"
    )
    assert (author.family, author.suffix) == ("Ibáñez", "III")


def test_a_co_author_with_the_family_name_is_no_owner() -> None:
    assert first(IBANEZ, "Juan Valcárcel Ibáñez").family == "Ibáñez"


def test_an_editor_is_known_too() -> None:
    text = works("Ada Okafor").text + "  editor: Inés Valcárcel Ibáñez\n"
    cv = load_cv(SourceText("profile.yaml", IBANEZ), SourceText("p.yaml", text))
    (editor,) = cv.publications[0].editor
    assert editor == Name(family="Valcárcel Ibáñez", given="Inés")


@pytest.mark.parametrize(
    "profile",
    [
        "name: Mei Chen\naliases: [M. Chen, 陈梅]",
        'name: "van der Meulen, Aurélie"\naliases: A. van der Meulen',
        "name: {literal: The Bee Group}",
        "name: {family: Plato}",
        "name: {family: Valcárcel Ibáñez}",
        "name: {literal: Valcárcel Ibáñez, given: Inés, family: Valcárcel Ibáñez}",
    ],
)
def test_what_a_text_alone_tells_is_not_told_again(profile: str) -> None:
    cv = load_cv(SourceText("profile.yaml", profile), None)
    assert own_names(cv.profile) is None


def test_works_are_read_anew_if_the_profile_says_otherwise() -> None:
    loaded = LoadedTexts()
    text = works("Inés Valcárcel Ibáñez")

    def read(profile: str) -> Publication:
        source = SourceText("profile.yaml", profile)
        cv = reload_cv(source, text, loaded)
        assert cv == load_cv(source, text)
        return cv.publications[0]

    guessed = read("name: Inés Valcárcel Ibáñez")
    told = read(IBANEZ)
    assert (guessed.author[0].family, told.author[0].family) == (
        "Ibáñez",
        "Valcárcel Ibáñez",
    )
    assert read(f"{IBANEZ}headline: Economist") is told
    assert read("name: Inés Valcárcel Ibáñez") == guessed
