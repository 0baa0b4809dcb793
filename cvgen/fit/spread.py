"""Numbers of pieces: so many in all, taken from the drops in their declared order.

Part of ``fit``. Details of works stand by themselves among the drops: to leave one out
every work that has it is set anew, and what that saves only an attempt shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import msgspec

from cvgen.fit.apply_drops import Counts
from cvgen.fit.drops import DetailDrop, Drop

__all__ = ["Run", "changed", "details_alone", "runs_of", "spread"]


class Run(msgspec.Struct, frozen=True):
    """Neighbours among the drops that are details, or none of them; their places."""

    is_details: bool
    places: tuple[int, ...]


def runs_of(drops: Sequence[Drop]) -> tuple[Run, ...]:
    """The drops in order, details apart from what else there is."""
    numbered = groupby(enumerate(drops), key=lambda one: isinstance(one[1], DetailDrop))
    return tuple(
        Run(is_details, tuple(place for place, _ in group))
        for is_details, group in numbered
    )


def spread(most: Counts, number: int) -> Counts:
    """So many pieces in all, of each drop at most so many."""
    counts: list[int] = []
    for one in most:
        counts.append(min(one, number))
        number -= counts[-1]
    return tuple(counts)


def changed(counts: Counts, place: int, count: int) -> Counts:
    """Another number of pieces of one drop."""
    return (*counts[:place], count, *counts[place + 1 :])


def details_alone(drops: Sequence[Drop], counts: Counts) -> Counts:
    """Nothing left out but the details."""
    return tuple(
        count if isinstance(drop, DetailDrop) else 0
        for drop, count in zip(drops, counts, strict=True)
    )
