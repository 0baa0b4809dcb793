"""What leans on a character shares its face."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.layout.clusters import clusters_of, face_runs, is_ignorable, scripts_of
from tests.unit.layout.documents import SANS, SERIF, any_characters, face, steady


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        ("abc", ["a", "b", "c"]),
        ("q\u0307\u0323x", ["q\u0307\u0323", "x"]),
        ("葛\U000e0100城", ["葛\U000e0100", "城"]),
        ("a\u200db", ["a\u200db"]),
        ("", []),
    ],
)
def test_marks_and_joiners_stay_with_their_base(text: str, clusters: list[str]) -> None:
    assert list(clusters_of(text)) == clusters


@pytest.mark.property
@given(text=st.text(any_characters))
@steady
def test_clusters_together_are_the_text(text: str) -> None:
    assert "".join(clusters_of(text)) == text


@pytest.mark.parametrize("character", ["\u00ad", "\u200d", "\ufe0f", "\u034f"])
def test_a_format_character_wants_no_glyph(character: str) -> None:
    assert is_ignorable(character)
    assert not is_ignorable("a")


def test_neighbours_of_a_face_and_script_are_one_run() -> None:
    serif, sans = face(SERIF), face(SANS)
    runs = [(serif, "", "a"), (serif, "", "b"), (sans, "", "c"), (sans, "R", "d")]
    assert list(face_runs(iter(runs))) == [(serif, "ab"), (sans, "c"), (sans, "d")]


def test_what_has_no_face_stands_alone() -> None:
    assert list(face_runs(iter([(None, "", "a"), (None, "", "b")]))) == [
        (None, "a"),
        (None, "b"),
    ]


def test_neutral_clusters_go_on_with_the_script_before() -> None:
    assert list(scripts_of(["(", "\u05d0", ".", "\u0628", "1"])) == [
        *("R", "R", "R"),
        *("AL", "AL"),
    ]
