"""Cut the flow into pages and space their strips out: the page as TeX would make it up.

Part of ``layout``: the galley is measured, its cuts are chosen (``totalfit``), and each
page gets its strips at their places. Space above is dropped at a page's top. Spaces are
natural unless a page needs them to shrink. None stretch: as entries stay whole, most
pages lack more than their spaces can give, so that their feet would not be level all
the same, and the other pages would have lost the rhythm for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import fsum

import msgspec

from cvgen.layout.galley import Galley, measure_galley
from cvgen.layout.page_badness import demerits, page_badness
from cvgen.layout.strip import Strip
from cvgen.layout.totalfit import total_fit
from cvgen.units import Pt

__all__ = ["MadeUpPage", "Pagination", "PlacedStrip", "break_pages", "make_up"]


class PlacedStrip(msgspec.Struct, frozen=True, eq=False, gc=False):
    """A strip with its top, from the top of the text area."""

    y: Pt
    strip: Strip


class MadeUpPage(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """The strips of a page at their places, and how well they fill it.

    ``natural`` is their depth with natural spaces, ``depth`` what they take.
    """

    strips: tuple[PlacedStrip, ...] = ()
    natural: Pt = 0.0
    depth: Pt = 0.0
    badness: float = 0.0


class Pagination(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """All pages, each with room for ``height``; there is always a first.

    ``demerits`` is what the cuts were chosen by.
    """

    pages: tuple[MadeUpPage, ...]
    height: Pt
    demerits: float = 0.0


def break_pages(
    strips: Sequence[Strip], height: Pt, most: int | None = None
) -> Pagination:
    """The pages of least total demerits, no more than ``most`` if spaces allow."""
    galley = measure_galley(strips, height)
    return make_up(galley, total_fit(galley, height, most), height)


def make_up(galley: Galley, ends: Sequence[int], height: Pt) -> Pagination:
    """The pages that end at some cuts of the galley."""
    if not ends:
        return Pagination(pages=(MadeUpPage(),), height=height)
    pages = tuple(_page(galley, cut, height) for cut in pairwise((0, *ends)))
    penalties = (*(galley.penalties[end] for end in ends[:-1]), 0.0)
    return Pagination(
        pages=pages,
        height=height,
        demerits=fsum(map(demerits, (page.badness for page in pages), penalties)),
    )


def _page(galley: Galley, cut: tuple[int, int], height: Pt) -> MadeUpPage:
    start, end = cut
    natural = galley.natural.between(start, end)
    shrink = natural - galley.least.between(start, end)
    excess = max(natural - height, 0.0)
    ratio = min(excess / shrink, 1.0) if shrink > 0 else 0.0
    strips = galley.strips[galley.cuts[start] : galley.cuts[end]]
    placed = tuple(_placed(strips, ratio))
    return MadeUpPage(
        strips=placed,
        natural=natural,
        depth=placed[-1].y + placed[-1].strip.height,
        badness=page_badness(galley, start, end, height),
    )


def _placed(strips: Sequence[Strip], ratio: float) -> Iterator[PlacedStrip]:
    """Strips below each other, ``ratio`` of what their spaces can shrink taken out."""
    y: Pt = 0.0
    is_first = True
    for strip in strips:
        if not is_first and strip.space_before:
            y += strip.space_before * (1 - ratio * strip.elasticity.shrink)
        yield PlacedStrip(y, strip)
        y += strip.height
        is_first = False
