"""Find the largest text that fits, in few attempts.

Part of ``fit``. At each other size everything is set anew, which makes such an attempt
the dearest: every one of them tells better where the next should be.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cvgen.fit.attempt import Attempt
from cvgen.fit.growth import Growth
from cvgen.units import Pt

__all__ = ["DOUBT", "largest_size"]

DOUBT = 0.02
"""The share of a length by which its growth with the type may be misjudged."""


def largest_size(
    sizes: Sequence[Pt], limit: int, at: Callable[[Pt], Attempt], guess: Pt
) -> Pt:
    """The largest of some sizes, the largest first, of which the last fits."""
    least, short = sizes[-1], at(sizes[-1]).length()
    low, high = -1, len(sizes) - 1
    while high - low > 1:
        near = next(i for i, size in enumerate(sizes) if size <= max(guess, least))
        probe = min(max(near, low + 1), high - 1)
        made = at(sizes[probe])
        growth = Growth(least, short, sizes[probe], made.length())
        guess = growth.size_at(limit)
        if made.least_pages() > limit:
            low = probe
            continue
        high = probe
        # From here it is only a step, which may be too far beyond doubt.
        if probe and growth.size_at(limit * (1 + DOUBT)) < sizes[probe - 1]:
            break
    return sizes[high]
