from __future__ import annotations

import pytest

from cvgen.model.person import Name


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


@pytest.mark.parametrize(
    ("name", "is_one_word"),
    [
        (Name(family="Chen"), True),
        (Author(family="Chen"), True),
        (Name(family="de Souza"), False),
        (Name(family="Chen", given="M."), False),
        (Name(family="Chen", native="陈"), False),
        (Author(family="Chen", is_self=True), False),
        (Name(literal="ATLAS"), False),
        (Name(), False),
    ],
)
def test_one_word_is_all_that_is_said_of_some(name: Name, is_one_word: bool) -> None:  # noqa: FBT001
    assert name.is_one_word is is_one_word
