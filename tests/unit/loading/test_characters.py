"""White space, normal form and characters that no text may hold."""

from __future__ import annotations

import pytest

from cvgen.loading.characters import clean, clean_joint
from cvgen.loading.fault import Refused


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain text", "plain text"),
        ("  a \t b\r\n\n c\x85d\u2028e ", "a b c d e"),
        ("a\xa0 b", "a\xa0 b"),
        ("\xa0a\xa0", "\xa0a\xa0"),
        ("1\u202f000\u2009km\u3000x", "1\u202f000\u2009km\u3000x"),
        ("Ame\u0301lie", "Am\xe9lie"),
        ("\u212b", "\xc5"),
        ("\ufb01", "\ufb01"),
        ("", ""),
    ],
    ids=[
        "plain",
        "breaking",
        "fixed-space",
        "fixed-space-at-ends",
        "typographic",
        "accent",
        "angstrom",
        "compatibility",
        "empty",
    ],
)
def test_text_is_cleaned(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("character", "name"),
    [("\a", "U+0007"), ("\ud800", "U+D800"), ("\ufeff", "U+FEFF"), ("\x0b", "U+000B")],
)
def test_forbidden_characters_are_refused(character: str, name: str) -> None:
    with pytest.raises(
        Refused,
        match=rf"^the character {name.replace('+', '.')} cannot stand in a text$",
    ):
        clean(f"a{character}b")


def test_bidirectional_controls_are_kept() -> None:
    assert clean("\u202aabc\u202c\u2066d\u2069") == "\u202aabc\u202c\u2066d\u2069"


def test_endless_accents_are_refused_and_cost_nothing() -> None:
    with pytest.raises(Refused, match=r"^more than 30 combining marks in a row$"):
        clean("a" + "\u0301\u0327" * 100_000)


def test_a_joint_keeps_the_spaces_at_its_ends() -> None:
    assert clean_joint(" a  e\u0301 ") == " a \xe9 "
