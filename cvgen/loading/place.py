"""Places in a text: offsets, lines and columns, and the excerpt that is shown.

Part of ``loading``; ``source`` and ``report`` use it. Lines end where libyaml ends
them, so that its line numbers and these agree.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.diagnostics import Location
from cvgen.late_pattern import late_pattern
from cvgen.loading.characters import FORBIDDEN

__all__ = ["LINE_BREAK", "place", "place_at", "place_of_line"]

LINE_BREAK = late_pattern("\r\n|[\r\n\x85\u2028\u2029]")

EXCERPT_LENGTH = 100
"""Longest excerpt, in characters: what a terminal shows on one line."""

BEFORE = 60
"""How much of a long line is shown before the column."""


def place(
    file: str, lines: Sequence[str], line: int, column: int, length: int = 1
) -> Location:
    """The location of a 1-based line and column, with its excerpt.

    A place behind the last line, where libyaml finds something missing, is its end.
    """
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    text = lines[line - 1]
    start = 0
    if len(text) > EXCERPT_LENGTH:
        start = max(0, min(column - BEFORE, len(text) - EXCERPT_LENGTH))
    excerpt = FORBIDDEN().sub("\ufffd", text[start : start + EXCERPT_LENGTH])
    room = len(excerpt) - (column - 1 - start)
    return Location(
        file,
        line,
        column,
        excerpt,
        length=max(1, min(length, room)),
        excerpt_column=column - start if start else 0,
    )


def place_at(file: str, text: str, offset: int, length: int = 1) -> Location:
    """The location of an offset into a text."""
    end = LINE_BREAK().search(text, offset)
    rest = text[offset : end.start() if end else len(text)]
    return place_of_line(file, text[:offset], rest, length)


def place_of_line(file: str, before: str, rest: str, length: int = 1) -> Location:
    """The location between the text before it and the rest of its line."""
    lines = LINE_BREAK().split(before)
    column = len(lines[-1]) + 1
    lines[-1] += rest
    return place(file, lines, len(lines), column, length)
