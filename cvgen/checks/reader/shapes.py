"""Images and drawings of a page, as PDFium paints them.

Part of ``checks.reader``. PDFium's own bounds of a path are generous by a line's width
on every side, so that a rule would be longer than it is: here its points make them.
Curves count with their control points, clips with the boxes around them.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator

import pypdfium2.raw as pdfium

from cvgen.checks.measured.box import Box, union
from cvgen.checks.measured.page import Ink, InkKind
from cvgen.checks.reader.view import Matrix, PageView

__all__ = ["read_shapes"]

DEPTH = 12
"""How deep forms within forms are followed."""

MANY = 4000
"""From how many shapes of a page on all others count as one."""

WHITE = (255, 255, 255)
BUTT = 0
NOWHERE = Box(-1.0, -1.0, -1.0, -1.0)

Point = tuple[float, float]


def read_shapes(page: pdfium.FPDF_PAGE, view: PageView) -> tuple[Ink, ...]:
    """What has ink and is not text, as far as it is on the page."""
    shown = [
        Ink(ink.kind, box.rounded(), ink.pixels)
        for ink in _of_page(page, view)
        if (box := ink.box.meets(view.frame))
    ]
    rest = union(ink.box for ink in shown[MANY:])
    return (*shown[:MANY], *((Ink(InkKind.DRAWING, rest),) if rest else ()))


def _of_page(page: pdfium.FPDF_PAGE, view: PageView) -> Iterator[Ink]:
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        yield from _ink(pdfium.FPDFPage_GetObject(page, index), view.matrix, 0)


def _ink(item: pdfium.FPDF_PAGEOBJECT, place: Matrix, depth: int) -> Iterator[Ink]:
    kind = pdfium.FPDFPageObj_GetType(item)
    clip = _clip(item, place)
    if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < DEPTH:
        for ink in _within(item, place, depth):
            yield from _clipped(ink, clip)
    elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        yield from _clipped(
            Ink(InkKind.IMAGE, _bounds(item, place), _pixels(item)), clip
        )
    elif kind == pdfium.FPDF_PAGEOBJ_SHADING:
        yield from _clipped(Ink(InkKind.DRAWING, _bounds(item, place)), clip)
    elif kind == pdfium.FPDF_PAGEOBJ_PATH and (box := _path(item, place)):
        yield from _clipped(Ink(InkKind.DRAWING, box), clip)


def _within(item: pdfium.FPDF_PAGEOBJECT, place: Matrix, depth: int) -> Iterator[Ink]:
    inner = _matrix(item).then(place)
    for index in range(pdfium.FPDFFormObj_CountObjects(item)):
        yield from _ink(pdfium.FPDFFormObj_GetObject(item, index), inner, depth + 1)


def _clipped(ink: Ink, clip: Box | None) -> Iterator[Ink]:
    box = ink.box.meets(clip) if clip else ink.box
    if box:
        yield Ink(ink.kind, box, ink.pixels)


def _matrix(item: pdfium.FPDF_PAGEOBJECT) -> Matrix:
    found = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, found)
    return Matrix(found.a, found.b, found.c, found.d, found.e, found.f)


def _bounds(item: pdfium.FPDF_PAGEOBJECT, place: Matrix) -> Box:
    edges = [ctypes.c_float() for _ in range(4)]
    pdfium.FPDFPageObj_GetBounds(item, *edges)
    left, bottom, right, top = (edge.value for edge in edges)
    return place.box(left, bottom, right, top)


def _pixels(item: pdfium.FPDF_PAGEOBJECT) -> tuple[int, int]:
    width, height = ctypes.c_uint(), ctypes.c_uint()
    pdfium.FPDFImageObj_GetImagePixelSize(item, width, height)
    return width.value, height.value


def _path(item: pdfium.FPDF_PAGEOBJECT, place: Matrix) -> Box | None:
    """The box of a path's ink; None if it leaves none."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, fill, stroke)
    stroked = bool(stroke.value) and _has_colour(
        item, pdfium.FPDFPageObj_GetStrokeColor
    )
    filled = bool(fill.value) and _has_colour(item, pdfium.FPDFPageObj_GetFillColor)
    own = _matrix(item)
    points = [own.point(x, y) for x, y in _points(item)]
    if not points or not (stroked or filled):
        return None
    wide, high = _pen(item, points, own) if stroked else (0.0, 0.0)
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return place.box(min(xs) - wide, min(ys) - high, max(xs) + wide, max(ys) + high)


def _pen(
    item: pdfium.FPDF_PAGEOBJECT, points: list[Point], own: Matrix
) -> tuple[float, float]:
    """Half the line's width, but none beyond the ends of a straight rule."""
    width = ctypes.c_float()
    pdfium.FPDFPageObj_GetStrokeWidth(item, width)
    half = width.value * own.scale / 2
    if pdfium.FPDFPageObj_GetLineCap(item) == BUTT:
        if len({x for x, _ in points}) == 1:
            return half, 0.0
        if len({y for _, y in points}) == 1:
            return 0.0, half
    return half, half


def _has_colour(item: pdfium.FPDF_PAGEOBJECT, colour_of: pdfium.ColourGetter) -> bool:
    """Whether it is not white, as paper is, and not transparent."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not colour_of(item, red, green, blue, alpha):
        return True  # a pattern
    return alpha.value > 0 and (red.value, green.value, blue.value) != WHITE


def _points(item: pdfium.FPDF_PAGEOBJECT) -> Iterator[Point]:
    count = pdfium.FPDFPath_CountSegments(item)
    return _places(
        pdfium.FPDFPath_GetPathSegment(item, index) for index in range(count)
    )


def _places(segments: Iterable[pdfium.FPDF_PATHSEGMENT]) -> Iterator[Point]:
    x, y = ctypes.c_float(), ctypes.c_float()
    for segment in segments:
        if pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            yield x.value, y.value


def _clip(item: pdfium.FPDF_PAGEOBJECT, place: Matrix) -> Box | None:
    """The box that is left of a page by all its clips; None if nothing is cut."""
    clip = pdfium.FPDFPageObj_GetClipPath(item)
    left: Box | None = None
    for index in range(max(0, pdfium.FPDFClipPath_CountPaths(clip)) if clip else 0):
        count = pdfium.FPDFClipPath_CountPathSegments(clip, index)
        points = [
            place.point(*point)
            for point in _places(
                pdfium.FPDFClipPath_GetPathSegment(clip, index, segment)
                for segment in range(max(0, count))
            )
        ]
        box = union(Box(x, y, x, y) for x, y in points)
        if box:
            left = (left.meets(box) or NOWHERE) if left else box
    return left
