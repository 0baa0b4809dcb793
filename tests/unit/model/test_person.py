from __future__ import annotations

import pytest

from cvgen.model.person import Author, Name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param(Name(family="Chen", given="Mei"), "Mei Chen", id="two parts"),
        pytest.param(Name(family="Chen"), "Chen", id="family only"),
        pytest.param(
            Name(family="Berg", given="Anna", non_dropping_particle="van den"),
            "Anna van den Berg",
            id="non-dropping particle",
        ),
        pytest.param(
            Name(family="Maistre", given="Joseph", dropping_particle="de"),
            "Joseph de Maistre",
            id="dropping particle",
        ),
        pytest.param(
            Name(family="King", given="Martin", suffix="Jr."),
            "Martin King, Jr.",
            id="suffix",
        ),
        pytest.param(
            Name(family="Žižka", given="Jan", suffix="III"),
            "Jan Žižka III",
            id="numeral",
        ),
        pytest.param(
            Name(family="Li", given="Bo", suffix="2nd"), "Bo Li 2nd", id="ordinal"
        ),
        pytest.param(
            Name(family="Arcy", given="Jean", non_dropping_particle="d'"),
            "Jean d'Arcy",
            id="elided particle",
        ),
        pytest.param(
            Name(family="Hadi", given="Ala'", dropping_particle="al-"),
            "Ala' al-Hadi",
            id="article",
        ),
        pytest.param(Name(family="王", given="小明"), "王小明", id="unspaced"),
        pytest.param(Name(family="김", given="민 수"), "김민수", id="without spaces"),
        pytest.param(Name(family="王", given="Anna"), "Anna 王", id="two writings"),
        pytest.param(
            Name(family="王", given="明", suffix="Jr."), "明 王, Jr.", id="Jr."
        ),
        pytest.param(
            Name(literal="ATLAS Collaboration"), "ATLAS Collaboration", id="group"
        ),
    ],
)
def test_a_name_is_shown_in_reading_order(name: Name, shown: str) -> None:
    assert name.display == shown


@pytest.mark.parametrize("name", [Name(family="Chen"), Author(family="Chen")])
def test_one_word_may_be_all_that_is_said(name: Name) -> None:
    assert name.is_one_word


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(Name(family="de Souza"), id="two words"),
        pytest.param(Name(family="Chen", given="M."), id="two parts"),
        pytest.param(Name(family="Chen", native="陈"), id="native form"),
        pytest.param(Author(family="Chen", is_self=True), id="mark"),
        pytest.param(Name(literal="ATLAS"), id="group"),
        pytest.param(Name(), id="nothing"),
    ],
)
def test_whatever_else_is_said_is_more_than_one_word(name: Name) -> None:
    assert not name.is_one_word
