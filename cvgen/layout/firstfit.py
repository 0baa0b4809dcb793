"""First fit: every page takes what it has room for. No way takes fewer pages.

Part of ``layout``: what ``totalfit`` is held to, and how it knows what is in reach.
"""

from __future__ import annotations

from cvgen.layout.galley import Depths
from cvgen.units import ROUNDING, Pt

__all__ = ["first_fit"]


def first_fit(depths: Depths, height: Pt) -> tuple[int, ...]:
    """The cut at the end of each page; what no page has room for has one to itself."""
    ends: list[int] = []
    last = len(depths.bottoms) - 1
    start = 0
    for end in range(1, last + 1):
        if depths.between(start, end) > height + ROUNDING and end > start + 1:
            start = end - 1
            ends.append(start)
    return (*ends, last) if last else ()
