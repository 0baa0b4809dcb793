"""What was made of a page for the browser, kept as long as the page stays the same.

Part of ``preview``. After an edit most pages of a long list are the very values that
they were (``live``), but works before them may have moved in their file: then what
stands where is the same and comes from other places.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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


class PageView(msgspec.Struct, frozen=True, eq=False):
    """A page with what stands where, also as JSON, and by what it is asked for."""

    sheet: Sheet
    words: bytes
    key: PageKey
    places: Places


class KnownPages:
    """The views of the pages that were shown last."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._views: dict[int, tuple[Page, PageView]] = {}

    def views(
        self, pages: Iterable[Page], owners: Mapping[NodeId, Owner]
    ) -> tuple[PageView, ...]:
        """The views of the pages that are shown now; others are forgotten."""
        found = {id(page): (page, self._view(page, owners)) for page in pages}
        self._views = found
        return tuple(view for _, view in found.values())

    def _view(self, page: Page, owners: Mapping[NodeId, Owner]) -> PageView:
        places = _places(page, owners)
        # While a page is kept, no other value has its identity.
        _, known = self._views.get(id(page), (page, None))
        if known is None:
            return _seen(page, places, owners, look_of(page))
        if known.places != places:
            return _seen(page, places, owners, known.key.look)
        return known


def _places(page: Page, owners: Mapping[NodeId, Owner]) -> Places:
    """Where each line comes from."""
    found = (owners[line.node] for line in page.lines)
    return tuple((one.node, one.origin, one.paragraph.origin) for one in found)


def _seen(
    page: Page, places: Places, owners: Mapping[NodeId, Owner], look: str
) -> PageView:
    sheet = map_page(page, owners)
    words = msgspec.json.encode(sheet)
    digest = blake2b(words, digest_size=DIGEST_BYTES).hexdigest()
    key = PageKey(page.number, page.width, page.height, look, digest)
    return PageView(sheet, words, key, places)
