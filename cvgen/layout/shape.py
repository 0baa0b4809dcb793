"""Shape a paragraph: styled runs → boxes that no break may part, and joints.

Part of ``layout``, the step before line breaking. A box wider than the measure is cut
between its glyphs, so that nothing ever sticks out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from cvgen.document.block import StyledRun
from cvgen.layout.fontbook import FontBook, Piece
from cvgen.layout.linebreak import Joint
from cvgen.layout.typeface import ShapedWord, Typeface
from cvgen.units import Pt

__all__ = ["Filler", "RunWord", "ShapedText", "shape_text"]

EMERGENCY_PENALTY = 3000.0
"""A break that nobody asked for, in a word that would not fit otherwise."""

SOFT_HYPHEN = "\u00ad"

RunWord = tuple[ShapedWord, StyledRun]
"""A word with the run whose style it is set in."""


class Filler(msgspec.Struct, frozen=True, eq=False):
    """What is painted at a joint: on a whole line, and at the end of a broken one."""

    unbroken: tuple[RunWord, ...] = ()
    broken: tuple[RunWord, ...] = ()


class ShapedText(msgspec.Struct, frozen=True, eq=False):
    """A paragraph ready to be broken.

    ``boxes`` with their ``widths``; ``joints`` and ``fillers`` stand between them, one
    fewer. ``missing`` are the characters that no face has.
    """

    boxes: tuple[tuple[RunWord, ...], ...]
    widths: tuple[Pt, ...]
    joints: tuple[Joint, ...]
    fillers: tuple[Filler, ...]
    missing: str


def shape_text(
    runs: Sequence[StyledRun], measure: Pt, fonts: FontBook, language: str
) -> ShapedText:
    """The boxes and joints of some runs; a box fits if its widest glyph does."""
    shaper = _Shaper(measure, fonts, language)
    for run in runs:
        shaper.add(run)
    return shaper.finish()


class _Shaper:
    """Gathers boxes and joints; a box may go on from one run to the next."""

    def __init__(self, measure: Pt, fonts: FontBook, language: str) -> None:
        self._measure = measure
        self._fonts = fonts
        self._language = language
        self._box: list[RunWord] = []
        self._width: Pt = 0.0
        self._boxes: list[tuple[RunWord, ...]] = []
        self._widths: list[Pt] = []
        self._joints: list[Joint] = []
        self._fillers: list[Filler] = []
        self._missing: list[str] = []

    def add(self, run: StyledRun) -> None:
        """Add the text of a run."""
        face = self._fonts.face(run.style.font)
        space = face.shape(" ", self._language)
        joint = Joint(gap=space.em_width * run.style.size)
        filler = Filler(((space, run),), ((space, run),))
        for i, token in enumerate(run.text.split(" ")):
            if i:
                self._close(joint, filler)
            if token:
                self._add_token(face, token, run)

    def finish(self) -> ShapedText:
        """What has been gathered, the last box closed."""
        self._close_box()
        return ShapedText(
            boxes=tuple(self._boxes),
            widths=tuple(self._widths),
            joints=tuple(self._joints),
            fillers=tuple(self._fillers),
            missing="".join(dict.fromkeys("".join(self._missing))),
        )

    def _add_token(self, face: Typeface, token: str, run: StyledRun) -> None:
        pieces = self._fonts.shape_token(face, token, self._language)
        size = run.style.size
        last = len(pieces) - 1
        for i, piece in enumerate(pieces):
            self._box += [(word, run) for word in piece.words]
            self._width += piece.em_width * size
            self._missing.append(piece.missing)
            if i < last:
                self._close(*self._soft_joint(face, piece, run))

    def _soft_joint(
        self, face: Typeface, piece: Piece, run: StyledRun
    ) -> tuple[Joint, Filler]:
        """The joint inside a token, with its soft hyphen if it has one."""
        if not piece.joint:
            return Joint(penalty=piece.penalty), Filler()
        shown = "-" if piece.joint == SOFT_HYPHEN else ""
        broken = face.stand_in(shown, piece.joint, self._language)
        unbroken = face.stand_in("", piece.joint, self._language)
        mark = broken.em_width * run.style.size
        return (
            Joint(penalty=piece.penalty, mark=mark),
            Filler(((unbroken, run),), ((broken, run),)),
        )

    def _close(self, joint: Joint, filler: Filler) -> None:
        self._close_box(joint.mark)
        self._joints.append(joint)
        self._fillers.append(filler)

    def _close_box(self, mark: Pt = 0.0) -> None:
        """End the box, cut if it is too wide together with a mark behind it."""
        room = self._measure - mark
        if self._width > room:
            self._cut_box(room)
        self._boxes.append(tuple(self._box))
        self._widths.append(self._width)
        self._box, self._width = [], 0.0

    def _cut_box(self, room: Pt) -> None:
        """Close as many full boxes as it takes; the rest stays open."""
        parts = list(_cut(self._box, room))
        for part, width in parts[:-1]:
            self._boxes.append(tuple(part))
            self._widths.append(width)
            self._joints.append(Joint(penalty=EMERGENCY_PENALTY))
            self._fillers.append(Filler())
        if parts:
            self._box, self._width = parts[-1]


def _cut(box: Sequence[RunWord], room: Pt) -> Iterator[tuple[list[RunWord], Pt]]:
    """Parts of a box, each as wide as fits, with their widths."""
    part: list[RunWord] = []
    width: Pt = 0.0
    for word, run in box:
        start = 0
        scale = run.style.size / word.typeface.units_per_em
        taken: Pt = 0.0
        for i, advance in enumerate(word.advances):
            step = advance * scale
            if width + taken + step > room and (part or i > start) and word.texts[i]:
                if i > start:
                    part.append((word.cut(start, i), run))
                yield part, width + taken
                part, width, start, taken = [], 0.0, i, 0.0
            taken += step
        part.append((word.cut(start, len(word.glyphs)) if start else word, run))
        width += taken
    yield part, width
