"""Paragraphs of boxes, and what breaks in them cost, worked out by hand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from cvgen.document.style import Align
from cvgen.layout.demerits import (
    ADJACENT_DEMERITS,
    DOUBLE_HYPHEN_DEMERITS,
    FINAL_HYPHEN_DEMERITS,
    HOPELESS,
    LINE_PENALTY,
    LOST_LINE_BADNESS,
    MAX_BADNESS,
    RAGGED_STRETCH,
    SHORT_LAST_LINE,
    SPACE_SHRINK,
    SPACE_STRETCH,
)
from cvgen.layout.linebreak import Breaks, Joints, break_lines

MEASURE = 100.0
WIDEST_MARK = 5


class Words(msgspec.Struct, frozen=True):
    """Boxes of whole points, and the joints behind all of them but the last."""

    boxes: tuple[int, ...]
    gaps: tuple[int, ...]
    penalties: tuple[int, ...]
    marks: tuple[int, ...]
    hang_left: tuple[int, ...] = ()
    hang_right: tuple[int, ...] = ()

    def breaks(self, align: Align) -> Breaks:
        joints = Joints(
            self.gaps, self.penalties, self.marks, self.hang_left, self.hang_right
        )
        return break_lines(self.boxes, joints, MEASURE, align)

    def ends(self, align: Align) -> tuple[int, ...]:
        return self.breaks(align).ends


class SetLine(msgspec.Struct, frozen=True):
    """A line as the paper sees it; infinitely bad if it does not fit."""

    badness: float
    fitness: int
    penalty: int
    hyphen: bool
    is_last: bool


def spaced(*boxes: int) -> Words:
    """Boxes with spaces of three points."""
    count = len(boxes) - 1
    return Words(boxes, (3,) * count, (0,) * count, (0,) * count)


def demerits(words: Words, ends: Sequence[int], align: Align) -> float:
    """What the paper's formula makes of all lines; infinite if one does not fit."""
    lines = [_line(words, start, end, align) for start, end in pairwise((0, *ends))]
    first = SetLine(0.0, 2, 0, hyphen=False, is_last=False)
    return sum(_cost(*pair) for pair in pairwise((first, *lines)))


def _cost(above: SetLine, line: SetLine) -> float:
    cost = (LINE_PENALTY + line.badness) ** 2 + line.penalty**2
    if above.hyphen and line.is_last:
        cost += FINAL_HYPHEN_DEMERITS
    elif above.hyphen and line.hyphen:
        cost += DOUBLE_HYPHEN_DEMERITS
    return cost + ADJACENT_DEMERITS * (abs(above.fitness - line.fitness) > 1)


def _line(words: Words, start: int, end: int, align: Align) -> SetLine:
    is_last = end == len(words.boxes)
    gaps = sum(words.gaps[start : end - 1])
    slack = MEASURE - sum(words.boxes[start:end]) - gaps
    if words.hang_left:
        slack += words.hang_left[start] + words.hang_right[end - 1]
    mark = 0 if is_last else words.marks[end - 1]
    slack -= mark
    penalty = 0 if is_last else words.penalties[end - 1]
    badness = _badness(slack, gaps, align, is_last=is_last)
    fitness = 2
    if align is Align.JUSTIFIED and badness > 12:
        fitness = 3 if slack < 0 else 1 if badness <= 99 else 0
    return SetLine(badness, fitness, penalty, hyphen=bool(mark), is_last=is_last)


def _badness(slack: float, gaps: float, align: Align, *, is_last: bool) -> float:
    shrinkable = gaps * SPACE_SHRINK if align is Align.JUSTIFIED else 0.0
    if slack < -shrinkable - 1e-9:
        return float("inf")
    if is_last and slack >= 0:
        shortest = SHORT_LAST_LINE[align] * MEASURE
        return LOST_LINE_BADNESS[align] * max(0.0, 1 - (MEASURE - slack) / shortest)
    if align is Align.JUSTIFIED:
        give = gaps * (SPACE_STRETCH if slack >= 0 else SPACE_SHRINK)
    else:
        give = RAGGED_STRETCH[align] * MEASURE
    if align is not Align.JUSTIFIED:
        return min(100 * (abs(slack) / give) ** 3, MAX_BADNESS)
    if give and 100 * (abs(slack) / give) ** 3 < HOPELESS:
        return 100 * (abs(slack) / give) ** 3
    if not slack:
        return 0.0
    empty = (abs(slack) / MEASURE) ** 3
    return min(HOPELESS + empty * (MAX_BADNESS - HOPELESS), MAX_BADNESS)


def first_fit(words: Words) -> tuple[int, ...]:
    """The breaks of one who fills each line and does not look ahead."""
    ends: list[int] = []
    start = 0
    for end in range(1, len(words.boxes)):
        if _line(words, start, end + 1, Align.LEFT).badness == float("inf"):
            ends.append(end)
            start = end
    return (*ends, len(words.boxes))
