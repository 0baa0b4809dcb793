"""Shape a paragraph: styled runs → words in a row, boxes of them, and joints.

Part of ``layout``, the step before line breaking. A box wider than the measure is cut
between its glyphs, so that nothing ever sticks out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from operator import itemgetter

import msgspec

from cvgen.document.block import StyledRun
from cvgen.layout.fontbook import FontBook, Piece
from cvgen.layout.linebreak import Joints
from cvgen.layout.typeface import SPACE, ShapedWord, Typeface, is_right_to_left
from cvgen.units import Pt

__all__ = ["ShapedText", "shape_text"]

EMERGENCY_PENALTY = 3000.0
"""A break that nobody asked for, in a word that would not fit otherwise."""

SOFT_HYPHEN = "\u00ad"


class ShapedText(msgspec.Struct, frozen=True, eq=False):
    """A paragraph ready to be broken.

    ``words`` stand in reading order, those of a whole line's joints among them, and
    ``owners`` says in parallel which of ``runs`` each is set in. Box ``i`` ends before
    the word ``box_ends[i]`` and is ``widths[i]`` wide; the next begins at
    ``box_starts[i + 1]``. ``joints`` stand between boxes. ``marks`` are the words that
    are painted instead of a joint's own if it breaks there, by the joint's number.
    ``missing`` are the characters that no face has.
    """

    runs: Sequence[StyledRun]
    words: Sequence[ShapedWord]
    owners: Sequence[int]
    box_starts: Sequence[int]
    box_ends: Sequence[int]
    widths: Sequence[Pt]
    joints: Joints
    marks: Mapping[int, ShapedWord]
    missing: str


def shape_text(
    runs: Sequence[StyledRun], measure: Pt, fonts: FontBook, language: str
) -> ShapedText:
    """The boxes and joints of some runs; a box fits if its widest glyph does."""
    shaper = _Shaper(measure, fonts, language)
    for owner, run in enumerate(runs):
        shaper.add(owner, run)
    return shaper.finish(tuple(runs))


class _Shaper:
    """Gathers words; a box may go on from one run to the next."""

    def __init__(self, measure: Pt, fonts: FontBook, language: str) -> None:
        self._measure = measure
        self._fonts = fonts
        self._language = language
        self._sizes: list[Pt] = []
        self._words: list[ShapedWord] = []
        self._owners: list[int] = []
        self._width: Pt = 0.0
        self._starts: list[int] = [0]
        self._ends: list[int] = []
        self._widths: list[Pt] = []
        self._gaps: list[Pt] = []
        self._penalties: list[float] = []
        self._mark_widths: list[Pt] = []
        self._marks: dict[int, ShapedWord] = {}
        self._missing: list[str] = []

    def add(self, owner: int, run: StyledRun) -> None:
        """Add the text of a run, which is the ``owner``-th."""
        size = run.style.size
        self._sizes.append(size)
        face = self._fonts.face(run.style.font)
        tokens = self._fonts.tokens(face, self._language)
        space = face.shape(SPACE, self._language)
        gap = space.em_width * size
        pieces = list(map(tokens.shape, run.text.split(SPACE)))
        # Most tokens are one plain piece with a space on either side: all at once.
        middle = [one[0] for one in pieces[1:-1] if len(one) == 1 and one[0].is_plain]
        widths = [piece.em_width * size for piece in middle]
        if len(middle) < len(pieces) - 2 or max(widths, default=0.0) > self._measure:
            for i, token in enumerate(pieces):
                if i:
                    self._close_box(owner, space, gap=gap)
                self._add_token(owner, face, token)
            return
        self._add_token(owner, face, pieces[0])
        if len(pieces) > 1:
            self._close_box(owner, space, gap=gap)
            self._add_plain(owner, middle, widths, space, gap)
            self._add_token(owner, face, pieces[-1])

    def finish(self, runs: tuple[StyledRun, ...]) -> ShapedText:
        """What has been gathered, the last box closed."""
        self._end_box(0.0)
        return ShapedText(
            runs=runs,
            words=self._words,
            owners=self._owners,
            box_starts=self._starts,
            box_ends=self._ends,
            widths=self._widths,
            joints=Joints(self._gaps, self._penalties, self._mark_widths),
            marks=self._marks,
            missing="".join(dict.fromkeys("".join(self._missing))),
        )

    def _add_plain(
        self,
        owner: int,
        pieces: Sequence[Piece],
        widths: Sequence[Pt],
        space: ShapedWord,
        gap: Pt,
    ) -> None:
        """Add closed boxes of a word each, with a space behind every one."""
        count = len(pieces)
        first = len(self._words)
        for piece in pieces:
            self._words += (piece.words[0], space)
        self._owners += (owner,) * (2 * count)
        self._ends += range(first + 1, first + 2 * count, 2)
        self._starts += range(first + 2, first + 2 * count + 1, 2)
        self._widths += widths
        self._gaps += (gap,) * count
        self._penalties += (0.0,) * count
        self._mark_widths += (0.0,) * count

    def _add_token(self, owner: int, face: Typeface, pieces: Sequence[Piece]) -> None:
        """Add a token to the open box, which ends wherever the token may break."""
        for piece in pieces:
            self._words += piece.words
            self._owners += (owner,) * len(piece.words)
            self._width += piece.em_width * self._sizes[owner]
            self._missing.append(piece.missing)
            if piece.may_break:
                self._add_break(owner, face, piece)

    def _add_break(self, owner: int, face: Typeface, piece: Piece) -> None:
        if not piece.joint:
            self._close_box(owner, None, penalty=piece.penalty)
            return
        shown = "-" if piece.joint == SOFT_HYPHEN else ""
        mark = face.stand_in(shown, piece.joint, self._language)
        width = mark.em_width * self._sizes[owner]
        invisible = face.stand_in("", piece.joint, self._language)
        self._close_box(owner, invisible, penalty=piece.penalty, mark=width)
        self._marks[len(self._gaps) - 1] = mark

    def _close_box(
        self,
        owner: int,
        word: ShapedWord | None,
        *,
        gap: Pt = 0.0,
        penalty: float = 0.0,
        mark: Pt = 0.0,
    ) -> None:
        """End a box with the joint behind it, and begin the next."""
        self._end_box(mark)
        self._add_joint(gap, penalty, mark)
        if word is not None:
            self._words.append(word)
            self._owners.append(owner)
        self._starts.append(len(self._words))

    def _add_joint(self, gap: Pt, penalty: float, mark: Pt) -> None:
        self._gaps.append(gap)
        self._penalties.append(penalty)
        self._mark_widths.append(mark)

    def _end_box(self, mark: Pt) -> None:
        """End the box, cut if it is too wide together with a mark behind it."""
        if self._width + mark > self._measure:
            self._cut_box(self._measure - mark)
        self._ends.append(len(self._words))
        self._widths.append(self._width)
        self._width = 0.0

    def _cut_box(self, room: Pt) -> None:
        """Close as many full boxes as it takes; the rest stays open."""
        start = self._starts[-1]
        words, owners = self._words[start:], self._owners[start:]
        del self._words[start:], self._owners[start:]
        sizes = [self._sizes[owner] for owner in owners]
        for i, (part, origins, width) in enumerate(_cut(words, sizes, room)):
            if i:
                self._ends.append(len(self._words))
                self._widths.append(self._width)
                self._add_joint(0.0, EMERGENCY_PENALTY, 0.0)
                self._starts.append(len(self._words))
            self._words += part
            self._owners += [owners[origin] for origin in origins]
            self._width = width


_Part = tuple[list[ShapedWord], list[int], Pt]
"""Words, which of the box's words each is cut from, and their width."""

