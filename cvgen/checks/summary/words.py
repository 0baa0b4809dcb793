"""Words on the pages and where they stand, whatever line breaks have done to them.

Part of ``checks.summary``. A hyphen at a line's end may be the word's own or the
break's: both ways of reading it are searched.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

import msgspec

from cvgen.checks.measured.page import Line, MeasuredPage
from cvgen.checks.summary.excerpt import Excerpt, excerpt
from cvgen.checks.summary.sizes import Part

__all__ = ["FoundWords", "find_words"]

HYPHENS = "-", "\u2010", "\u00ad"


class FoundWords(msgspec.Struct, frozen=True, rename="kebab"):
    """What a pattern has found, and the line on which it begins."""

    text: str
    where: Excerpt


def find_words(
    pages: Iterable[MeasuredPage], pattern: re.Pattern[str], part: Part = Part.WHOLE
) -> Iterator[FoundWords]:
    """Everything that a pattern finds on these pages, in order.

    A space of the pattern is a line break too; nothing goes on over a page's end.
    """
    for page in pages:
        lines = [line for line in page.lines if part.holds(line)]
        found: dict[tuple[int, str], FoundWords] = {}
        for mend in (False, True):
            for line, text in _of_lines(lines, pattern, mend=mend):
                words = FoundWords(text, excerpt(page, line))
                found.setdefault((line.number, text.replace("-", "")), words)
        yield from (found[key] for key in sorted(found))


def _of_lines(
    lines: Sequence[Line], pattern: re.Pattern[str], *, mend: bool
) -> Iterator[tuple[Line, str]]:
    last = len(lines) - 1
    pieces = [
        _piece(line.text, goes_on=number < last, mend=mend)
        for number, line in enumerate(lines)
    ]
    starts = list(accumulate(map(len, pieces), initial=0))
    for match in pattern.finditer("".join(pieces)):
        if match.group():
            place = bisect_right(starts, match.start()) - 1
            yield lines[place], match.group().strip()


def _piece(text: str, *, goes_on: bool, mend: bool) -> str:
    """A line as it goes on: with a space, unless it ends with a hyphen."""
    if not (goes_on and text.endswith(HYPHENS)):
        return text + " "
    return text[:-1] if mend else text
