"""Total-fit line breaking: the breaks of a paragraph chosen together.

Part of ``layout``. D. E. Knuth and M. F. Plass, "Breaking paragraphs into lines",
Software: Practice and Experience 11 (1981), on a sequence of boxes and of joints
between them, each of which is a legal break. Every box is at most as wide as the
measure, so a set of breaks always exists; a bad line costs, and is never refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import msgspec

from cvgen.document.style import Align
from cvgen.units import Pt

__all__ = ["Joint", "break_lines", "stretch_ratio"]

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

SHORT_LAST_LINE_PENALTY = 60.0

HOPELESS = 0.6
"""Of the measure: more slack than this is not tried if a fuller line is possible."""

EPSILON = 1e-6
"""Widths are sums of floats: a line this much too wide fits."""


class Joint(msgspec.Struct, frozen=True):
    """Between two boxes: a gap on a whole line, a mark and a price if it breaks."""

    gap: Pt = 0.0
    penalty: float = 0.0
    mark: Pt = 0.0


def break_lines(
    boxes: Sequence[Pt], joints: Sequence[Joint], measure: Pt, align: Align
) -> tuple[int, ...]:
    """The index behind the last box of each line.

    ``joints[i]`` stands between ``boxes[i]`` and ``boxes[i + 1]``.
    """
    if not boxes:
        return ()
    if sum(boxes) + sum(joint.gap for joint in joints) <= measure + EPSILON:
        return (len(boxes),)
    return _optimum(boxes, joints, measure, align)


def stretch_ratio(slack: Pt, gaps: Pt) -> float:
    """How far a justified line's spaces are stretched, or shrunk if negative.

    ``gaps`` is the sum of the natural spaces; 1 means stretched by all of the stretch.
    """
    flexibility = gaps * (SPACE_STRETCH if slack >= 0 else SPACE_SHRINK)
    if flexibility <= 0:
        return 0.0 if abs(slack) <= EPSILON else float("inf")
    return slack / flexibility


def _optimum(
    boxes: Sequence[Pt], joints: Sequence[Joint], measure: Pt, align: Align
) -> tuple[int, ...]:
    """The breaks of least total demerits, by dynamic programming over line ends."""
    count = len(boxes)
    box_sums = [0.0, *accumulate(boxes)]
    gap_sums = [0.0, 0.0, *accumulate(joint.gap for joint in joints)]
    shrink = SPACE_SHRINK if align is Align.JUSTIFIED else 0.0
    best = [0.0] + [float("inf")] * count
    origin = [0] * (count + 1)
    hopeless = HOPELESS * measure
    first = 0
    for end in range(1, count + 1):
        joint = joints[end - 1] if end < count else None
        room = measure - joint.mark if joint else measure
        while _least(box_sums, gap_sums, first, end, shrink) > measure + EPSILON:
            first += 1
        for start in range(first, end):
            gaps = gap_sums[end] - gap_sums[start + 1]
            slack = room - (box_sums[end] - box_sums[start] + gaps)
            if slack + gaps * shrink < -EPSILON:
                continue
            if slack > hopeless and best[end] < float("inf"):
                break
            cost = best[start] + _demerits(slack, gaps, measure, align, joint)
            if cost < best[end]:
                best[end], origin[end] = cost, start
    return _trace(origin)


def _least(
    box_sums: Sequence[Pt],
    gap_sums: Sequence[Pt],
    start: int,
    end: int,
    shrink: float,
) -> Pt:
    """The least width of the boxes from ``start`` to before ``end``."""
    gaps = gap_sums[end] - gap_sums[start + 1]
    return box_sums[end] - box_sums[start] + gaps * (1 - shrink)


def _demerits(
    slack: Pt, gaps: Pt, measure: Pt, align: Align, joint: Joint | None
) -> float:
    """The price of one line (the paper's formula); ``joint`` None ends a paragraph."""
    if joint is None:
        badness = _last_line_badness(slack, gaps, measure, align)
        return (LINE_PENALTY + badness) ** 2
    if align is Align.JUSTIFIED:
        ratio = abs(stretch_ratio(slack, gaps))
    else:
        ratio = slack / (RAGGED_STRETCH * measure)
    badness = min(100 * ratio**3, MAX_BADNESS)
    return (LINE_PENALTY + badness) ** 2 + joint.penalty**2


def _last_line_badness(slack: Pt, gaps: Pt, measure: Pt, align: Align) -> float:
    if slack < 0 and align is Align.JUSTIFIED:
        return min(100 * abs(stretch_ratio(slack, gaps)) ** 3, MAX_BADNESS)
    if slack > (1 - SHORT_LAST_LINE) * measure:
        return SHORT_LAST_LINE_PENALTY
    return 0.0


def _trace(origin: Sequence[int]) -> tuple[int, ...]:
    ends = []
    end = len(origin) - 1
    while end:
        ends.append(end)
        end = origin[end]
    return tuple(reversed(ends))
