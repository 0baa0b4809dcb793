"""How bad a page looks: TeX's measure for lines, turned through a right angle.

Part of ``layout``, a step of ``pagebreak``. M. F. Plass, "Optimal pagination techniques
for automatic typesetting systems" (Stanford, 1981) has pages pay by how far they are
from full and by where they are cut; F. Mittelbach, "A general framework for globally
optimized pagination" (DocEng 2016) the same for TeX.
"""

from __future__ import annotations

from cvgen.layout.galley import Galley
from cvgen.units import ROUNDING, Pt

__all__ = ["demerits", "is_short", "page_badness", "ragged_badness", "tight_badness"]

PAGE_PENALTY = 10.0
"""TeX's ``\\linepenalty`` for pages: prefers fewer."""

MAX_BADNESS = 10_000.0
"""TeX's infinite badness; worse pages are all alike."""

RAGGED_STRETCH = 0.2
"""Of the text height: the room at which a page that is not full has a badness of 100.

Some twelve lines; six are as bad as spaces that are half-way to their bounds, and four,
which a whole entry may cost, next to nothing."""

THIN_LAST_PAGE = 0.4
"""Of the text height: less than that on the last page looks like a remnant.

The badness grows with the cube of what is missing, as that of a ragged page does, so
that the other pages give a line or two each and none a great many."""

SHORT_LAST_PAGE = 1 / 6
"""Of the text height: less than that on the last page looks like a slip.

Some ten lines, more than most entries have alone."""

SHORT_BADNESS = 50.0
"""Of a last page that is just not short, as of another that lacks nearly a sixth: worse
than some split entries. What is shorter soon outweighs all other pages."""


def page_badness(galley: Galley, start: int, end: int, height: Pt) -> float:
    """The badness of the page between two cuts.

    The last of several pages may be ragged, but the less is on it the more lost that
    looks; one that is alone never does.
    """
    depth = galley.natural.between(start, end)
    if depth > height:
        return tight_badness(height - depth, depth - galley.least.between(start, end))
    if end < len(galley.cuts) - 1:
        return ragged_badness(height - depth, height)
    return _short_badness(depth, height) if start else 0.0


def ragged_badness(slack: Pt, height: Pt) -> float:
    """The badness of a page that lacks so much of its height."""
    ratio = slack / (RAGGED_STRETCH * height)
    badness = 100 * ratio * ratio * ratio
    return min(MAX_BADNESS, badness)


def tight_badness(slack: Pt, shrink: Pt) -> float:
    """The badness of a page whose spaces give way by ``-slack`` out of ``shrink``."""
    ratio = -slack / (shrink + ROUNDING)
    return 100 * ratio * ratio * ratio if ratio <= 1 else MAX_BADNESS


def _short_badness(depth: Pt, height: Pt) -> float:
    """The badness of a last page that is so deep, of several."""
    thin = (THIN_LAST_PAGE - depth / height) / (THIN_LAST_PAGE - SHORT_LAST_PAGE)
    if thin <= 1:
        return SHORT_BADNESS * max(thin, 0.0) ** 3
    short = 1 - depth / (SHORT_LAST_PAGE * height)
    return min(MAX_BADNESS, SHORT_BADNESS + MAX_BADNESS * short)


def is_short(depth: Pt, height: Pt) -> bool:
    """Whether so little on a last page looks lost."""
    return depth < SHORT_LAST_PAGE * height


def demerits(badness: float, penalty: float) -> float:
    """What a page adds to the total, with the penalty of the cut behind it."""
    return (PAGE_PENALTY + badness) ** 2 + penalty**2
