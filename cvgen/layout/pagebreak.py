"""Cut the flow into pages, keeping together what the flow says.

Part of ``layout``. First fit: a group of kept strips goes on the page if it has room,
else on the next. Space above is dropped at a page's top. A group higher than a page
begins on a new one and is filled in strip by strip, for nothing may be lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from cvgen.layout.flow import Strip
from cvgen.units import ROUNDING, Pt

__all__ = ["PlacedStrip", "break_pages"]


class PlacedStrip(msgspec.Struct, frozen=True, eq=False):
    """A strip with its top, from the top of the text area."""

    y: Pt
    strip: Strip


def break_pages(
    strips: Sequence[Strip], height: Pt
) -> tuple[tuple[PlacedStrip, ...], ...]:
    """The strips of each page; there is always a first page."""
    pages: list[list[PlacedStrip]] = [[]]
    used: Pt = 0.0
    for group in _groups(strips):
        if pages[-1] and used + _extent(group) > height + ROUNDING:
            pages.append([])
            used = 0.0
        for strip in group:
            space = strip.space_before if pages[-1] else 0.0
            if pages[-1] and used + space + strip.height > height + ROUNDING:
                pages.append([])
                used = space = 0.0
            pages[-1].append(PlacedStrip(used + space, strip))
            used += space + strip.height
    return tuple(map(tuple, pages))


def _groups(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    """Strips that must stay together, in lists."""
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep_next:
            yield group
            group = []
    if group:
        yield group


def _extent(group: Sequence[Strip]) -> Pt:
    return sum(strip.space_before + strip.height for strip in group)
