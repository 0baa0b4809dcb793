"""Phrases are whole words, in any case, whatever the white space."""

from __future__ import annotations

from cvgen.checks.lint.phrase import first_found, phrases

BEES = phrases(("bee", "(?-i:B) ?bees?"), ("蜂", "蜜?蜂"))


def test_a_phrase_is_found_with_the_words_of_the_text() -> None:
    assert first_found(BEES, "two B\n  bEEs hum") == "B bEEs"


def test_a_part_of_a_word_is_no_phrase() -> None:
    assert first_found(BEES, "B beetle") == ""


def test_the_case_of_what_says_so_matters() -> None:
    assert first_found(BEES, "b bee") == ""


def test_scripts_without_spaces_have_no_whole_words() -> None:
    assert first_found(BEES, "一只蜜蜂飞") == "蜜蜂"


def test_a_long_run_of_spaces_takes_no_time() -> None:
    assert first_found(BEES, f"B{' ' * 200_000}bee") == "B bee"
