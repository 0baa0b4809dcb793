"""Put what stands on a line in the order in which it is seen (rules L1 and L2).

Part of ``layout.bidi``.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

import msgspec

from cvgen.layout.bidi.levels import is_blank
from cvgen.units import Pt

__all__ = ["Stretch", "line_levels", "order_words", "visual_order"]


class Stretch(msgspec.Struct, frozen=True):
    """Words from ``start`` to before ``stop``, neighbours both as read and as seen.

    ``offset`` is their left end. If ``backwards`` the first is the rightmost.
    """

    start: int
    stop: int
    offset: Pt
    backwards: bool


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


def line_levels(texts: Sequence[str], levels: Sequence[int], base: int) -> list[int]:
    """The levels of a line's words; what is blank at its end has the base's (L1)."""
    done = list(levels)
    for i in range(len(texts) - 1, -1, -1):
        if not is_blank(texts[i]):
            break
        done[i] = base
    return done


def order_words(
    levels: Sequence[int], widths: Sequence[Pt], kinds: Sequence[Hashable], left: Pt
) -> Iterator[Stretch]:
    """The words of a line in the order of reading, as few stretches of one kind.

    The leftmost of them begins at ``left``.
    """
    order = visual_order(levels)
    offsets = [left] * len(order)
    for place in order:
        offsets[place] = left
        left += widths[place]
    rank = {place: number for number, place in enumerate(order)}
    start = 0
    for i in range(1, len(levels) + 1):
        backwards = levels[start] % 2 == 1
        if (
            i < len(levels)
            and (levels[i], kinds[i]) == (levels[start], kinds[start])
            and rank[i] - rank[i - 1] == (-1 if backwards else 1)
        ):
            continue
        yield Stretch(start, i, offsets[i - 1 if backwards else start], backwards)
        start = i
