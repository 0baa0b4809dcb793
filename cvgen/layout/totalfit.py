"""Total fit: the cuts of all pages chosen together, by dynamic programming.

Part of ``layout``, a step of ``pagebreak``: the method of ``linebreak`` for pages, with
the costs of ``page_badness``. Two things are certain, whatever they cost. There are no
more pages than first fit takes; and where that leaves little on the last page, for
which the others have room if their spaces shrink, there is a page less.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.layout.firstfit import first_fit
from cvgen.layout.galley import Galley
from cvgen.layout.page_badness import (
    demerits,
    is_short,
    page_badness,
    ragged_badness,
    tight_badness,
)
from cvgen.units import ROUNDING, Pt

__all__ = ["total_fit"]

INFINITY = float("inf")

LEAST_PAGE_PRICE = 1000.0
"""About as much as a page that is seven lines short."""

PRICE_STEP = 10.0


def total_fit(galley: Galley, height: Pt, most: int | None = None) -> tuple[int, ...]:
    """The cut at the end of each page, of least total demerits.

    There are no more pages than ``most`` if shrunk spaces make that possible. A limit
    on the number of pages is a price on each (H. Everett, "Generalized Lagrange
    multiplier method", Operations Research 11, 1963): it is raised until it is met.
    """
    limit = _most_pages(galley, height)
    if most is not None and most < limit:
        limit = max(most, len(first_fit(galley.least, height)))
    price = 0.0
    ends = _optimum(galley, height, price)
    while len(ends) > limit:
        price = price * PRICE_STEP or LEAST_PAGE_PRICE
        ends = _optimum(galley, height, price)
    return ends


def _most_pages(galley: Galley, height: Pt) -> int:
    """How many pages there may be."""
    usual = first_fit(galley.natural, height)
    start, end = (0, 0, *usual)[-2:]
    if not start or not is_short(galley.natural.between(start, end), height):
        return len(usual)
    return max(len(usual) - 1, len(first_fit(galley.least, height)))


def _optimum(galley: Galley, height: Pt, price: float) -> tuple[int, ...]:
    """The cuts of least total demerits if each page costs ``price`` besides."""
    least, last = galley.least, len(galley.cuts) - 1
    best, origin = [0.0], [0]
    first = 0
    for end in range(1, last + 1):
        while first < end - 1 and least.between(first, end) > height + ROUNDING:
            first += 1
        step = _last_page if end == last else _page
        cost, start = step(galley, height, best, range(first, end))
        best.append(cost + price)
        origin.append(start)
    return _trace(origin)


def _page(
    galley: Galley, height: Pt, best: Sequence[float], starts: range
) -> tuple[float, int]:
    """The least demerits up to the cut behind ``starts``, and which of them has them.

    ``best`` are the least up to every cut before.
    """
    end, tops = starts.stop, galley.natural.tops
    penalty, bottom = galley.penalties[end], galley.natural.bottoms[end]
    floor = min(best[starts.start : end])
    least, origin = INFINITY, starts.start
    for start in starts:
        slack = height - bottom + tops[start]
        if slack < 0:
            shrink = height - slack - galley.least.between(start, end)
            page = demerits(tight_badness(slack, shrink), penalty)
        else:
            page = demerits(ragged_badness(slack, height), penalty)
            if floor + page >= least:
                # A later start leaves more room, which never costs less.
                break
        if best[start] + page < least:
            least, origin = best[start] + page, start
    return least, origin


def _last_page(
    galley: Galley, height: Pt, best: Sequence[float], starts: range
) -> tuple[float, int]:
    """The same for the last cut."""
    badness = (page_badness(galley, one, starts.stop, height) for one in starts)
    pages = zip(starts, badness, strict=True)
    return min((best[start] + demerits(bad, 0.0), start) for start, bad in pages)


def _trace(origin: Sequence[int]) -> tuple[int, ...]:
    """The ends from first to last, where ``origin`` has the best start of each."""
    ends = []
    end = len(origin) - 1
    while end:
        ends.append(end)
        end = origin[end]
    return tuple(reversed(ends))
