"""Isolating run sequences: what the rules for weak and neutral types work on (X10).

Part of ``layout.bidi``. Characters that X9 removes are in none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

import msgspec

from cvgen.layout.bidi.classes import INITIATORS, REMOVED, Direction, direction_of

__all__ = ["IsolatingRun", "isolating_runs"]


class IsolatingRun(msgspec.Struct, frozen=True, eq=False):
    """Places of one level, and the directions before the first and behind the last."""

    places: tuple[int, ...]
    level: int
    start: Direction
    end: Direction


def isolating_runs(
    classes: Sequence[str],
    levels: Sequence[int],
    matches: Mapping[int, int],
    base: int,
) -> tuple[IsolatingRun, ...]:
    """The sequences of a paragraph, which go on behind the isolates that they hold."""
    kept = [i for i, kind in enumerate(classes) if kind not in REMOVED]
    order = {place: number for number, place in enumerate(kept)}
    runs = [list(run) for _, run in groupby(kept, key=levels.__getitem__)]
    by_first = {run[0]: run for run in runs}
    closing = set(matches.values())
    found: list[IsolatingRun] = []
    for run in runs:
        if run[0] in closing:
            continue
        places = run.copy()
        while places[-1] in matches:
            places += by_first[matches[places[-1]]]
        first, last = order[places[0]], order[places[-1]]
        level = levels[places[0]]
        before = levels[kept[first - 1]] if first else base
        ends = last + 1 == len(kept) or classes[places[-1]] in INITIATORS
        after = base if ends else levels[kept[last + 1]]
        start, end = (direction_of(max(level, other)) for other in (before, after))
        found.append(IsolatingRun(tuple(places), level, start, end))
    return tuple(found)
