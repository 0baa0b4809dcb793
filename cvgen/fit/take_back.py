"""Bring back what there is room for after all, first what was to go last.

Part of ``fit``. A whole section that went in the end leaves room for much that went
before it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cvgen.fit.apply_drops import Counts
from cvgen.fit.attempts import Attempts
from cvgen.fit.drops import dropped_details
from cvgen.fit.first_that import first_that
from cvgen.fit.spread import changed, runs_of
from cvgen.model.work_detail import WorkDetail
from cvgen.units import Pt

__all__ = ["take_back"]

Fits = Callable[[Counts], bool]


def take_back(tried: Attempts, size: Pt, counts: Counts) -> Counts:
    """Fewer pieces, if others may come back; without ``counts`` it fits."""

    def fits(pieces: Counts) -> bool:
        return tried.holds(size, pieces)

    for run in reversed(runs_of(tried.drops)):
        places = [place for place in reversed(run.places) if counts[place]]
        if run.is_details and places:
            counts = _details_back(tried, size, counts, places)
        elif places:
            told = _returned(counts, places, tried.estimate(size, counts).holds)
            counts = told if fits(told) else _returned(counts, places, fits)
    return counts


def _details_back(
    tried: Attempts, size: Pt, counts: Counts, places: Sequence[int]
) -> Counts:
    """The pieces without the details that fit again.

    Those for which there should be room come back at once, and fewer of them if there
    is less than it seemed. Of the others those are tried that may still fit.
    """
    counts = _likely(tried, size, counts, places)
    lines = tried.detail_lines(size)
    for place in (one for one in places if counts[one]):
        least = lines.of(_details_of(tried, (place,)), tried.at(size, counts)).least
        shown = changed(counts, place, 0)
        if least <= tried.room(size, counts) and tried.holds(size, shown):
            counts = shown
    return counts


def _likely(tried: Attempts, size: Pt, counts: Counts, places: Sequence[int]) -> Counts:
    """The pieces without as many details as there should be room for, if they fit."""
    room = tried.room(size, counts)
    while room > 0:
        shown = _with_room(tried, size, counts, places, room)
        if shown == counts or tried.holds(size, shown):
            return shown
        room -= max(-tried.room(size, shown), 0.0) + 1.0
    return counts


def _with_room(
    tried: Attempts, size: Pt, counts: Counts, places: Sequence[int], room: float
) -> Counts:
    """The pieces without the details that should take so many lines together."""
    lines, made = tried.detail_lines(size), tried.at(size, counts)
    back: tuple[int, ...] = ()
    for place in places:
        if lines.of(_details_of(tried, (*back, place)), made).mean <= room:
            back = (*back, place)
    return tuple(0 if place in back else count for place, count in enumerate(counts))


def _details_of(tried: Attempts, places: Sequence[int]) -> tuple[WorkDetail, ...]:
    drops = tuple(tried.drops[place] for place in places)
    return tuple(dropped_details(drops, (1,) * len(drops)))


def _returned(counts: Counts, places: Sequence[int], fits: Fits) -> Counts:
    """The pieces without those of some drops that fit again."""
    for place in places:
        count = counts[place]
        if count and fits(changed(counts, place, count - 1)):
            counts = changed(counts, place, _least(counts, place, fits))
    return counts


def _least(counts: Counts, place: int, fits: Fits) -> int:
    """How few pieces of a drop may go; one fewer than so many fit."""
    count = counts[place]
    return first_that(count, lambda n: fits(changed(counts, place, n)), count - 2)
