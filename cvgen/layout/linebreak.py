"""Total-fit line breaking: the breaks of a paragraph chosen together.

Part of ``layout``. D. E. Knuth and M. F. Plass, "Breaking paragraphs into lines",
Software: Practice and Experience 11 (1981), on a sequence of boxes and of joints
between them, each of which is a legal break. Every box is at most as wide as the
measure, so a set of breaks always exists; a bad line costs, and is never refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import fsum
from operator import add

import msgspec

from cvgen.document.style import Align
from cvgen.layout.demerits import (
    ADJACENT_DEMERITS,
    DECENT,
    DOUBLE_HYPHEN_DEMERITS,
    EPSILON,
    FINAL_HYPHEN_DEMERITS,
    FITNESSES,
    LINE_PENALTY,
    SPACE_SHRINK,
    badness_of,
    fitness,
    last_badness_of,
)
from cvgen.units import Pt

__all__ = ["Breaks", "Joints", "break_lines"]

INFINITY = float("inf")


class Joints(msgspec.Struct, frozen=True, eq=False):
    """What stands between the boxes, in parallel lists one shorter than theirs.

    ``gaps`` are spaces that vanish at a break, ``marks`` the widths of hyphens that
    appear at one, and ``penalties`` its price. ``hang_left`` and ``hang_right`` are, in
    parallel to the boxes, how far the first and the last glyph of a line that begins or
    ends with the box may stand out into the margin; empty where none does.
    ``stretches`` and ``shrinks`` are the spaces that would give as much as there is to
    give in a justified line; empty where there are no others than ``gaps``.
    """

    gaps: Sequence[Pt]
    penalties: Sequence[float]
    marks: Sequence[Pt]
    hang_left: Sequence[Pt] = ()
    hang_right: Sequence[Pt] = ()
    stretches: Sequence[Pt] = ()
    shrinks: Sequence[Pt] = ()


class Breaks(msgspec.Struct, frozen=True):
    """The index behind the last box of each line, and each line's badness.

    Joint ``i`` stands behind box ``i``; a line that ends at a marked joint is taken
    with its mark.
    """

    ends: tuple[int, ...]
    badness: tuple[float, ...]


def break_lines(
    boxes: Sequence[Pt], joints: Joints, measure: Pt, align: Align
) -> Breaks:
    """The breaks of least total demerits."""
    if not boxes:
        return Breaks((), ())
    if fsum(boxes) + fsum(joints.gaps) <= measure + EPSILON:
        return Breaks((len(boxes),), (0.0,))
    search = _Search(boxes, joints, measure, align)
    ends = search.ends()
    return Breaks(
        ends, tuple(search.line_badness(*line) for line in pairwise((0, *ends)))
    )


class _Search:
    """Dynamic programming over line ends, and over the fitness of the line there.

    ``_best[k][i]`` are the least demerits of lines up to before box ``i`` of which the
    last has the fitness ``k``, and ``_origin[k][i]`` the place that this last line
    begins at. ``_reach[k][i]`` are the least demerits of lines up to there that a line
    of fitness ``k`` may follow, with what it costs if they are unlike, and
    ``_above[k][i]`` is the fitness of the last of them.
    """

    def __init__(
        self, boxes: Sequence[Pt], joints: Joints, measure: Pt, align: Align
    ) -> None:
        count = self._count = len(boxes)
        self._badness = badness_of(align, measure)
        self._last_badness = last_badness_of(align, measure)
        self._is_ragged = align is not Align.JUSTIFIED
        self._shrink = 0.0 if self._is_ragged else SPACE_SHRINK
        self._penalties = (*joints.penalties, 0.0)
        self._marks = (*joints.marks, 0.0)
        gaps = (0.0, *accumulate(joints.gaps))
        self._stretches = self._shrinks = gaps
        if joints.stretches:
            self._stretches = (0.0, *accumulate(joints.stretches))
            self._shrinks = (0.0, *accumulate(joints.shrinks))
        widths = (0.0, *accumulate(boxes))
        # The slack of the line from box i to before box j is heads[i] + tails[j - 1].
        self._heads = list(map(add, widths, gaps))
        ink = map(add, map(add, widths[1:], gaps), self._marks)
        self._tails = [measure - width for width in ink]
        if joints.hang_left:
            self._heads = list(map(add, self._heads, joints.hang_left))
            self._tails = list(map(add, self._tails, joints.hang_right))
        self._first = 0
        self._best = [[INFINITY] * (count + 1) for _ in FITNESSES]
        self._origin = [[0] * (count + 1) for _ in FITNESSES]
        self._best[DECENT][0] = 0.0
        self._reach, self._above = self._best, [[k] * (count + 1) for k in FITNESSES]
        if not self._is_ragged:
            self._reach = [[INFINITY] * (count + 1) for _ in FITNESSES]
            self._follow(0)

    def ends(self) -> tuple[int, ...]:
        """The breaks of least demerits."""
        for end in range(1, self._count + 1):
            self._end_line(end)
            if not self._is_ragged:
                self._follow(end)
        place = self._count
        kind = min(FITNESSES, key=lambda kind: self._best[kind][place])
        ends = []
        while place:
            ends.append(place)
            place = self._origin[kind][place]
            kind = self._above[kind][place]
        return tuple(reversed(ends))

    def line_badness(self, start: int, end: int) -> float:
        """That of the line from the box ``start`` to before ``end``."""
        slack = self._heads[start] + self._tails[end - 1]
        sums = self._stretches if slack >= 0 else self._shrinks
        gaps = sums[end - 1] - sums[start]
        badness = self._last_badness if end == self._count else self._badness
        return badness(slack, gaps)

    def _end_line(self, end: int) -> None:
        """Find the best lines that end before a box."""
        heads, gap_sums, shrink = self._heads, self._stretches, self._shrink
        best, reach, shrinks = self._best, self._reach, self._shrinks
        tail, gap_sum, marks = self._tails[end - 1], gap_sums[end - 1], self._marks
        is_last, kind = end == self._count, DECENT
        badness = self._last_badness if is_last else self._badness
        penalty = self._penalties[end - 1] ** 2
        bound = INFINITY
        for start in range(self._first, end):
            slack = heads[start] + tail
            gaps = gap_sum - gap_sums[start]
            if slack < 0:
                gaps = shrinks[end - 1] - shrinks[start]
                if slack + gaps * shrink < -EPSILON:
                    if not marks[end - 1]:
                        self._first = start + 1
                    continue
            line = LINE_PENALTY + badness(slack, gaps)
            if shrink:
                kind = fitness(slack, line - LINE_PENALTY)
            line = line * line + penalty
            if line >= bound and slack >= 0:
                # A later start leaves more slack, which never costs less.
                break
            if marks[start - 1] and start:
                line += _hyphens(is_last=is_last, is_marked=marks[end - 1] > 0)
            cost = reach[kind][start] + line
            if cost < best[kind][end]:
                best[kind][end] = cost
                self._origin[kind][end] = start
                bound = min(bound, cost + ADJACENT_DEMERITS if shrink else cost)

    def _follow(self, end: int) -> None:
        """See what a line of each fitness may best follow if it begins at a box."""
        ends = [best[end] for best in self._best]
        if min(ends) == INFINITY:
            return
        for kind, (reach, above) in enumerate(
            zip(self._reach, self._above, strict=True)
        ):
            costs = [
                cost if abs(other - kind) <= 1 else cost + ADJACENT_DEMERITS
                for other, cost in enumerate(ends)
            ]
            reach[end] = min(costs)
            above[end] = costs.index(reach[end])


def _hyphens(*, is_last: bool, is_marked: bool) -> float:
    """The price of a line below one that ends with a hyphen."""
    if is_last:
        return FINAL_HYPHEN_DEMERITS
    return DOUBLE_HYPHEN_DEMERITS if is_marked else 0.0
