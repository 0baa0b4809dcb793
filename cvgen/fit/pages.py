"""Count strips into pages: do they fit, by how many lines do they not, what is free.

Part of ``fit``. The least of pages is what first fit takes with all spaces shrunk to
their bounds; no way takes fewer (``layout.firstfit``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum

from cvgen.fit.report import PageRoom
from cvgen.layout.firstfit import first_fit
from cvgen.layout.galley import measure_galley
from cvgen.layout.pagebreak import MadeUpPage, Pagination
from cvgen.layout.strip import Strip
from cvgen.units import ROUNDING, Pt

__all__ = ["least_pages", "length_of", "lines_over", "room_of"]


def least_pages(strips: Sequence[Strip], height: Pt) -> int:
    """The fewest pages that hold the strips with their spaces shrunk."""
    return len(first_fit(measure_galley(strips, height).least, height))


def length_of(strips: Sequence[Strip], height: Pt) -> float:
    """The pages that the strips take with their spaces shrunk, the last one in part."""
    depths = measure_galley(strips, height).least
    ends = (0, *first_fit(depths, height))
    if len(ends) == 1:
        return 0.0
    return len(ends) - 2 + depths.between(ends[-2], ends[-1]) / height


def lines_over(strips: Sequence[Strip], height: Pt, limit: int) -> int:
    """How many lines stand behind the last page that is allowed.

    Both columns' lines on one baseline are one; every page takes what it can, its
    spaces shrunk.
    """
    galley = measure_galley(strips, height)
    ends = first_fit(galley.least, height)
    if len(ends) <= limit:
        return 0
    first = galley.cuts[ends[limit - 1]]
    return sum(1 for strip in strips[first:] if strip.lines)


def room_of(pagination: Pagination, leading: Pt) -> Iterator[PageRoom]:
    """Each page with what is free on it, in lines, and what is left of its spaces."""
    for number, page in enumerate(pagination.pages, start=1):
        slack = pagination.height - page.depth
        yield PageRoom(
            number=number,
            spare=max(int((slack + ROUNDING) // leading), 0),
            spaces=_spaces(page),
        )


def _spaces(page: MadeUpPage) -> float:
    """The depth of a page's spaces as a share of the natural one."""
    natural = fsum(one.strip.space_before for one in page.strips[1:])
    taken = page.natural - page.depth
    return 1 - taken / natural if natural and taken > ROUNDING else 1.0
