"""Lettering switches features on, and ligatures off where letters stand apart."""

from __future__ import annotations

import pytest

from cvgen.layout.lettering import PLAIN, Lettering
from tests.unit.layout.documents import ENGLISH, SERIF, face


@pytest.mark.parametrize(
    ("lettering", "switches"),
    [
        pytest.param(PLAIN, {}, id="plain"),
        pytest.param(Lettering(("onum",)), {"onum": True}, id="feature"),
        pytest.param(
            Lettering(tracking=0.05), {"liga": False, "clig": False}, id="tracking"
        ),
        pytest.param(
            Lettering(("liga",), 0.05), {"liga": True, "clig": False}, id="asked for"
        ),
    ],
)
def test_features_are_switched_on_and_off(
    lettering: Lettering, switches: dict[str, bool]
) -> None:
    assert lettering.switches("text") == switches


def test_a_katakana_dot_has_no_form_of_a_language() -> None:
    assert PLAIN.switches("ア・イ・") == {"locl": [(1, 2, False), (3, 4, False)]}


@pytest.mark.parametrize(
    ("text", "lining"),
    [
        ("SO17", ["17"]),
        ("1BJ,", ["1"]),
        ("ML4Science", ["4"]),
        ("COVID-19", ["19"]),
        ("GBP\u00a012,500", ["12,500"]),
        ("ISBN\u00a0978-99999-0-017-1.", ["978-99999-0-017-1"]),
        ("[J3],", ["3"]),
        ("2024", []),
        ("13\u00a0Jun\u00a02024", []),
        ("doi:10.5555/street.ch4", []),
        ("p.\u00a04", []),
        ("4Science", []),
        ("iPhone4S", []),
        ("ИКИ-5", ["5"]),
    ],
)
def test_figures_beside_capitals_are_as_high_as_these(
    text: str, lining: list[str]
) -> None:
    switch = Lettering(("onum", "tnum")).switches(text)["onum"]
    whole = [(0, len(text), True)]
    assert switch == (
        [*whole, *((start, stop, False) for start, stop in places(text, lining))]
        if lining
        else True
    )


def places(text: str, parts: list[str]) -> list[tuple[int, int]]:
    return [(text.index(one), text.index(one) + len(one)) for one in parts]


def test_figures_that_are_lining_anyway_need_no_switch() -> None:
    assert Lettering(("lnum",)).switches("SO17") == {"lnum": True}


def test_the_figures_of_a_postcode_are_those_of_its_capitals() -> None:
    serif = face(SERIF)
    old = serif.shape("SO17", ENGLISH, lettering=Lettering(("onum",)))
    assert old.glyphs == serif.shape("SO17", ENGLISH).glyphs
    low = serif.shape("so17", ENGLISH, lettering=Lettering(("onum",)))
    assert low.glyphs != serif.shape("so17", ENGLISH).glyphs
