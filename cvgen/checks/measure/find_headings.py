"""Step 6: headings and their order, from the tags, else from the type.

Part of ``checks.measure``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from cvgen.checks.measure.found import FoundPage, FoundTag
from cvgen.checks.measured.measured import Font, Heading, Origin
from cvgen.checks.measured.page import Line, MeasuredPage
from cvgen.units import Pt

__all__ = ["find_headings"]

LARGER: Pt = 0.9
"""By how much a heading is larger than the text, if it is not bold."""

WORDS = 16
"""A heading has fewer words than a paragraph."""


def find_headings(
    tags: Iterable[FoundTag],
    found: Iterable[FoundPage],
    pages: Sequence[MeasuredPage],
    fonts: Sequence[Font],
) -> tuple[Heading, ...]:
    """The headings that are tagged; if none are, those that look it."""
    return tuple(_tagged(tags, found)) or tuple(_looking(pages, fonts))


def _tagged(tags: Iterable[FoundTag], found: Iterable[FoundPage]) -> Iterator[Heading]:
    listed = tuple(tags)
    wanted = {mark for tag in listed for mark in tag.marks}
    words: dict[tuple[int, int], str] = {}
    for page in found:
        for glyph in page.glyphs:
            if (mark := (page.number, glyph.mark)) in wanted:
                words[mark] = words.get(mark, "") + glyph.text
    for tag in listed:
        text = tag.text or " ".join(words.get(mark, "") for mark in tag.marks)
        page_number = tag.marks[0][0] if tag.marks else 0
        if text.strip():
            yield Heading(" ".join(text.split()), tag.level, page_number, Origin.TAGS)


def _looking(pages: Sequence[MeasuredPage], fonts: Sequence[Font]) -> Iterator[Heading]:
    usual = _usual_size(pages)
    if usual is None:
        return
    found: list[tuple[int, Pt, str]] = []
    for page in pages:
        grouped = groupby(page.body, key=lambda line: _look(line, usual, fonts))
        for look, lines in grouped:
            text = " ".join(line.text.strip() for line in lines)
            if look and len(text.split()) <= WORDS and any(map(str.isalpha, text)):
                found.append((page.number, look[0], text))
    sizes = sorted({size for _, size, _ in found}, reverse=True)
    for number, size, text in found:
        yield Heading(text, sizes.index(size) + 1, number, Origin.TYPE)


def _look(line: Line, usual: Pt, fonts: Sequence[Font]) -> tuple[Pt, bool] | None:
    """Size and weight of what may be a heading; None for what may not."""
    size = min((run.size or 0.0 for run in line.runs if run.characters), default=0.0)
    bold = all(fonts[run.font].bold for run in line.runs if run.characters)
    larger = size >= usual + LARGER
    return (round(size, 1), bold) if larger or (bold and size >= usual) else None


def _usual_size(pages: Iterable[MeasuredPage]) -> Pt | None:
    counted: Counter[Pt] = Counter()
    for page in pages:
        for line in page.body:
            for run in line.runs:
                if run.size is not None:
                    counted[run.size] += run.characters
    return max(counted, key=lambda size: counted[size], default=None)
