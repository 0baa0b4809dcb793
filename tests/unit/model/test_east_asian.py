"""Chinese, Japanese and Korean characters are told from all others."""

from __future__ import annotations

import re

import pytest

from cvgen.model.east_asian import BOPOMOFO, HAN, HANGUL, KANA, is_east_asian


@pytest.mark.parametrize(
    ("inside", "characters"),
    [
        pytest.param(HAN, "陈渡𠮷々〇", id="ideographs"),
        pytest.param(KANA, "あアーｱ", id="kana"),
        pytest.param(HANGUL, "김ㄱᄀ", id="hangul"),
        pytest.param(BOPOMOFO, "ㄅㆠ", id="bopomofo"),
    ],
)
def test_a_character_is_of_its_writing(inside: str, characters: str) -> None:
    assert re.fullmatch(f"[{inside}]+", characters)
    assert all(map(is_east_asian, characters))


@pytest.mark.parametrize("character", "a1éЖאم。「　，")
def test_letters_of_others_and_punctuation_are_not(character: str) -> None:
    assert not is_east_asian(character)
    assert not re.match(f"[{HAN}{KANA}{HANGUL}{BOPOMOFO}]", character)
