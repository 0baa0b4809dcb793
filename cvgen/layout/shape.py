"""Shape a paragraph: styled runs → words in a row, boxes of them, and joints.

Part of ``layout``, the step before line breaking; ``boxes`` gathers them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import fsum
from typing import TYPE_CHECKING

import msgspec

from cvgen.document.block import StyledRun
from cvgen.layout.bidi.direct import DirectedRuns
from cvgen.layout.boxes import Boxes
from cvgen.layout.fontbook import FontBook
from cvgen.layout.hyphenate import Hyphenation
from cvgen.layout.linebreak import Joints
from cvgen.layout.opportunities import SOFT_HYPHEN, split_token
from cvgen.layout.piece import Piece
from cvgen.layout.separators import apart, can_stand_for, standing_for
from cvgen.layout.ties import tied_spaces
from cvgen.layout.tokens import Tokens
from cvgen.layout.typeface import SPACE, ShapedWord
from cvgen.model.east_asian import FIRST_EAST_ASIAN
from cvgen.units import Pt

if TYPE_CHECKING:  # loaded where it is needed
    from cvgen.layout.character_spacing import Space
    from cvgen.layout.discretionaries import Discretionaries

__all__ = ["ShapedText", "shape_text"]


class ShapedText(msgspec.Struct, frozen=True, eq=False):
    """A paragraph ready to be broken.

    ``words`` stand in reading order, those of a whole line's joints among them, and
    ``owners`` says in parallel which of ``runs`` each is set in. Box ``i`` ends before
    the word ``box_ends[i]`` and is ``widths[i]`` wide; the next begins at
    ``box_starts[i + 1]``. ``joints`` stand between boxes. ``marks`` are the words that
    are painted instead of a joint's own if it breaks there, by the joint's number, and
    ``endings`` those instead of its box's last one and of all before its space.
    ``hyphens`` are the places of automatic hyphens, counted through the paragraph, by
    their joints' numbers. ``missing`` are the characters that no face has. ``levels``
    are those of ``runs`` (UAX 9), or none where all run left to right; ``base`` is the
    paragraph's. A text that ``is_east_asian`` has ideographs or their like; then
    ``places`` may be the spaces behind each of the words.
    """

    runs: Sequence[StyledRun]
    words: Sequence[ShapedWord]
    owners: Sequence[int]
    box_starts: Sequence[int]
    box_ends: Sequence[int]
    widths: Sequence[Pt]
    joints: Joints
    marks: Mapping[int, ShapedWord]
    endings: Mapping[int, ShapedWord]
    hyphens: Mapping[int, int]
    missing: str
    levels: Sequence[int] = ()
    base: int = 0
    is_east_asian: bool = False
    places: Sequence[Space] = ()


def shape_text(
    runs: Sequence[StyledRun] | DirectedRuns,
    measure: Pt,
    fonts: FontBook,
    language: str,
    hyphenation: Hyphenation | None = None,
) -> ShapedText:
    """The boxes and joints of some runs; a box fits if its widest glyph does."""
    directed = runs if isinstance(runs, DirectedRuns) else DirectedRuns(tuple(runs))
    shaper = _Shaper(directed.runs, measure, fonts, language, hyphenation)
    for owner, run in enumerate(directed.runs):
        shaper.add(owner, run, backwards=directed.runs_backwards(owner))
    return shaper.finish(directed)


class _Shaper:
    """Shapes the runs of one paragraph; a box may go on from one run to the next."""

    def __init__(
        self,
        runs: Sequence[StyledRun],
        measure: Pt,
        fonts: FontBook,
        language: str,
        hyphenation: Hyphenation | None,
    ) -> None:
        text = "".join([run.text for run in runs])
        self._text = text
        self._place = 0
        self._ties = tied_spaces(text)
        self._is_east_asian = not text.isascii() and max(text) >= FIRST_EAST_ASIAN
        self._wide: dict[int, str] = {}
        if self._is_east_asian:
            from cvgen.layout.wide_signs import (  # noqa: PLC0415 — for few scripts
                wide_places,
            )

            self._wide = wide_places(text, language, fonts.preferred)
        self._measure = measure
        self._fonts = fonts
        self._language = language
        self._discretionaries: Discretionaries | None = None
        if hyphenation:
            from cvgen.layout.discretionaries import (  # noqa: PLC0415 — for poor lines
                Discretionaries,
            )

            self._discretionaries = Discretionaries(text, language, hyphenation)
        self._sizes = [run.style.size for run in runs]
        self._boxes = Boxes(measure, self._sizes)
        self._marks: dict[int, ShapedWord] = {}
        self._endings: dict[int, ShapedWord] = {}
        self._hyphens: list[int] = []
        self._missing: list[str] = []

    def add(self, owner: int, run: StyledRun, *, backwards: bool) -> None:
        """Add the text of a run, which is the ``owner``-th."""
        self._break_before(owner, run.text)
        size = self._sizes[owner]
        shaped = self._fonts.tokens(run.style, self._language, backwards=backwards)
        tokens = run.text.split(SPACE)
        pieces = list(map(shaped.shape, tokens))
        if self._wide and not backwards:
            self._widen(run, tokens, pieces)
        gap = shaped.space.em_width * size
        penalties = self._tie(tokens)
        # Most tokens are one plain piece with a space on either side: all at once.
        middle = [one[0] for one in pieces[1:-1] if len(one) == 1 and one[0].is_plain]
        widths = [piece.em_width * size for piece in middle]
        if (
            self._discretionaries
            or len(middle) < len(pieces) - 2
            or max(widths, default=0.0) > self._measure
            or apart(pieces[0])[1]
        ):
            self._add_in_turn(owner, shaped, tokens, pieces, penalties)
            return
        self._add_token(owner, shaped, pieces[0])
        if len(pieces) > 1:
            space, boxes = shaped.space, self._boxes
            boxes.close(owner, (space,), gap=gap, penalty=penalties[0])
            words = [piece.words[0] for piece in middle]
            boxes.add_closed(owner, words, widths, space, gap, penalties[1:])
            self._add_token(owner, shaped, pieces[-1])
        self._place += len(run.text)

    def _widen(
        self, run: StyledRun, tokens: Sequence[str], pieces: list[tuple[Piece, ...]]
    ) -> None:
        """Shape tokens of a run anew that have signs as wide as ideographs."""
        start = self._place
        for i, token in enumerate(tokens):
            stop = start + len(token)
            signs = [self._wide[at] for at in range(start, stop) if at in self._wide]
            if signs:
                wide = "".join(sorted(set(signs)))
                shaped = self._fonts.tokens(run.style, self._language, wide=wide)
                pieces[i] = shaped.shape(token)
            start = stop + 1

    def finish(self, directed: DirectedRuns) -> ShapedText:
        """What has been gathered, the last box ended."""
        boxes = self._boxes
        boxes.end()
        return ShapedText(
            runs=directed.runs,
            words=boxes.words,
            owners=boxes.owners,
            box_starts=boxes.starts,
            box_ends=boxes.ends,
            widths=boxes.widths,
            joints=Joints(boxes.gaps, boxes.penalties, boxes.mark_widths),
            marks=self._marks,
            endings=self._endings,
            hyphens=self._places(),
            missing="".join(dict.fromkeys("".join(self._missing))),
            levels=directed.levels,
            base=directed.base,
            is_east_asian=self._is_east_asian,
        )

    def _break_before(self, owner: int, text: str) -> None:
        """Let the line break between two runs as it would within one."""
        before = self._text[self._place - 1 : self._place] if self._place else ""
        if not (before and text) or max(before, text[0]) < FIRST_EAST_ASIAN:
            return
        first, *more = split_token(before + text[0])
        if more and not first.joint:
            self._boxes.close(owner, penalty=first.penalty)

    def _add_in_turn(
        self,
        owner: int,
        shaped: Tokens,
        tokens: Sequence[str],
        pieces: Sequence[Sequence[Piece]],
        penalties: Sequence[float],
    ) -> None:
        """Add tokens with the spaces between them, which have these penalties."""
        *first, last = zip(tokens, pieces, strict=True)
        for (token, own), penalty in zip(first, penalties, strict=True):
            stem, dot = apart(own)
            self._add_token(owner, shaped, self._parted(shaped, token, stem))
            self._separate(owner, shaped, dot, penalty)
            self._place += len(token) + 1
        token, own = last
        self._add_token(owner, shaped, self._parted(shaped, token, own))
        self._place += len(token)

    def _separate(
        self, owner: int, shaped: Tokens, dot: Sequence[Piece], penalty: float
    ) -> None:
        """End a box with a space; a dot before it shows only if the line goes on."""
        boxes, space = self._boxes, shaped.space
        last = boxes.last_word
        if not dot or last is None or not can_stand_for(last):
            self._add_token(owner, shaped, dot)
            gap = space.em_width * self._sizes[owner]
            boxes.close(owner, (space,), gap=gap, penalty=penalty)
            return
        self._missing += [piece.missing for piece in dot]
        shown = [word for piece in dot for word in piece.words]
        gap = fsum([word.em_width for word in (*shown, space)]) * self._sizes[owner]
        joint = boxes.close(owner, (*shown, space), gap=gap, penalty=penalty)
        text = "".join(word.text for word in shown)
        if last.backwards:
            # Readers turn its letters round, and the dot would come with the first.
            self._marks[joint] = shaped.stand_in(SPACE, text + SPACE)
        else:
            ending = standing_for(boxes.words[boxes.ends[joint] - 1], text)
            self._endings[joint] = ending

    def _add_token(self, owner: int, shaped: Tokens, pieces: Sequence[Piece]) -> None:
        """Add a token to the open box, which ends wherever the token may break."""
        for piece in pieces:
            self._boxes.add(owner, piece.words, piece.em_width)
            self._missing.append(piece.missing)
            if piece.may_break:
                self._add_break(owner, shaped, piece)

    def _add_break(self, owner: int, shaped: Tokens, piece: Piece) -> None:
        if not piece.joint and not piece.hyphen:
            self._boxes.close(owner, penalty=piece.penalty)
            return
        shown = "-" if piece.hyphen else ""
        mark = shaped.stand_in(shown, piece.joint or SOFT_HYPHEN)
        width = mark.em_width * self._sizes[owner]
        unseen = (shaped.stand_in("", piece.joint),) if piece.joint else ()
        joint = self._boxes.close(owner, unseen, penalty=piece.penalty, mark=width)
        self._marks[joint] = mark
        if not piece.joint:
            self._hyphens.append(joint)

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
        return [self._ties.get(place, 0.0) for place in places]
