"""The sizes of the type, counted in characters.

Part of ``checks.summary``. 10.909 points are not 11: sizes are told apart by
hundredths, and what a rule tolerates is the rule's affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

import msgspec

from cvgen.checks.measured.page import Line, MeasuredPage, Run
from cvgen.checks.summary.excerpt import Excerpt, excerpt
from cvgen.units import Pt

__all__ = ["Part", "SizeCount", "count_sizes"]

HUNDREDTHS = 2
UNKNOWN: Pt = -1.0


class Part(Enum):
    """Which text is asked about."""

    BODY = "body"
    MARGINALS = "marginals"
    """Running heads and feet, for which many rules are milder."""
    WHOLE = "whole"

    def holds(self, line: Line) -> bool:
        """Whether a line belongs to it."""
        return self is Part.WHOLE or (self is Part.BODY) is (line.marginal is None)


class SizeCount(msgspec.Struct, frozen=True, rename="kebab"):
    """How many characters, white space aside, have a size, and where the first stand.

    ``size`` is the smallest of those that agree in hundredths of a point; None for a
    font without one.
    """

    size: Pt | None
    characters: int
    first: Excerpt


def count_sizes(
    pages: Iterable[MeasuredPage], part: Part = Part.BODY
) -> tuple[SizeCount, ...]:
    """The sizes of these pages from the smallest up, an unknown one before all."""
    found: dict[Pt, SizeCount] = {}
    for page, line, run in _runs(pages):
        if run.characters and part.holds(line):
            key = UNKNOWN if run.size is None else round(run.size, HUNDREDTHS)
            one = found.get(key) or SizeCount(run.size, 0, excerpt(page, line, run))
            least = run.size if one.size is None else min(one.size, run.size or 0.0)
            found[key] = SizeCount(least, one.characters + run.characters, one.first)
    return tuple(found[key] for key in sorted(found))


def _runs(
    pages: Iterable[MeasuredPage],
) -> Iterator[tuple[MeasuredPage, Line, Run]]:
    for page in pages:
        for line in page.lines:
            for run in line.runs:
                yield page, line, run
