"""Lines of a text that begin as the items of a list do, though prose has no lists.

Part of ``loading``: ``scalars`` marks the prose that has such lines. Only the lines of
the file tell; YAML has joined them in all but literal text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cvgen.loading.node import Scalar
from cvgen.loading.report import Report

__all__ = ["list_lines", "with_hyphens"]

BULLETS = frozenset("-*•–+")
MOST_DIGITS = 2
"""Of an item's number; a longer one is a year."""

HYPHEN = "\N{HYPHEN}"


def list_lines(node: Scalar, report: Report) -> tuple[str, ...]:
    """The lines of a text that begin with a dash, a star or a number, if several do.

    One alone may be a sentence that is wrapped before its dash, and with blank lines
    between them they are paragraphs.
    """
    if not _is_like_a_list(node.text):
        return ()
    written = tuple(_written(node, report.lines))
    found = tuple(one for one in written if _is_item(one))
    is_joined = any(one and _is_item(other) for one, other in pairwise(written))
    return found if len(found) > 1 and is_joined else ()


def with_hyphens(text: str, items: Sequence[str]) -> str:
    """The text with hyphens before its items that nobody takes for dashes."""
    for item in items:
        if item.startswith("- "):
            text = text.replace(item, HYPHEN + item[1:], 1)
    return text


def _is_like_a_list(text: str) -> bool:
    """Whether a text holds two items' beginnings: a quick look, for few texts do."""
    words = text.split()
    places = [place for place, word in enumerate(words[:-1]) if _begins_item(word)]
    return len(places) > 1 and places[-1] - places[0] > 1


def _is_item(line: str) -> bool:
    """Whether a line is a bullet or a number with something behind it."""
    words = line.split(maxsplit=1)
    return len(words) > 1 and line.startswith(words[0]) and _begins_item(words[0])


def _begins_item(word: str) -> bool:
    """Whether a word is a bullet or a number, as ``1.`` or ``(2)``."""
    number = word.removeprefix("(")
    digits = number[:-1]
    is_number = number.endswith((".", ")")) and digits.isdecimal()
    return word in BULLETS or (is_number and len(digits) <= MOST_DIGITS)


def _written(node: Scalar, lines: Sequence[str]) -> Iterator[str]:
    """The lines that a text is written on, without their indentation."""
    first = lines[node.line - 1][node.column - 1 :].strip()
    if node.style not in {"|", ">"}:
        yield first.lstrip("'\"")
    for line in lines[node.line :]:
        bare = line.strip()
        if bare.rstrip("'\"") not in node.text:
            return
        yield bare
