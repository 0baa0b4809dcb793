"""Which characters and languages run right to left."""

from __future__ import annotations

import unicodedata

import pytest

from cvgen.model.direction import is_right_to_left, runs_backwards

LAST = 0x1F000
"""Beyond it no block runs right to left."""


def test_every_character_that_runs_right_to_left_is_found() -> None:
    backwards = [
        character
        for character in map(chr, range(LAST))
        if unicodedata.bidirectional(character)
        in {"R", "AL", "AN", "RLE", "RLO", "RLI"}
    ]
    assert [one for one in backwards if not runs_backwards(f"a{one}")] == []
    assert len(backwards) > 2000


@pytest.mark.parametrize("text", ["", "abc", "naïve", "Жук", "陈美", "\u2066a\u2069"])
def test_other_text_is_not(text: str) -> None:
    assert not runs_backwards(text)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", True),
        ("he-IL", True),
        ("FA", True),
        ("uz-Arab-AF", True),
        ("pa", False),
        ("en-GB", False),
        ("ar-Latn", False),
        ("", False),
    ],
)
def test_a_language_runs_in_the_direction_of_its_script(
    language: str, *, expected: bool
) -> None:
    assert is_right_to_left(language) is expected
