"""A name is printed in the order and the length that the policy asks for."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography.names import (
    join_names,
    last_separator,
    short_name,
    word_name,
)
from cvgen.loading.names import read_name
from cvgen.model.person import Name
from cvgen.model.text import TextRun
from cvgen.model.variant import AuthorPolicy, Conjunction, Given, NameOrder
from tests.support.samples import locale

FULL = AuthorPolicy()
INITIALS = AuthorPolicy(given=Given.INITIALS)
INVERTED = AuthorPolicy(order=NameOrder.FAMILY_FIRST)
INDEX = AuthorPolicy(given=Given.INITIALS, order=NameOrder.FAMILY_FIRST)


def worded(name: str | Name, policy: AuthorPolicy) -> str:
    """The name with plain spaces."""
    parts = read_name(name) if isinstance(name, str) else name
    return word_name(parts, policy).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("name", "full", "initials", "inverted", "index"),
    [
        ("Mei Chen", "Mei Chen", "M. Chen", "Chen, Mei", "Chen, M."),
        (
            "van der Berg, Anna Maria",
            "Anna Maria van der Berg",
            "A. M. van der Berg",
            "van der Berg, Anna Maria",
            "van der Berg, A. M.",
        ),
        (
            "King, Martin, Jr.",
            "Martin King, Jr.",
            "M. King, Jr.",
            "King, Martin, Jr.",
            "King, M., Jr.",
        ),
        ("Jean-Paul Roy", "Jean-Paul Roy", "J.-P. Roy", "Roy, Jean-Paul", "Roy, J.-P."),
        ("J. R. Roy", "J. R. Roy", "J. R. Roy", "Roy, J. R.", "Roy, J. R."),
        (
            "Анна Каренина",
            "Анна Каренина",
            "А. Каренина",
            "Каренина, Анна",
            "Каренина, А.",
        ),
        (
            "Meulen, Aurélie van der",
            "Aurélie van der Meulen",
            "A. van der Meulen",
            "Meulen, Aurélie van der",
            "Meulen, A. van der",
        ),
        (
            "Аурелия ван дер Мёлен",
            "Аурелия ван дер Мёлен",
            "А. ван дер Мёлен",
            "ван дер Мёлен, Аурелия",
            "ван дер Мёлен, А.",
        ),
        (
            "Jan Žižka III",
            "Jan Žižka III",
            "J. Žižka III",
            "Žižka, Jan, III",
            "Žižka, J., III",
        ),
        ("Plato", "Plato", "Plato", "Plato", "Plato"),
    ],
)
def test_a_name_follows_the_policy(
    name: str, full: str, initials: str, inverted: str, index: str
) -> None:
    found = [worded(name, policy) for policy in (FULL, INITIALS, INVERTED, INDEX)]
    assert found == [full, initials, inverted, index]


@pytest.mark.parametrize("policy", [FULL, INITIALS, INVERTED, INDEX])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        (Name(literal="ATLAS Collaboration"), "ATLAS Collaboration"),
        (Name(family="陈", given="梅"), "陈梅"),
        (Name(family="김", given="민수"), "김민수"),
    ],
)
def test_groups_and_unspaced_scripts_know_one_form(
    name: Name, text: str, policy: AuthorPolicy
) -> None:
    assert worded(name, policy) == text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (Name(family="陈", given="Anna"), "Anna 陈"),
        (Name(family="李", given="博", suffix="Jr."), "博 李, Jr."),
        (Name(family="Chen", given="梅"), "梅 Chen"),
    ],
)
def test_a_name_of_mixed_scripts_loses_no_part(name: Name, text: str) -> None:
    assert worded(name, FULL) == text


@pytest.mark.parametrize("name", ["אדם כהן", "ليلى حداد"])
def test_a_script_without_capitals_has_no_initials(name: str) -> None:
    assert worded(name, INITIALS) == name


def test_initials_do_not_part_from_the_family_name() -> None:
    fixed = "\N{NO-BREAK SPACE}"
    assert word_name(read_name("Mei Ling Chen"), INITIALS) == f"M.{fixed}L.{fixed}Chen"
    found = word_name(read_name("Berg, Anna van"), INITIALS)
    assert found == f"A.{fixed}van{fixed}Berg"


def test_a_dropping_particle_stays_with_the_given_name() -> None:
    name = Name(family="Humboldt", given="Alexander", dropping_particle="von")
    assert worded(name, FULL) == "Alexander von Humboldt"
    assert worded(name, INVERTED) == "Humboldt, Alexander von"


def test_an_elided_particle_stands_close_to_the_name() -> None:
    name = Name(family="Arcy", given="Jean", non_dropping_particle="d'")
    assert worded(name, FULL) == "Jean d'Arcy"
    assert worded(name, INITIALS) == "J. d'Arcy"
    assert worded(name, INDEX) == "d'Arcy, J."
    assert short_name(name) == "d'Arcy"
    dropped = Name(family="Alembert", given="Jean", dropping_particle="d’")
    assert worded(dropped, FULL) == "Jean d’Alembert"
    assert worded(dropped, INVERTED) == "Alembert, Jean d’"


def test_names_are_joined_with_the_owner_strong() -> None:
    names = [read_name(one) for one in ("Ada Okafor", "Mei Chen", "Bin Li")]
    for owner in (None, 0, 1, 2):
        runs = join_names(names, FULL, locale(), owner)
        assert "".join(run.text for run in runs if isinstance(run, TextRun)) == (
            "Ada Okafor, Mei Chen and Bin Li"
        )
        strong = [run.text for run in runs if isinstance(run, TextRun) and run.strong]
        assert strong == ([] if owner is None else [names[owner].display])
    assert join_names(names[:1], FULL, locale()) == (TextRun("Ada Okafor"),)


def joined(count: int, policy: AuthorPolicy, language: str = "en-GB") -> str:
    """The first of three names as a list."""
    names = [read_name(one) for one in ("Ada Okafor", "Mei Chen", "Bin Li")[:count]]
    runs = join_names(names, policy, locale(language))
    return "".join(run.text for run in runs if isinstance(run, TextRun))


@pytest.mark.parametrize(
    ("policy", "two", "three"),
    [
        (
            INVERTED,
            "Okafor, Ada and Chen, Mei",
            "Okafor, Ada; Chen, Mei and Li, Bin",
        ),
        (
            AuthorPolicy(order=NameOrder.FAMILY_FIRST, last_comma=True),
            "Okafor, Ada and Chen, Mei",
            "Okafor, Ada; Chen, Mei; and Li, Bin",
        ),
        (
            AuthorPolicy(last_comma=True),
            "Ada Okafor and Mei Chen",
            "Ada Okafor, Mei Chen, and Bin Li",
        ),
        (
            AuthorPolicy(conjunction=Conjunction.AMPERSAND, last_comma=True),
            "Ada Okafor & Mei Chen",
            "Ada Okafor, Mei Chen, & Bin Li",
        ),
        (
            AuthorPolicy(conjunction=Conjunction.NONE, last_comma=True),
            "Ada Okafor, Mei Chen",
            "Ada Okafor, Mei Chen, Bin Li",
        ),
    ],
)
def test_semicolons_part_inverted_names_and_two_names_have_no_last_comma(
    policy: AuthorPolicy, two: str, three: str
) -> None:
    assert (joined(2, policy), joined(3, policy)) == (two, three)


def test_the_separators_are_the_locale_s_but_between_inverted_names() -> None:
    assert joined(3, FULL, "zh") == "Ada Okafor、Mei Chen、Bin Li"
    assert joined(3, INVERTED, "zh") == "Okafor, Ada; Chen, Mei、Li, Bin"


def test_a_conjunction_that_needs_no_space_has_no_comma_before_it() -> None:
    policy = AuthorPolicy(last_comma=True)
    assert last_separator(3, "Bin Li", policy, locale("zh")) == "、"
    assert last_separator(3, "Bin Li", policy, locale("de")) == ", und "


def test_a_native_form_follows_in_brackets_if_it_is_wanted() -> None:
    name = Name(family="Chen", given="Mei", native="陈梅")
    native = AuthorPolicy(native=True)
    assert worded(name, FULL) == "Mei Chen"
    assert worded(name, native) == "Mei Chen (陈梅)"
    assert worded(replace(name, native="Mei Chen"), native) == "Mei Chen"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            Name(family="Berg", given="Anna", non_dropping_particle="van den"),
            "van den Berg",
        ),
        (Name(literal="ATLAS Collaboration"), "ATLAS Collaboration"),
    ],
)
def test_a_citation_names_the_family(name: Name, text: str) -> None:
    assert short_name(name) == text


@pytest.mark.parametrize(
    ("language", "last", "printed"),
    [
        ("es", "Inés Ruiz", "Ada Okafor e Inés Ruiz"),
        ("es", "Hilario Ruiz", "Ada Okafor e Hilario Ruiz"),
        ("es", "Íñigo Ruiz", "Ada Okafor e Íñigo Ruiz"),
        ("es", "Iago Ruiz", "Ada Okafor y Iago Ruiz"),
        ("es", "Mei Chen", "Ada Okafor y Mei Chen"),
        ("it", "Ines Ruiz", "Ada Okafor e Ines Ruiz"),
        ("en-GB", "Ines Ruiz", "Ada Okafor and Ines Ruiz"),
        ("zh", "Ines Ruiz", "Ada Okafor、Ines Ruiz"),
    ],
)
def test_spanish_has_another_and_before_the_sound_of_i(
    language: str, last: str, printed: str
) -> None:
    names = [read_name("Ada Okafor"), read_name(last)]
    runs = join_names(names, FULL, locale(language))
    assert "".join(run.text for run in runs if isinstance(run, TextRun)) == printed


def test_the_other_and_stands_before_what_is_printed_of_the_name() -> None:
    names = [read_name("Ada Okafor"), read_name("Inés Ruiz")]
    runs = join_names(names, INDEX, locale("es"))
    assert "".join(run.text for run in runs if isinstance(run, TextRun)).replace(
        "\N{NO-BREAK SPACE}", " "
    ) == ("Okafor, A. y Ruiz, I.")
