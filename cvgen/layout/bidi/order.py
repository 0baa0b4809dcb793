"""Put what stands on a line in the order in which it is seen (rule L2).

Part of ``layout.bidi``.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["visual_order"]


def visual_order(levels: Sequence[int]) -> list[int]:
    """The places of things in reading order, from left to right as they are seen.

    From the highest level to the lowest odd one, whatever has that level or a higher
    one is turned round.
    """
    order = list(range(len(levels)))
    lowest = min((level for level in levels if level % 2), default=0)
    for level in range(max(levels, default=0), lowest - 1, -1) if lowest else ():
        start = 0
        while start < len(order):
            stop = start
            while stop < len(order) and levels[order[stop]] >= level:
                stop += 1
            order[start:stop] = reversed(order[start:stop])
            start = stop + 1
    return order
