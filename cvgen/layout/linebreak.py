"""Total-fit line breaking: the breaks of a paragraph chosen together.

Part of ``layout``. D. E. Knuth and M. F. Plass, "Breaking paragraphs into lines",
Software: Practice and Experience 11 (1981), on a sequence of boxes and of joints
between them, each of which is a legal break. Every box is at most as wide as the
measure, so a set of breaks always exists; a bad line costs, and is never refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

import msgspec

from cvgen.document.style import Align
from cvgen.units import Pt

__all__ = ["Joints", "break_lines"]

LINE_PENALTY = 10.0
"""TeX's ``\\linepenalty``: prefers fewer lines."""

MAX_BADNESS = 10_000.0
"""TeX's infinite badness; worse lines are all alike."""

RAGGED_STRETCH = 0.12
"""Of the measure: the slack at which a ragged line has a badness of 100."""

SPACE_STRETCH = 0.5
"""Of a space, in justified lines, as TeX's text fonts have it."""

SPACE_SHRINK = 1 / 3
"""Of a space, in justified lines."""

SHORT_LAST_LINE = 0.15
"""Of the measure: a last line that is shorter looks like a slip."""

SHORT_LAST_LINE_BADNESS = 250.0
"""As much as a ragged line that falls short by a sixth of the measure."""

EPSILON = 1e-6
"""Widths are sums of floats: a line this much too wide fits."""

INFINITY = float("inf")

Price = Callable[[Pt, Pt], float]
"""From a line's slack and the sum of its spaces to its demerits but for the joint's."""


class Joints(msgspec.Struct, frozen=True, eq=False):
    """What stands between the boxes, in parallel lists one shorter than theirs.

    ``gaps`` are spaces that vanish at a break, ``marks`` the widths of hyphens that
    appear at one, and ``penalties`` its price.
    """

    gaps: Sequence[Pt]
    penalties: Sequence[float]
    marks: Sequence[Pt]


def break_lines(
    boxes: Sequence[Pt], joints: Joints, measure: Pt, align: Align
) -> tuple[int, ...]:
    """The index behind the last box of each line; joint ``i`` stands behind box ``i``.

    A line that ends at a marked joint is taken with its mark.
    """
    if not boxes:
        return ()
    if sum(boxes) + sum(joints.gaps) <= measure + EPSILON:
        return (len(boxes),)
    if align is Align.JUSTIFIED:
        return _optimum(boxes, joints, measure, _justified_price, SPACE_SHRINK)
    unit = RAGGED_STRETCH * measure

    def ragged_price(slack: Pt, _gaps: Pt) -> float:
        ratio = slack / unit
        badness = 100 * ratio * ratio * ratio
        demerits = LINE_PENALTY + min(badness, MAX_BADNESS)
        return demerits * demerits

    return _optimum(boxes, joints, measure, ragged_price, 0.0)


def _optimum(
    boxes: Sequence[Pt], joints: Joints, measure: Pt, price: Price, shrink: float
) -> tuple[int, ...]:
    """The breaks of least total demerits, by dynamic programming over line ends.

    ``shrink`` is how much of its spaces a line may lose.
    """
    count = len(boxes)
    gap_sums = [0.0, *accumulate(joints.gaps)]
    box_sums = [0.0, *accumulate(boxes)]
    best = [0.0] + [INFINITY] * count
    origin = [0] * (count + 1)
    first = 0
    for end in range(1, count + 1):
        is_last = end == count
        mark = 0.0 if is_last else joints.marks[end - 1]
        penalty = 0.0 if is_last else joints.penalties[end - 1] ** 2
        gap_sum = gap_sums[end - 1]
        room = measure - mark - box_sums[end] - gap_sum
        for start in range(first, end):
            gaps = gap_sum - gap_sums[start]
            slack = room + box_sums[start] + gap_sums[start]
            if slack + gaps * shrink < -EPSILON:
                if not mark:
                    first = start + 1
                continue
            if is_last:
                line = _last_price(slack, gaps, measure, price)
            else:
                line = price(slack, gaps) + penalty
            if line >= best[end] and slack >= 0:
                # A later start leaves more slack, which never costs less.
                break
            cost = best[start] + line
            if cost < best[end]:
                best[end], origin[end] = cost, start
    return _trace(origin)


def _justified_price(slack: Pt, gaps: Pt) -> float:
    """Demerits of a line whose spaces stretch or shrink (the paper's formula)."""
    flexibility = gaps * (SPACE_STRETCH if slack >= 0 else SPACE_SHRINK)
    if flexibility <= 0:
        badness = 0.0 if abs(slack) <= EPSILON else MAX_BADNESS
    else:
        badness = min(100 * (abs(slack) / flexibility) ** 3, MAX_BADNESS)
    return (LINE_PENALTY + badness) ** 2


def _last_price(slack: Pt, gaps: Pt, measure: Pt, price: Price) -> float:
    """A last line may be short, though not as short as to look lost."""
    if slack < 0:
        return price(slack, gaps)
    is_short = slack > (1 - SHORT_LAST_LINE) * measure
    return (LINE_PENALTY + (SHORT_LAST_LINE_BADNESS if is_short else 0.0)) ** 2


def _trace(origin: Sequence[int]) -> tuple[int, ...]:
    ends = []
    end = len(origin) - 1
    while end:
        ends.append(end)
        end = origin[end]
    return tuple(reversed(ends))
