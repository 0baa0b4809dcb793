"""The boxes of a page, and everything that is painted in them.

Part of ``checks.reader``. ISO 32000-1, 7.7.3.4 (inheritance) and 14.11.2 (boxes).
"""

from __future__ import annotations

import pikepdf
import pypdfium2

from cvgen.checks.measure.found import FoundPage
from cvgen.checks.reader.annotations import printed_annotations
from cvgen.checks.reader.glyphs import FontTable, GlyphReader
from cvgen.checks.reader.objects import Seen, entry, items, number, whole
from cvgen.checks.reader.shapes import read_shapes
from cvgen.checks.reader.view import PageView, Rectangle, view_of

__all__ = ["page_view", "read_page"]

LETTER: Rectangle = (0.0, 0.0, 612.0, 792.0)
"""What readers take for a page whose own size cannot be read."""

CORNERS = 4


def page_view(page: pikepdf.Page) -> PageView:
    """How a page is seen."""
    media = _rectangle(_inherited(page, "/MediaBox")) or LETTER
    crop = _rectangle(_inherited(page, "/CropBox"))
    if crop is None or not _meet(media, crop):
        crop = media
    rotation = whole(_inherited(page, "/Rotate")) or 0
    unit = number(entry(page.obj, "/UserUnit"), 1.0)
    return view_of(media, crop, rotation, unit if unit > 0 else 1.0)


def _inherited(page: pikepdf.Page, key: str) -> object:
    """What a page or the nearest node above it says."""
    seen = Seen()
    node: object = page.obj
    while seen.first(node):
        found = entry(node, key)
        if found is not None:
            return found
        node = entry(node, "/Parent")
    return None


def _rectangle(value: object) -> Rectangle | None:
    corners = [number(one) for one in items(value)]
    if len(corners) != CORNERS:
        return None
    xs, ys = sorted(corners[::2]), sorted(corners[1::2])
    wide, high = xs[0] < xs[1], ys[0] < ys[1]
    return (xs[0], ys[0], xs[1], ys[1]) if wide and high else None


def _meet(media: Rectangle, crop: Rectangle) -> bool:
    across = max(media[0], crop[0]) < min(media[2], crop[2])
    return across and max(media[1], crop[1]) < min(media[3], crop[3])


def read_page(
    painted: pypdfium2.PdfPage, page: pikepdf.Page, place: int, fonts: FontTable
) -> FoundPage:
    """One page; ``place`` counts from 1."""
    view = page_view(page)
    text = painted.get_textpage()
    reader = GlyphReader(text.raw, view, fonts)
    glyphs = tuple(reader)
    text.close()
    return FoundPage(
        number=place,
        width=view.width,
        height=view.height,
        paper_width=view.paper_width,
        paper_height=view.paper_height,
        rotation=view.rotation,
        glyphs=glyphs,
        ink=(*read_shapes(painted.raw, view), *printed_annotations(page, view)),
        hidden=reader.hidden,
    )
