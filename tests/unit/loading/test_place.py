"""Lines, columns and excerpts."""

from __future__ import annotations

import pytest

from cvgen.loading.place import place, place_at, place_of_line


def test_an_offset_becomes_line_and_column() -> None:
    found = place_at("f", "one\ntwo three\nfour", 8, length=5)
    assert (found.line, found.column, found.length) == (2, 5, 5)
    assert found.excerpt == "two three"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_every_line_end_of_yaml_counts(end: str) -> None:
    assert place_at("f", f"a{end}b{end}cd", len(f"a{end}b{end}c")).line == 3


def test_tabs_stay_in_the_excerpt() -> None:
    assert place("f", ["\tx"], 1, 2).excerpt == "\tx"


def test_the_length_ends_with_the_line() -> None:
    assert place("f", ["abc"], 1, 3, length=9).length == 1


def test_a_long_line_is_shown_around_the_column() -> None:
    line = "".join(chr(0x4E00 + n) for n in range(1000))
    found = place("f", [line], 1, 501, length=3)
    assert found.column == 501
    assert len(found.excerpt) == 100
    assert found.excerpt[found.excerpt_column - 1] == line[500]


def test_the_end_of_a_long_line_is_shown_whole() -> None:
    found = place("f", ["x" * 999 + "y"], 1, 1000)
    assert found.excerpt.endswith("y")
    assert found.excerpt[found.excerpt_column - 1] == "y"


def test_a_short_line_needs_no_other_column() -> None:
    assert place("f", ["abc"], 1, 2).excerpt_column == 0


def test_what_a_terminal_would_obey_is_replaced() -> None:
    assert place("f", ["a\x1b[31mb"], 1, 2).excerpt == "a\ufffd[31mb"


def test_a_line_behind_the_end_is_the_end() -> None:
    found = place("f", ["ab", "abc"], 3, 1)
    assert (found.line, found.column, found.excerpt) == (2, 4, "abc")


@pytest.mark.parametrize(
    ("length", "column", "start"),
    [(1000, 1, 0), (1000, 60, 0), (1000, 1000, 900), (101, 101, 1), (100, 100, 0)],
)
def test_of_a_long_line_as_much_is_shown_as_there_is_room_for(
    length: int, column: int, start: int
) -> None:
    line = "".join(chr(0x4E00 + n) for n in range(length))
    found = place("f", [line], 1, column)
    assert found.excerpt == line[start : start + 100]
    assert found.excerpt_column == (column - start if start else 0)


def test_a_place_is_one_character_long_unless_it_is_said() -> None:
    assert place("f", ["abc"], 1, 1).length == 1
    assert place_at("f", "a\nbcd", 2).length == 1
    assert place_of_line("f", "a\n", "bcd").length == 1
