"""Names are parted as BibTeX parts them."""

from __future__ import annotations

import pytest

from cvgen.importers.bibtex.names import read_names, read_splits
from cvgen.model.person import Author


def parts(name: Author) -> tuple[str, ...]:
    return (name.given, name.non_dropping_particle, name.family, name.suffix)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Ada Okafor", ("Ada", "", "Okafor", "")),
        ("Okafor, Ada B.", ("Ada B.", "", "Okafor", "")),
        ("Ludwig van Beethoven", ("Ludwig", "van", "Beethoven", "")),
        ("de la Cruz, Jr, Juan", ("Juan", "de la", "Cruz", "Jr")),
        ("de la Cruz, Juan, Jr.", ("Juan", "de la", "Cruz", "Jr.")),
        ("Jan Willem {van der Berg}", ("Jan Willem", "van der", "Berg", "")),
        ("M{\\\"u}ller, J{\\'o}zef", ("Józef", "", "Müller", "")),
        ("{\\'E}mile Zola", ("Émile", "", "Zola", "")),
        ("Madonna", ("", "", "Madonna", "")),
        ("Wei Wang 0001", ("Wei", "", "Wang", "")),
        ("family=Gogh, given=Vincent, prefix=van", ("Vincent", "van", "Gogh", "")),
        ("Zhu,  Zhanxing", ("Zhanxing", "", "Zhu", "")),
        ("Ahmed Abd El-Rahman", ("Ahmed", "", "Abd El-Rahman", "")),
        ("Mohamed El Baradei", ("Mohamed", "", "El Baradei", "")),
        ("Al Gore", ("Al", "", "Gore", "")),
        ("佐藤 花子", ("花子", "", "佐藤", "")),
        ("佐藤\N{IDEOGRAPHIC SPACE}花子", ("花子", "", "佐藤", "")),
        ("{佐藤} {花子}", ("花子", "", "佐藤", "")),
        ("김 민수", ("민수", "", "김", "")),
        ("王小明", ("", "", "王小明", "")),
        ("佐藤, 花子", ("花子", "", "佐藤", "")),
        ("Hanako 佐藤", ("Hanako", "", "佐藤", "")),
    ],
)
def test_a_name_has_its_parts(written: str, expected: tuple[str, ...]) -> None:
    (name,) = read_names(written).names
    assert parts(name) == expected


def test_a_name_without_a_comma_is_parted_as_it_is_with_one_elsewhere() -> None:
    splits = read_splits(["Vidal Ferrán, Maria and Li, Bo", "Ada Okafor"])
    found = read_names("maria Vidal Ferrán and Bo Li and M. Vidal Ferrán", splits)
    assert [parts(name) for name in found.names] == [
        ("Maria", "", "Vidal Ferrán", ""),
        ("Bo", "", "Li", ""),
        ("M. Vidal", "", "Ferrán", ""),
    ]


def test_who_is_parted_in_two_ways_may_be_two_people() -> None:
    assert not read_splits(["Vidal Ferrán, Maria", "Ferrán, Maria Vidal"])


def test_braces_make_an_institution() -> None:
    found = read_names("{The {ATLAS} Collaboration} and {Barnes and Noble} and A. B.")
    assert [name.literal for name in found.names] == [
        "The ATLAS Collaboration",
        "Barnes and Noble",
        "",
    ]


@pytest.mark.parametrize("others", ["others", "et al.", "{others}"])
def test_others_are_no_name(others: str) -> None:
    found = read_names(f"Ada Okafor and {others}")
    assert found.has_others
    assert [name.family for name in found.names] == ["Okafor"]


def test_too_many_commas_are_odd() -> None:
    assert read_names("a, b, c, d").odd == ("a, b, c, d",)


def test_no_name_is_none() -> None:
    assert read_names(" and  and {} and , ").names == ()


@pytest.mark.parametrize(
    ("written", "names", "joined"),
    [
        ("Mei Chen; Ada Okafor", "Mei Chen/Ada Okafor", ("Mei Chen; Ada Okafor",)),
        ("{A; B, C, D}", "A; B, C, D", ()),
        ("van der Meer, Anna Maria and B. Else", "Anna Maria van der Meer/B. Else", ()),
        ("Chen, Li Mei, Okafor", "Okafor Chen, Li Mei", ("Chen, Li Mei, Okafor",)),
    ],
)
def test_names_with_wrong_separators_are_said(
    written: str, names: str, joined: tuple[str, ...]
) -> None:
    found = read_names(written)
    assert tuple(one.text for one in found.joined) == joined
    assert "/".join(one.display for one in found.names) == names


def test_a_particle_behind_given_names_is_one() -> None:
    (gogh, cruz) = read_names("Gogh, Vincent van and Cruz, Juan Luis de la").names
    assert gogh == Author(family="Gogh", given="Vincent", dropping_particle="van")
    assert cruz == Author(family="Cruz", given="Juan Luis", dropping_particle="de la")


def test_an_initial_behind_a_name_is_no_family_name() -> None:
    (chen, okafor) = read_names("Chen M.-L. and Okafor, A.").names
    assert chen == Author(family="Chen", given="M.-L.")
    assert okafor == Author(family="Okafor", given="A.")


def test_a_long_gap_within_a_name_is_looked_through_once() -> None:
    gap = "\N{NO-BREAK SPACE}" * 100_000
    (name,) = read_names(f"Mei{gap}Chen").names
    assert name == Author(family="Chen", given="Mei")