_Cluster = tuple[int, int, int]
"""Glyphs that stay together: of which of a box's words, from where, and to where."""


def _cut(words: Sequence[ShapedWord], sizes: Sequence[Pt], room: Pt) -> Iterator[_Part]:
    """Parts of a box, each as wide as fits."""
    part: list[_Cluster] = []
    width: Pt = 0.0
    for origin, (word, size) in enumerate(zip(words, sizes, strict=True)):
        for start, stop in _clusters(word):
            advance = sum(word.advances[start:stop])
            step = advance * size / word.typeface.units_per_em
            if part and width + step > room:
                yield (*_joined(words, part), width)
                part, width = [], 0.0
            part.append((origin, start, stop))
            width += step
    yield (*_joined(words, part), width)


def _joined(
    words: Sequence[ShapedWord], part: Sequence[_Cluster]
) -> tuple[list[ShapedWord], list[int]]:
    """The words of a part, and which of the box's words each is cut from."""
    done: list[ShapedWord] = []
    origins: list[int] = []
    for origin, clusters in groupby(part, key=itemgetter(0)):
        _, starts, stops = zip(*clusters, strict=True)
        done.append(words[origin].cut(min(starts), max(stops)))
        origins.append(origin)
    return done, origins


def _clusters(word: ShapedWord) -> Iterator[tuple[int, int]]:
    """Where the glyphs of each place begin and end, in the order of reading."""
    count = len(word.glyphs)
    bases = [i for i in range(count) if word.texts[i] and word.advances[i]]
    if is_right_to_left(word.text):
        spans = list(pairwise((0, *(i + 1 for i in bases[:-1]), count)))
        yield from reversed(spans)
    else:
        yield from pairwise((0, *bases[1:], count))
