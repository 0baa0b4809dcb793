"""Names are parted as BibTeX parts them."""

from __future__ import annotations

import pytest

from cvgen.importers.bibtex.names import read_names
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
    ],
)
def test_a_name_has_its_parts(written: str, expected: tuple[str, ...]) -> None:
    (name,) = read_names(written).names
    assert parts(name) == expected


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
    ("written", "families", "joined"),
    [
        ("Mei Chen; Ada Okafor", ("Chen", "Okafor"), ("Mei Chen; Ada Okafor",)),
        (
            "Mei Chen, Ada Okafor, Li Jing and B. Else",
            ("Chen", "Okafor", "Jing", "Else"),
            ("Mei Chen, Ada Okafor, Li Jing",),
        ),
        ("Chen, Okafor, Jing", ("Chen",), ("Chen, Okafor, Jing",)),
        ("King, Jr., Martin Luther", ("King",), ()),
        ("van der Meer, Anna Maria", ("Meer",), ()),
        ("{A; B, C, D}", ("",), ()),
    ],
)
def test_names_with_wrong_separators_are_parted_where_they_can_be_and_said(
    written: str, families: tuple[str, ...], joined: tuple[str, ...]
) -> None:
    found = read_names(written)
    assert tuple(one.family for one in found.names) == families
    assert found.joined == joined
