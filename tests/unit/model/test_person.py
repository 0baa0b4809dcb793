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
            Name(literal="ATLAS Collaboration"), "ATLAS Collaboration", id="group"
        ),
    ],
)
def test_a_name_is_shown_in_reading_order(name: Name, shown: str) -> None:
    assert name.display == shown
