"""Step 5: the words under a link.

Part of ``checks.measure``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from msgspec.structs import replace

from cvgen.checks.measure.found import FoundLink, FoundPage, Glyph
from cvgen.checks.measured.box import Box, union
from cvgen.checks.measured.measured import Link

__all__ = ["read_links"]


def read_links(
    links: Iterable[FoundLink], pages: Iterable[FoundPage]
) -> Iterator[Link]:
    """Each link with the characters whose middle is in one of its rectangles.

    An address that is broken over lines may have a link on each: they are one.
    """
    places = {page.number: _Places(page.glyphs) for page in pages}
    last: Link | None = None
    for found in links:
        link = _read(found, places[found.page])
        if last and _goes_on(last, link):
            last = replace(last, text=last.text + link.text)
            continue
        if last:
            yield last
        last = link
    if last:
        yield last


def _read(found: FoundLink, places: _Places) -> Link:
    return Link(
        page=found.page,
        box=union(found.areas) or Box(0, 0, 0, 0),
        uri=found.uri,
        text=places.text(found.areas),
    )


def _goes_on(last: Link, link: Link) -> bool:
    """Whether a second part of an address follows its first."""
    if link.uri is None or link.uri != last.uri or last.shows_address:
        return False
    return bool(last.text) and link.uri.startswith(last.text + link.text)


class _Places:
    """The glyphs of a page by their height: a page may have hundreds of links."""

    def __init__(self, glyphs: Sequence[Glyph]) -> None:
        self.glyphs = glyphs
        self.heights = sorted(
            ((glyph.box.top + glyph.box.bottom) / 2, index)
            for index, glyph in enumerate(glyphs)
        )

    def text(self, areas: Iterable[Box]) -> str:
        """The words in these rectangles."""
        found = sorted({index for area in areas for index in self._within(area)})
        return " ".join("".join(self.glyphs[one].text for one in found).split())

    def _within(self, area: Box) -> Iterator[int]:
        first = bisect_left(self.heights, (area.top, 0))
        for height, index in islice(self.heights, first, None):
            if height > area.bottom:
                return
            box = self.glyphs[index].box
            if area.left <= (box.left + box.right) / 2 <= area.right:
                yield index
