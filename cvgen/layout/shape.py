"""Shape a paragraph: styled runs → words in a row, boxes of them, and joints.

Part of ``layout``, the step before line breaking. A box wider than the measure is cut
between its glyphs, so that nothing ever sticks out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate

import msgspec

from cvgen.document.block import StyledRun
from cvgen.layout.bidi.direct import DirectedRuns
from cvgen.layout.cut_box import cut_box
from cvgen.layout.discretionaries import Discretionaries
from cvgen.layout.fontbook import FontBook, Piece, Tokens
from cvgen.layout.hyphenate import Hyphenation
from cvgen.layout.linebreak import Joints
from cvgen.layout.opportunities import FIRST_IDEOGRAPH, SOFT_HYPHEN, split_token
from cvgen.layout.ties import TIE_PENALTY, tied_spaces
from cvgen.layout.typeface import SPACE, ShapedWord
from cvgen.units import Pt

__all__ = ["ShapedText", "shape_text"]

EMERGENCY_PENALTY = 3000.0
"""A break that nobody asked for, in a word that would not fit otherwise."""


class ShapedText(msgspec.Struct, frozen=True, eq=False):
    """A paragraph ready to be broken.

    ``words`` stand in reading order, those of a whole line's joints among them, and
    ``owners`` says in parallel which of ``runs`` each is set in. Box ``i`` ends before
    the word ``box_ends[i]`` and is ``widths[i]`` wide; the next begins at
    ``box_starts[i + 1]``. ``joints`` stand between boxes. ``marks`` are the words that
    are painted instead of a joint's own if it breaks there, by the joint's number.
    ``hyphens`` are the places of automatic hyphens, counted through the paragraph, by
    their joints' numbers. ``missing`` are the characters that no face has. ``levels``
    are those of ``runs`` (UAX 9), or none where all run left to right; ``base`` is the
    paragraph's.
    """

    runs: Sequence[StyledRun]
    words: Sequence[ShapedWord]
    owners: Sequence[int]
    box_starts: Sequence[int]
    box_ends: Sequence[int]
    widths: Sequence[Pt]
    joints: Joints
    marks: Mapping[int, ShapedWord]
    hyphens: Mapping[int, int]
    missing: str
    levels: Sequence[int] = ()
    base: int = 0


def shape_text(
    runs: Sequence[StyledRun] | DirectedRuns,
    measure: Pt,
    fonts: FontBook,
    language: str,
    hyphenation: Hyphenation | None = None,
) -> ShapedText:
    """The boxes and joints of some runs; a box fits if its widest glyph does."""
    directed = runs if isinstance(runs, DirectedRuns) else DirectedRuns(tuple(runs))
    text = "".join([run.text for run in directed.runs])
    shaper = _Shaper(text, measure, fonts, language, hyphenation)
    for owner, run in enumerate(directed.runs):
        shaper.add(owner, run, backwards=directed.runs_backwards(owner))
    return shaper.finish(directed)


class _Shaper:
    """Gathers words; a box may go on from one run to the next."""

    def __init__(
        self,
        text: str,
        measure: Pt,
        fonts: FontBook,
        language: str,
        hyphenation: Hyphenation | None,
    ) -> None:
        self._text = text
        self._place = 0
        self._ties = tied_spaces(text)
        self._measure = measure
        self._fonts = fonts
        self._language = language
        self._discretionaries = (
            Discretionaries(text, language, hyphenation) if hyphenation else None
        )
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
        self._hyphens: list[int] = []
        self._missing: list[str] = []

    def add(self, owner: int, run: StyledRun, *, backwards: bool) -> None:
        """Add the text of a run, which is the ``owner``-th."""
        self._break_before(run.text)
        size = run.style.size
        self._sizes.append(size)
        shaped = self._fonts.tokens(run.style, self._language, backwards=backwards)
        tokens = run.text.split(SPACE)
        pieces = list(map(shaped.shape, tokens))
        gap = shaped.space.em_width * size
        penalties = self._tie(tokens)
        # Most tokens are one plain piece with a space on either side: all at once.
        middle = [one[0] for one in pieces[1:-1] if len(one) == 1 and one[0].is_plain]
        widths = [piece.em_width * size for piece in middle]
        if (
            self._discretionaries
            or len(middle) < len(pieces) - 2
            or max(widths, default=0.0) > self._measure
        ):
            for i, (token, token_pieces) in enumerate(zip(tokens, pieces, strict=True)):
                if i:
                    self._close_box(
                        owner, shaped.space, gap=gap, penalty=penalties[i - 1]
                    )
                    self._place += 1
                self._add_token(
                    owner, shaped, self._parted(shaped, token, token_pieces)
                )
                self._place += len(token)
            return
        self._add_token(owner, shaped, pieces[0])
        if len(pieces) > 1:
            self._close_box(owner, shaped.space, gap=gap, penalty=penalties[0])
            self._add_plain(owner, middle, widths, shaped.space, gap)
            self._penalties += penalties[1:]
            self._add_token(owner, shaped, pieces[-1])
        self._place += len(run.text)

    def finish(self, directed: DirectedRuns) -> ShapedText:
        """What has been gathered, the last box closed."""
        self._end_box(0.0)
        return ShapedText(
            runs=directed.runs,
            words=self._words,
            owners=self._owners,
            box_starts=self._starts,
            box_ends=self._ends,
            widths=self._widths,
            joints=Joints(self._gaps, self._penalties, self._mark_widths),
            marks=self._marks,
            hyphens=self._places(),
            missing="".join(dict.fromkeys("".join(self._missing))),
            levels=directed.levels,
            base=directed.base,
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
        self._mark_widths += (0.0,) * count

    def _break_before(self, text: str) -> None:
        """Let the line break between two runs as it would within one."""
        before = self._text[self._place - 1 : self._place] if self._place else ""
        if not (before and text) or max(before, text[0]) < FIRST_IDEOGRAPH:
            return
        first, *more = split_token(before + text[0])
        if more and not first.joint:
            self._close_box(len(self._sizes) - 1, None, penalty=first.penalty)

    def _add_token(self, owner: int, shaped: Tokens, pieces: Sequence[Piece]) -> None:
        """Add a token to the open box, which ends wherever the token may break."""
        for piece in pieces:
            self._words += piece.words
            self._owners += (owner,) * len(piece.words)
            self._width += piece.em_width * self._sizes[owner]
            self._missing.append(piece.missing)
            if piece.may_break:
                self._add_break(owner, shaped, piece)

    def _add_break(self, owner: int, shaped: Tokens, piece: Piece) -> None:
        if not piece.joint and not piece.hyphen:
            self._close_box(owner, None, penalty=piece.penalty)
            return
        shown = "-" if piece.hyphen else ""
        mark = shaped.stand_in(shown, piece.joint or SOFT_HYPHEN)
        width = mark.em_width * self._sizes[owner]
        invisible = None
        if piece.joint:
            invisible = shaped.stand_in("", piece.joint)
        self._close_box(owner, invisible, penalty=piece.penalty, mark=width)
        self._marks[len(self._gaps) - 1] = mark
        if not piece.joint:
            self._hyphens.append(len(self._gaps) - 1)

    def _parted(
        self, shaped: Tokens, token: str, pieces: Sequence[Piece]
    ) -> Sequence[Piece]:
        if self._discretionaries is None or any(
            word.backwards for piece in pieces for word in piece.words
        ):
            return pieces
        return self._discretionaries.part(shaped, token, self._place, pieces)

    def _places(self) -> dict[int, int]:
        """The places of automatic hyphens by their joints."""
        if self._discretionaries is None:
            return {}
        return dict(zip(self._hyphens, self._discretionaries.places, strict=True))

    def _tie(self, tokens: Sequence[str]) -> list[float]:
        """The price of a break at each of the spaces between the tokens of a run."""
        if not self._ties:
            return [0.0] * (len(tokens) - 1)
        ends = accumulate(map(len, tokens[:-1]))
        places = (self._place + end + i for i, end in enumerate(ends))
        return [TIE_PENALTY if place in self._ties else 0.0 for place in places]

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
        for i, (part, origins, width) in enumerate(cut_box(words, sizes, room)):
            if i:
                self._ends.append(len(self._words))
                self._widths.append(self._width)
                self._add_joint(0.0, EMERGENCY_PENALTY, 0.0)
                self._starts.append(len(self._words))
            self._words += part
            self._owners += [owners[origin] for origin in origins]
            self._width = width
