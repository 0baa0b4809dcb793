"""What is missing in brackets is said where it is missing; more in ``test_syntax``."""

from __future__ import annotations

import pytest

from cvgen.loading.open_bracket import open_bracket
from cvgen.loading.stop import Stop


def place(text: str, line: int, column: int) -> tuple[int, int]:
    """Where the fault is said to be if a parser stops at a place."""
    found = open_bracket(Stop(text.splitlines(), line, column, 1, 4))
    return found.line, found.column


@pytest.mark.parametrize(
    ("text", "line", "column", "expected"),
    [
        pytest.param('a: {b: "1" c: d}', 1, 12, (1, 12), id="between values"),
        pytest.param("a: {b: 1 c: d}", 1, 11, (1, 10), id="before a key"),
        pytest.param("a: {b: c: d}", 1, 9, (1, 9), id="at a colon"),
        pytest.param("a: {b: 1]", 1, 9, (1, 9), id="at a bracket"),
        pytest.param("a: {b: 1\nc: 2", 2, 2, (1, 9), id="at the next key"),
        pytest.param("a: {b: 1  # one\n\nc: 2", 3, 2, (1, 9), id="behind comments"),
        pytest.param("a: {b: 1", 2, 1, (1, 9), id="at the end"),
        pytest.param("a: [b\n- c\nd: e", 3, 2, (1, 6), id="at the first line without"),
        pytest.param(
            "a: {\n  b: 1,\n  c: 2", 4, 1, (3, 7), id="at the last line within"
        ),
    ],
)
def test_the_place_is_before_what_cannot_follow(
    text: str, line: int, column: int, expected: tuple[int, int]
) -> None:
    assert place(text, line, column) == expected


def test_a_long_line_of_hashes_and_quotes_is_looked_through_once() -> None:
    text = 'a: {b: "' + ' #"' * 100_000
    assert place(text, 2, 1)[0] == 1
