"""Links, and annotations that are printed.

Part of ``checks.reader``. ISO 32000-1, 12.5. A link's border is drawn on a screen; only
what has the flag Print comes onto paper.
"""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from cvgen.checks.measure.found import FoundLink
from cvgen.checks.measured.box import Box
from cvgen.checks.measured.page import Ink, InkKind
from cvgen.checks.reader.objects import entry, holds, items, number, text, whole
from cvgen.checks.reader.view import PageView

__all__ = ["printed_annotations", "read_page_links"]

HIDDEN, PRINT = 2, 4
SILENT = frozenset({"Link", "Popup"})
CORNERS = 4
QUADRILATERAL = 8


def read_page_links(
    page: pikepdf.Page, place: int, view: PageView
) -> Iterator[FoundLink]:
    """The links of a page; those that lead nowhere are none."""
    for annotation in items(entry(page.obj, "/Annots")):
        if text(entry(annotation, "/Subtype")) != "Link":
            continue
        kind = text(entry(annotation, "/A", "/S"))
        if kind == "URI":
            address = text(entry(annotation, "/A", "/URI"))
            yield FoundLink(place, tuple(_areas(annotation, view)), address)
        elif kind in {"GoTo", "GoToR", "Named"} or holds(annotation, "/Dest"):
            yield FoundLink(place, tuple(_areas(annotation, view)), None)


def printed_annotations(page: pikepdf.Page, view: PageView) -> Iterator[Ink]:
    """What annotations put on paper, form fields among them."""
    for annotation in items(entry(page.obj, "/Annots")):
        flags = whole(entry(annotation, "/F")) or 0
        silent = text(entry(annotation, "/Subtype")) in SILENT
        if silent or flags & HIDDEN or not flags & PRINT:
            continue
        if holds(annotation, "/AP", "/N") and (box := _rectangle(annotation, view)):
            yield Ink(InkKind.ANNOTATION, box)


def _areas(annotation: object, view: PageView) -> Iterator[Box]:
    """The parts of a link that is broken over lines, else its rectangle."""
    points = [number(one) for one in items(entry(annotation, "/QuadPoints"))]
    if points and len(points) % QUADRILATERAL == 0:
        for start in range(0, len(points), QUADRILATERAL):
            xs = points[start : start + QUADRILATERAL : 2]
            ys = points[start + 1 : start + QUADRILATERAL : 2]
            yield view.matrix.box(min(xs), min(ys), max(xs), max(ys))
    elif box := _rectangle(annotation, view):
        yield box


def _rectangle(annotation: object, view: PageView) -> Box | None:
    corners = [number(one) for one in items(entry(annotation, "/Rect"))]
    if len(corners) != CORNERS:
        return None
    left, bottom, right, top = corners
    return view.matrix.box(left, bottom, right, top)
