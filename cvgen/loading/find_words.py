"""Find words of a text where they stand in its file.

Part of ``loading``: ``report`` asks it for what a reader has refused, ``locate`` for
what a later phase has found fault with. A text may go on over lines, indented and
folded, in quotes or not; what is written otherwise than it reads is not found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from cvgen.late_pattern import late_pattern
from cvgen.loading.node import Scalar

__all__ = ["WordPlace", "find_words"]

WordPlace: TypeAlias = tuple[int, int, int]
"""A 1-based line and column, and how many characters."""

_GOES_ON = late_pattern(r"[:./+-]{0,3}\w")
"""What makes another word, or the id of another work, of the one before it."""


def find_words(words: str, node: Scalar, lines: Sequence[str]) -> WordPlace | None:
    """The first place of words in a scalar.

    Of words that a line's end parts it is that of the rest. What goes on behind the
    words makes others of them: such a place is the last choice.
    """
    if not words:
        return None
    fallback: WordPlace | None = None
    for line, start, stop in _lines(len(words), node, lines):
        text = lines[line - 1]
        column = text.find(words, start, stop)
        while column >= 0:
            place = (line, column + 1, len(words))
            if not _goes_on(text, column + len(words)):
                return place
            fallback = fallback or place
            column = text.find(words, column + 1, stop)
        if parted := _parted(words, lines, line):
            return parted
    return fallback


def _goes_on(text: str, end: int) -> bool:
    return text[end - 1].isalnum() and _GOES_ON().match(text, end) is not None


def _lines(
    length: int, node: Scalar, lines: Sequence[str]
) -> Iterator[tuple[int, int, int]]:
    """The lines that a scalar may be on, and where on each to look for so many."""
    left = 2 * len(node.text) + length + 2
    start = node.column - 1
    for line in range(node.line, len(lines) + 1):
        text = lines[line - 1]
        begin = max(start, len(text) - len(text.lstrip()))
        yield line, begin, begin + left
        left -= len(text) - begin
        start = 0
        if left <= 0:
            break


def _parted(words: str, lines: Sequence[str], line: int) -> WordPlace | None:
    """Where the words go on that end a line, if they do so where the next begins."""
    if " " not in words or line >= len(lines):
        return None
    text = lines[line]
    end, following = lines[line - 1].rstrip(), text.lstrip()
    place = words.find(" ")
    while place >= 0:
        rest = words[place + 1 :]
        if end.endswith(words[:place]) and following.startswith(rest):
            return line + 1, len(text) - len(following) + 1, len(rest)
        place = words.find(" ", place + 1)
    return None
