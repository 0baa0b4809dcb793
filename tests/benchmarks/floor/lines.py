"""Lines as full as they can be, and pages of them.

The third step of the floor. A page is one text, whose lines end in ``LINE`` and whose
paragraphs end in ``PARAGRAPH``; widths and heights are in points.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.benchmarks.floor.paragraphs import Texts
    from tests.benchmarks.floor.typeface import Typeface

__all__ = ["GAP", "LEADING", "LINE", "PARAGRAPH", "break_lines", "fill_pages"]

LINE, PARAGRAPH = "\n", "\f"
MEASURE, HEIGHT = 453.5, 700.2
"""A4 within the margins that Typst gives it."""

LEADING, GAP = 14.3, 6.0
"""From line to line, and what comes to it from paragraph to paragraph."""


def break_lines(paragraphs: Iterable[Texts], typeface: Typeface) -> Iterator[list[str]]:
    """The lines of each paragraph; a word wider than the measure has its own."""
    width = typeface.widths.__getitem__
    limit = MEASURE + typeface.space
    for texts in paragraphs:
        lines: list[str] = []
        for text in texts:
            words = text.split(" ")
            ends = list(accumulate(map(width, words)))
            if ends[-1] <= limit:
                lines.append(text)
            else:
                lines += _filled(words, ends, limit)
        yield lines


def _filled(words: list[str], ends: list[float], limit: float) -> Iterator[str]:
    start, before = 0, 0.0
    while start < len(words):
        end = bisect_right(ends, before + limit, start + 1)
        yield " ".join(words[start:end])
        start, before = end, ends[end - 1]


def fill_pages(paragraphs: Iterable[list[str]]) -> Iterator[str]:
    """Pages that take lines until the next has no room."""
    page: list[str] = []
    left = HEIGHT
    for lines in paragraphs:
        rest = lines
        while len(rest) * LEADING > left:
            fitting = max(int(left / LEADING), 0)
            if fitting:
                page.append(LINE.join(rest[:fitting]))
            yield PARAGRAPH.join(page)
            page, left, rest = [], HEIGHT, rest[fitting:]
        page.append(LINE.join(rest))
        left -= LEADING * len(rest) + GAP
    yield PARAGRAPH.join(page)
