"""A line of YAML taken apart, and written with quotation marks."""

from __future__ import annotations

import pytest

from cvgen.loading.line import read_line


@pytest.mark.parametrize(
    ("text", "key", "value", "key_column", "value_column"),
    [
        ("a: b", "a", "b", 1, 4),
        ("  - a:  b c ", "a", "b c", 5, 9),
        ("- b", "", "b", 3, 3),
        ("a:", "", "a:", 1, 1),
        ("a: b: c", "a", "b: c", 1, 4),
        ("", "", "", 1, 1),
    ],
)
def test_a_line_has_key_and_value(
    text: str, key: str, value: str, key_column: int, value_column: int
) -> None:
    line = read_line([text], 1)
    assert (line.key, line.value) == (key, value)
    assert (line.key_column, line.value_column) == (key_column, value_column)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("a: b: c", 'write `a: "b: c"`'),
        ("- @b", 'write `"@b"`'),
        ('a: b "c"', "write `a: 'b \"c\"'`"),
        (r"a: \b's", r"write `a: '\b''s'`"),
        ("a: 'it's'", 'write `a: "it\'s"`'),
        ("a: " + "b" * 100, "put the whole text in quotes"),
        ('a: ""', 'write `a: ""`'),
        ("{a: b", "put the whole text in quotes"),
        ("a: ", "put the whole text in quotes"),
    ],
)
def test_the_hint_shows_the_line_in_quotes(text: str, hint: str) -> None:
    assert read_line([text], 1).quoted_hint() == hint


def test_a_text_that_goes_on_is_not_shown() -> None:
    assert read_line(["a: b", "  c"], 1).quoted_hint("else ") == (
        "else put the whole text in quotes"
    )


def test_blank_lines_are_passed_over() -> None:
    assert read_line(["a", "", " ", "b"], 4, before=True).number == 1
    assert read_line(["a", "b", "c"], 3, before=True).number == 2


def test_a_line_that_is_not_there_is_empty() -> None:
    assert read_line(["a"], 5).text == ""
