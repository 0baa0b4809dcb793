"""Let words that a line's end parts come out whole: pages → the same, read better.

Part of ``pdf``, before painting. Readers put a line feed where a line ends, so that a
parted word comes out as two, and a hyphen that the author never wrote comes along. Here
the last glyph of the line stands for the rest of the word too, or the last few for a
long rest, and the glyphs of that
rest, on the next line, for white space. ``ActualText`` says the same to those who ask
for it (ISO 32000-1, 14.9.4, whose example is a hyphenated word). Nothing moves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import takewhile
from operator import itemgetter

import msgspec
from msgspec.structs import replace

from cvgen.document.block import NodeId
from cvgen.layout.frame import GlyphRun, Page, PlacedLine
from cvgen.layout.opportunities import SOFT_HYPHEN
from cvgen.layout.typeface import SPACE, ShapedWord
from cvgen.memory import Memory
from cvgen.model.east_asian import FIRST_EAST_ASIAN
from cvgen.pdf.share_rest import share_rest

__all__ = ["JoinedLines", "whole_words"]

Pair = tuple[PlacedLine, PlacedLine]

LinePlace = tuple[int, int]
"""A page and a line of it, by their places."""

Changes = tuple[tuple[int, PlacedLine], ...]
"""Lines by their places on a page."""

LONGEST_REST = 120
"""Characters of a word that a line takes over."""


class _Seam(msgspec.Struct, frozen=True):
    """A line, by its place on the page, that ends without a space.

    ``later`` is the next line of its node, if that is on the page; ``is_broken`` says
    that it ends in a hyphen of ours.
    """

    line: int
    node: NodeId
    later: int | None
    is_broken: bool


class _Seams(msgspec.Struct, frozen=True):
    """The seams of a page from its end on, and the first line of every node.

    ``open`` are the nodes that may go on behind the page; ``is_closed`` says that
    nothing else is to be done on it.
    """

    seams: tuple[_Seam, ...]
    first: Mapping[NodeId, int]
    open: frozenset[NodeId]
    is_closed: bool


class JoinedLines:
    """Lines that words were made whole in before, by the lines they were."""

    def __init__(self) -> None:
        self._seams: Memory[Page, _Seams] = Memory()
        self._joined: Memory[Pair, Pair] = Memory()
        self._closed: Memory[PlacedLine, PlacedLine] = Memory()
        self._pages: Memory[tuple[Page, Changes], Page] = Memory()

    def begin(self) -> None:
        """Begin with other pages."""
        self._seams.begin()
        self._joined.begin()
        self._closed.begin()
        self._pages.begin()

    def seams(self, page: Page) -> _Seams:
        """Where words of a page may go on."""
        return self._seams.get(page, partial(_seams, page))

    def join(self, first: PlacedLine, second: PlacedLine) -> Pair:
        """Two lines, of which the first has taken over the rest of its last word."""
        make = partial(_joined, first, second)
        return self._joined.get((first, second), make)

    def close(self, line: PlacedLine) -> PlacedLine:
        """A line at whose end a hyphen that nothing goes on behind is a soft one."""
        return self._closed.get(line, partial(_closed, line))

    def change(self, page: Page, lines: Mapping[int, PlacedLine]) -> Page:
        """A page with some lines exchanged."""
        if not lines:
            return page
        changes = tuple(sorted(lines.items(), key=itemgetter(0)))
        return self._pages.get((page, changes), partial(_changed, page, changes))


def whole_words(
    pages: Sequence[Page], known: JoinedLines | None = None
) -> tuple[Page, ...]:
    """The pages, every parted word with all of its text in the line where it begins.

    Pages and lines that are ``known`` from before come out as the same objects.
    """
    known = known or JoinedLines()
    whole = _Whole(pages, known)
    found = list(map(known.seams, pages))
    following: dict[NodeId, int] = {}
    # From the end on: what a word of three lines has in the last, the second passes on.
    for i in reversed(range(len(pages))):
        own = found[i]
        if not own.is_closed or not following.keys().isdisjoint(own.open):
            for seam in own.seams:
                place = following.get(seam.node)
                if seam.later is not None:
                    whole.join((i, seam.line), (i, seam.later))
                elif place is not None:
                    whole.join((i, seam.line), (place, found[place].first[seam.node]))
                if seam.is_broken:
                    whole.close((i, seam.line))
        following.update(dict.fromkeys(own.first, i))
    return tuple(map(known.change, pages, whole.changed))


class _Whole:
    """The lines of pages as they have been changed so far."""

    def __init__(self, pages: Sequence[Page], known: JoinedLines) -> None:
        self.changed: list[dict[int, PlacedLine]] = [{} for _ in pages]
        self._pages = pages
        self._known = known

    def join(self, place: LinePlace, later: LinePlace) -> None:
        """Let a line take over the rest of its last word from a later one."""
        first, second = self._known.join(self._line(place), self._line(later))
        self._change(place, first)
        self._change(later, second)

    def close(self, place: LinePlace) -> None:
        """Let a line end in a soft hyphen if nothing goes on behind it."""
        self._change(place, self._known.close(self._line(place)))

    def _line(self, place: LinePlace) -> PlacedLine:
        page, line = place
        return self.changed[page].get(line) or self._pages[page].lines[line]

    def _change(self, place: LinePlace, line: PlacedLine) -> None:
        if line is not self._line(place):
            page, number = place
            self.changed[page][number] = line


def _changed(page: Page, changes: Changes) -> Page:
    lines = list(page.lines)
    for number, line in changes:
        lines[number] = line
    return replace(page, lines=tuple(lines))


def _seams(page: Page) -> _Seams:
    first: dict[NodeId, int] = {}
    seams: list[_Seam] = []
    for i in reversed(range(len(page.lines))):
        line = page.lines[i]
        later = first.get(line.node)
        first[line.node] = i
        if line.line.runs and not (last := _last_word(line).text).endswith(SPACE):
            seams.append(_Seam(i, line.node, later, not last))
    return _Seams(
        seams=tuple(seams),
        first=first,
        open=frozenset(seam.node for seam in seams if seam.later is None),
        is_closed=all(seam.later is None and not seam.is_broken for seam in seams),
    )


def _joined(first: PlacedLine, second: PlacedLine) -> Pair:
    fragment = tuple(takewhile(_goes_on, _words(second)))
    rest = "".join(word.text for word in fragment).replace(SOFT_HYPHEN, "")
    last = _last_word(first)
    if not _may_join(last, fragment, rest):
        return first, second
    whole, count = _taking_over(rest, first)
    if not whole:
        return first, second
    return _ending_with(whole, count, first), _blank(len(fragment), second)


def _taking_over(rest: str, placed: PlacedLine) -> tuple[ShapedWord | None, int]:
    """The words at the end of a line, as few as can, as one with the rest of the last.

    With their number; nothing if all of them have no room for it.
    """
    words = placed.line.runs[-1].words
    for count in range(1, len(words) + 1):
        ending = words[-count:]
        if not (_is_no_space(ending[0]) and _reads_forwards(ending[0])):
            break
        texts = tuple(text for word in ending for text in word.texts)
        if shares := share_rest(texts, rest):
            return _as_one(ending, shares), count
    return None, 0


def _as_one(words: Sequence[ShapedWord], texts: tuple[str, ...]) -> ShapedWord:
    """Words of a run as a single one, whose glyphs stand for other texts."""
    offsets = [o for w in words for o in (w.offsets or ((0, 0),) * len(w.glyphs))]
    return replace(
        words[0],
        text="".join(texts).replace(SOFT_HYPHEN, ""),
        glyphs=tuple(glyph for word in words for glyph in word.glyphs),
        advances=tuple(advance for word in words for advance in word.advances),
        advance=sum(word.advance for word in words),
        offsets=tuple(offsets) if any(word.offsets for word in words) else None,
        texts=texts,
        follows_text=False,
    )


def _is_no_space(word: ShapedWord) -> bool:
    return word.text != SPACE


def _goes_on(word: ShapedWord) -> bool:
    """Whether a word goes on with what is before it: no space does, nor an ideograph.

    In a text of ideographs a whole line might come without a space.
    """
    return _is_no_space(word) and word.text[:1] < FIRST_EAST_ASIAN


def _may_join(last: ShapedWord, fragment: Sequence[ShapedWord], rest: str) -> bool:
    """Whether the rest of a word is short, and all of it reads from left to right.

    Between ideographs lines break anywhere: a whole paragraph would be one word.
    """
    return (
        0 < len(rest) <= LONGEST_REST
        and all(map(_reads_forwards, (last, *fragment)))
        and max(rest[0], last.text[-1:]) < FIRST_EAST_ASIAN
    )


def _reads_forwards(word: ShapedWord) -> bool:
    return "".join(word.texts) == word.text and not word.backwards


def _blank(count: int, placed: PlacedLine) -> PlacedLine:
    """A line whose first words, so many, stand for white space."""
    runs: list[GlyphRun] = []
    for run in placed.line.runs:
        blank = [_blanked(word) for word in run.words[:count]]
        runs.append(replace(run, words=(*blank, *run.words[count:])))
        count -= len(blank)
    return replace(placed, line=replace(placed.line, runs=tuple(runs)))


def _blanked(word: ShapedWord) -> ShapedWord:
    texts = (SPACE,) * len(word.texts)
    return replace(word, text="", texts=texts, follows_text=False)


def _closed(placed: PlacedLine) -> PlacedLine:
    last = _last_word(placed)
    if last.text:
        return placed
    return _ending_with(replace(last, texts=(SOFT_HYPHEN,)), 1, placed)


def _ending_with(word: ShapedWord, count: int, placed: PlacedLine) -> PlacedLine:
    """The line with another word for its last ones, so many."""
    *runs, last = placed.line.runs
    last = replace(last, words=(*last.words[:-count], word))
    return replace(placed, line=replace(placed.line, runs=(*runs, last)))


def _last_word(placed: PlacedLine) -> ShapedWord:
    return placed.line.runs[-1].words[-1]


def _words(placed: PlacedLine) -> Sequence[ShapedWord]:
    return [word for run in placed.line.runs for word in run.words]
