"""What was made of a page for the browser, kept as long as the page stays the same.

Part of ``preview``. After an edit most pages of a long list are the very values that
they were (``live``), but sections may have moved in their file: then what stands where
is the same and comes from other places; works are known by their ids. Where the words
of a page stand is found when a browser asks for it, which is after it has the image.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from hashlib import blake2b
from typing import TypeAlias

import msgspec

from cvgen.diagnostics import DataPath
from cvgen.document.block import NodeId
from cvgen.layout.frame import Page
from cvgen.preview.look import look_of
from cvgen.preview.sheet import Sheet
from cvgen.preview.shown import PageKey
from cvgen.preview.source_map import Owner, map_page

__all__ = ["KnownPages", "PageView"]

DIGEST_BYTES = 12

Places: TypeAlias = tuple[tuple[NodeId, DataPath | None, DataPath | None], ...]


class PageView:
    """A page, by what it is asked for, and what stands where on it."""

    def __init__(
        self, page: Page, owners: tuple[Owner, ...], places: Places, look: str
    ) -> None:
        """Take the owners of its lines, where these come from, and its look."""
        self.page = page
        self.places = places
        self._owners = owners
        words = _digest(page, owners, places, look)
        self.key = PageKey(page.number, page.width, page.height, look, words)

    @cached_property
    def sheet(self) -> Sheet:
        """What stands where."""
        owners = {one.paragraph.node: one for one in self._owners}
        return map_page(self.page, owners)

    @cached_property
    def words(self) -> bytes:
        """The same as JSON."""
        return msgspec.json.encode(self.sheet)


class KnownPages:
    """The views of the pages that were shown last."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._views: dict[int, PageView] = {}

    def views(
        self, pages: Iterable[Page], owners: Mapping[NodeId, Owner]
    ) -> tuple[PageView, ...]:
        """The views of the pages that are shown now; others are forgotten."""
        self._views = {id(page): self._view(page, owners) for page in pages}
        return tuple(self._views.values())

    def _view(self, page: Page, owners: Mapping[NodeId, Owner]) -> PageView:
        own = tuple([owners[line.node] for line in page.lines])
        places = tuple([(one.node, one.origin, one.paragraph.origin) for one in own])
        # While a page is kept, no other value has its identity.
        known = self._views.get(id(page))
        if known is None:
            return PageView(page, own, places, look_of(page))
        if known.places != places:
            return PageView(page, own, places, known.key.look)
        return known


def _digest(page: Page, owners: tuple[Owner, ...], places: Places, look: str) -> str:
    """Hexadecimal digits that stand for all that a sheet says."""
    said = [
        (line.line.text, one.role, one.language, one.style.leading, one.style.text.size)
        for line, one in zip(page.lines, (own.paragraph for own in owners), strict=True)
    ]
    shown = [placed.picture.alternative for placed in page.pictures]
    content = msgspec.msgpack.encode((page.number, look, places, said, shown))
    return blake2b(content, digest_size=DIGEST_BYTES).hexdigest()
