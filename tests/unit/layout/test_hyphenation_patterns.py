"""Patterns part a word as Liang's algorithm does, and as pyphen does with its files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pyphen import LANGUAGES, Pyphen

from cvgen.layout.hyphenation_patterns import (
    MOST_LETTERS,
    HyphenationPatterns,
    hyphenation_points,
    read_patterns,
)

LARGE = Path(__file__).parents[2] / "samples" / "large"
MANY = 500
ALL = sorted({path: name for name, path in LANGUAGES.items()}.values())

THESIS = ("hy3ph", "he2n", "hena4", "hen5at", "1na", "n2at", "1tio", "2io", "o2n")
"""The patterns that the thesis shows at work on a single word."""


def points(word: str, *patterns: str, encoding: str = "UTF-8") -> tuple[int, ...]:
    text = "\n".join((encoding, *patterns))
    return hyphenation_points(word, read_patterns(text.encode(encoding)))


def test_the_word_of_the_thesis_is_parted_as_there() -> None:
    assert points("hyphenation", *THESIS) == (2, 6)


def test_the_highest_level_of_all_patterns_decides() -> None:
    assert points("abcd", "b1c") == (2,)
    assert points("abcd", "b1c", "ab2c") == ()
    assert points("abcd", "b1c", "ab2c", "b3cd") == (2,)


def test_a_full_stop_stands_for_the_end_of_a_word() -> None:
    assert points("ababab", ".ab1", "1ab.") == (2, 4)


def test_capitals_are_parted_as_small_letters_are() -> None:
    assert points("ABCD", "b1c") == (2,)


def test_a_place_at_which_letters_would_change_has_no_hyphen() -> None:
    assert points("asszony", "s1s", "s1sz/sz=,1,3") == ()
    assert points("asszony", "s3s", "s1sz/sz=,1,3") == (2,)


def test_remarks_commands_and_what_has_no_level_are_no_patterns() -> None:
    remarks = ("% b1c", "# a 1", "LEFTHYPHENMIN 2", "NEXTLEVEL", "bc", "")
    assert points("abcd", *remarks) == ()
    assert points("abcd", *remarks, "b1c \r") == (2,)


def test_a_sign_may_be_written_by_its_number() -> None:
    assert points("reën", "e1^^ebn", encoding="ISO8859-1") == (2,)


def test_a_file_is_read_in_the_encoding_that_it_names() -> None:
    content = "microsoft-cp1251\nж1д".encode("cp1251")
    assert hyphenation_points("между", read_patterns(content)) == (3,)


@pytest.mark.parametrize("word", ["", "a", ".", "x" * (MOST_LETTERS + 1)])
def test_what_is_no_word_has_no_hyphens(word: str) -> None:
    assert points(word, "x1x", "a1", "1a") == ()


def test_a_word_that_is_longer_in_small_letters_has_no_hyphens() -> None:
    assert points("İstanbul", "s1t", "1s") == ()


@pytest.mark.parametrize("language", ALL)
def test_every_language_is_parted_as_by_pyphen(language: str) -> None:
    patterns = read_patterns(LANGUAGES[language].read_bytes())
    pyphen = Pyphen(lang=language, left=1, right=1)
    # What two levels in one place mean nobody says: slips of the pen in six files.
    odd = [s for s, line in patterns.by_letters.items() if re.search(r"\d\d", line)]
    words = [s for s in _words(patterns) if not any(one.strip(".") in s for one in odd)]
    assert len(words) > MANY
    for word in words:
        same = tuple(int(at) for at in pyphen.positions(word) if not at.data)
        assert hyphenation_points(word, patterns) == same, word


def _words(patterns: HyphenationPatterns) -> set[str]:
    """Those of a sample, and the longest that patterns themselves are."""
    text = (LARGE / "profile.yaml").read_text(encoding="utf-8")
    letters = sorted(patterns.by_letters, key=len)[-1000:]
    parts = (found.strip(".") for found in letters)
    found = re.findall(r"[^\W\d_]{5,}", text)
    return {*found, *(part for part in parts if part.isalpha())}
