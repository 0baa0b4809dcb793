"""The strips in one endless column, and where it may be cut into pages.

Part of ``layout``, the first step of ``pagebreak``. Cuts are numbered from 0, the top
of the column, to its foot; depths from the top are summed once, so that what lies
between two cuts is measured by a subtraction.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from cvgen.layout.strip import Strip
from cvgen.units import ROUNDING, Pt

__all__ = ["Depths", "Galley", "measure_galley"]

BROKEN_KEEP_PENALTY = 1000.0
"""Worse than any page that is merely short."""


class Depths(msgspec.Struct, frozen=True, eq=False):
    """For every cut how deep what is above it ends and what is below it begins.

    The space above what begins a page is dropped, so it lies between the two. Nothing
    begins at the last cut.
    """

    bottoms: list[Pt]
    tops: list[Pt]

    def between(self, start: int, end: int) -> Pt:
        """The depth of a page from one cut to another."""
        return self.bottoms[end] - self.tops[start]


class Galley(msgspec.Struct, frozen=True, eq=False):
    """The cuts, with the index of the strip behind each, its penalty and its depths.

    ``least`` are depths with all spaces shrunk to their bounds.
    """

    strips: Sequence[Strip]
    cuts: Sequence[int]
    penalties: Sequence[float]
    natural: Depths
    least: Depths


def measure_galley(strips: Sequence[Strip], height: Pt) -> Galley:
    """The galley for pages of a height.

    Strips that are kept together have cuts only at their ends, unless not even shrunk
    they fit a page: then everywhere, for nothing may be lost.
    """
    galley = _measure(strips, frozenset())
    parted = frozenset(
        inner
        for i, (start, end) in enumerate(pairwise(galley.cuts))
        if galley.least.between(i, i + 1) > height + ROUNDING
        for inner in range(start + 1, end)
    )
    return _measure(strips, parted) if parted else galley


def _measure(strips: Sequence[Strip], parted: frozenset[int]) -> Galley:
    """The galley with cuts behind what keeps nothing, and at the ``parted`` keeps."""
    cuts, penalties = [0], [0.0]
    natural, least = Depths([0.0], []), Depths([0.0], [])
    depth = shrunk_depth = 0.0
    is_cut = True
    for i, strip in enumerate(strips, start=1):
        space = strip.space_before
        shrunk = space and space * (1 - strip.elasticity.shrink)
        if is_cut:
            natural.tops.append(depth + space)
            least.tops.append(shrunk_depth + shrunk)
        depth += space + strip.height
        shrunk_depth += shrunk + strip.height
        is_cut = not strip.keep_next or i in parted or i == len(strips)
        if is_cut:
            natural.bottoms.append(depth)
            least.bottoms.append(shrunk_depth)
            cuts.append(i)
            penalties.append(strip.penalty)
            if i in parted:
                penalties[-1] += BROKEN_KEEP_PENALTY
    return Galley(strips, cuts, penalties, natural, least)
