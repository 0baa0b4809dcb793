"""Lines as they were painted on the pages of the last file, to be painted again.

Part of ``pdf``, for ``paint``. A work that is put in moves all that is behind it: most
lines of those pages are the same, but for their height and the numbers of their marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import TypeAlias

import msgspec

from cvgen.layout.frame import Line, PlacedLine
from cvgen.layout.typeface import Typeface
from cvgen.pdf.content import Mark

__all__ = ["Brush", "LineStart", "PaintedLine", "PaintedLines", "PaintedPage"]

Brush: TypeAlias = tuple[str, str, float, float]
"""What operators leave behind: a colour, the resource of a font, its size, a rise."""

LineStart: TypeAlias = tuple[int, int, Brush]
"""How many operators and marks are before a line, and the brush that it begins with."""


class PaintedPage(msgspec.Struct, frozen=True, eq=False):
    """The operators and marks of a page, and where each of its lines begins.

    The last of the ``starts`` is where the lines end.
    """

    height: float
    lines: Sequence[PlacedLine]
    operators: Sequence[str]
    marks: Sequence[Mark]
    starts: Sequence[LineStart]


class PaintedLine(msgspec.Struct, frozen=True, eq=False):
    """The operators of a line as one text, its marks, and the brush that it leaves.

    The marks have numbers from ``first`` on.
    """

    text: str
    first: int
    marks: Sequence[Mark]
    brush: Brush

    def moved(self, first: int) -> str:
        """The operators with the numbers of the marks from another one on."""
        text = self.text
        numbers = range(len(self.marks))
        # None may become one that is still to be found.
        for i in reversed(numbers) if first > self.first else numbers:
            text = text.replace(numbered(self.first + i), numbered(first + i))
        return text


class PaintedLines:
    """The lines of the pages of a file; ``resources`` are those of its fonts."""

    def __init__(
        self,
        pages: Iterable[PaintedPage] = (),
        resources: Mapping[Typeface, str] = MappingProxyType({}),
    ) -> None:
        self._pages = pages
        self.resources = resources

    def find(
        self, placed: PlacedLine, height: float, brush: Brush
    ) -> PaintedLine | None:
        """A line in its new place on a page of a height, if it needs but numbers."""
        known = self._known.get(placed.line)
        if known is None:
            return None
        page, place = known
        old = page.lines[place]
        start, first, before = page.starts[place]
        if before != brush or (old.x, old.node) != (placed.x, placed.node):
            return None
        end, last, after = page.starts[place + 1]
        text = "\n".join(page.operators[start:end]).replace(
            ending(page.height - old.baseline), ending(height - placed.baseline)
        )
        return PaintedLine(text, first, page.marks[first:last], after)

    @cached_property
    def _known(self) -> dict[Line, tuple[PaintedPage, int]]:
        return {
            placed.line: (page, place)
            for page in self._pages
            for place, placed in enumerate(page.lines)
        }


def ending(y: float) -> str:
    """The end of the operator that begins a run at a height."""
    return f" {y:.2f} Tm"


def numbered(number: int) -> str:
    """What an operator that begins a sequence of marked content has of its number."""
    return f"<</MCID {number}>>"
