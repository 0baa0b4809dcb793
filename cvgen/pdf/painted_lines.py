"""Lines as they were painted on the pages of the last file, to be painted again.

Part of ``pdf``, for ``paint``. A work that is put in moves all that is behind it: most
lines of those pages are the same, but for their height and the numbers of their marks.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TypeAlias

import msgspec

from cvgen.layout.frame import Line, PlacedLine
from cvgen.layout.typeface import Typeface
from cvgen.pdf.codes import Glyph
from cvgen.pdf.content import Mark
from cvgen.pdf.font_use import UsedFont
from cvgen.pdf.fonts import FontTable
from cvgen.units import Pt

__all__ = ["Brush", "LineStart", "PaintedLine", "PaintedLines", "PaintedPage"]

Brush: TypeAlias = tuple[str, str, float, float]
"""What operators leave behind: a colour, the resource of a font, its size, a rise."""

LineStart: TypeAlias = tuple[int, int, Brush]
"""How many bytes and marks are before a line, and the brush that it begins with."""

CHANGING = r"(?<=<</MCID )[0-9]+(?=>>)|(?<= )[-.0-9]+(?= Tm)"
"""The number of a mark, or the height at which a run begins; a first file has none."""

HEIGHT = -1

USUAL = (0, HEIGHT)
"""A line of one mark and one run."""


class PaintedLine(msgspec.Struct, frozen=True, eq=False):
    """The operators of a line, without the numbers that change, and what goes with it.

    ``pattern`` is to be formatted with as many values as there are ``slots``: each is
    the place of a mark among those of the line, or ``HEIGHT``. ``brushes`` are what the
    line begins with and what it leaves. It ``is_plain`` if it has marks without links.
    """

    x: Pt
    brushes: tuple[Brush, Brush]
    pattern: str
    slots: tuple[int, ...]
    marks: Sequence[Mark]
    is_plain: bool
    fonts: tuple[UsedFont, ...]

    def at(self, y: Pt, first: int) -> str:
        """The operators at a height, with the numbers of the marks from one on."""
        height = f"{y:.2f}"
        if self.slots == USUAL:
            return self.pattern % (first, height)
        return self.pattern % tuple(
            [height if slot == HEIGHT else first + slot for slot in self.slots]
        )


class PaintedPage(msgspec.Struct, frozen=True, eq=False):
    """The content and marks of a page, and where each of its lines begins.

    The content is packed, for few builds ask for it. The last of the ``starts`` is
    where the lines end. ``again`` are those lines, by their places, that are known as
    patterns already.
    """

    lines: Sequence[PlacedLine]
    packed: bytes
    marks: Sequence[Mark]
    starts: Sequence[LineStart]
    again: dict[int, PaintedLine]


class PaintedLines:
    """The lines of the pages of a file, whose fonts were used as ``fonts`` say."""

    def __init__(
        self,
        pages: Iterable[PaintedPage] = (),
        fonts: Iterable[UsedFont] = (),
    ) -> None:
        self._pages = pages
        self._fonts = fonts
        self._contents: dict[PaintedPage, bytes] = {}

    def find(
        self, placed: PlacedLine, brush: Brush, fonts: FontTable
    ) -> PaintedLine | None:
        """A line as it was painted with such a brush, if it looks the same now.

        Its fonts are entered into the table.
        """
        page, place = self._known.get(placed.line, (None, 0))
        if page is None or page.starts[place][2] != brush:
            return None
        known = page.again.get(place)
        if known is None:
            known = self._pattern(page, place, fonts)
            if known is None:
                return None
            page.again[place] = known
        return known if known.x == placed.x and fonts.enter_line(known.fonts) else None

    def _pattern(
        self, page: PaintedPage, place: int, fonts: FontTable
    ) -> PaintedLine | None:
        """The pattern of a line, unless its words have other codes than they had."""
        placed = page.lines[place]
        used = fonts.used_again(placed.line.runs, self._resources, self._codes)
        if used is None:
            return None
        start, first, before = page.starts[place]
        end, last, after = page.starts[place + 1]
        text = self._content(page)[start : end - len("\n")].decode("ascii")
        found = re.findall(CHANGING, text)
        return PaintedLine(
            x=placed.x,
            brushes=(before, after),
            pattern=re.sub(CHANGING, "%s", text.replace("%", "%%")),
            slots=tuple(
                [int(one) - first if one.isdigit() else HEIGHT for one in found]
            ),
            marks=page.marks[first:last],
            is_plain=first < last
            and all(one.annotation is None for one in page.marks[first:last]),
            fonts=used,
        )

    def _content(self, page: PaintedPage) -> bytes:
        content = self._contents.get(page)
        if content is None:
            content = self._contents[page] = zlib.decompress(page.packed)
        return content

    @cached_property
    def _known(self) -> dict[Line, tuple[PaintedPage, int]]:
        return {
            placed.line: (page, place)
            for page in self._pages
            for place, placed in enumerate(page.lines)
        }

    @cached_property
    def _resources(self) -> dict[Typeface, str]:
        return {one.typeface: one.resource for one in self._fonts}

    @cached_property
    def _codes(self) -> dict[tuple[Typeface, Glyph], int]:
        return {
            (one.typeface, glyph): code
            for one in self._fonts
            for glyph, code in one.strange
        }
