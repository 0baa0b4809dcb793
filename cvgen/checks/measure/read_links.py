"""Step 5: the words under a link.

Part of ``checks.measure``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    by_number = {page.number: page for page in pages}
    last: Link | None = None
    for found in links:
        link = _read(found, by_number[found.page].glyphs)
        if last and _goes_on(last, link):
            last = replace(last, text=last.text + link.text)
            continue
        if last:
            yield last
        last = link
    if last:
        yield last


def _read(found: FoundLink, glyphs: Iterable[Glyph]) -> Link:
    return Link(
        page=found.page,
        box=union(found.areas) or Box(0, 0, 0, 0),
        uri=found.uri,
        text=_text(glyphs, found.areas),
    )


def _goes_on(last: Link, link: Link) -> bool:
    """Whether a second part of an address follows its first."""
    if link.uri is None or link.uri != last.uri or last.shows_address:
        return False
    return bool(last.text) and link.uri.startswith(last.text + link.text)


def _text(glyphs: Iterable[Glyph], areas: tuple[Box, ...]) -> str:
    words = "".join(glyph.text for glyph in glyphs if _under(glyph, areas))
    return " ".join(words.split())


def _under(glyph: Glyph, areas: tuple[Box, ...]) -> bool:
    x = (glyph.box.left + glyph.box.right) / 2
    y = (glyph.box.top + glyph.box.bottom) / 2
    return any(area.holds(x, y) for area in areas)
