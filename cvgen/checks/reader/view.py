"""From a page's own space to the page as it is seen.

Part of ``checks.reader``. User space has its origin anywhere, its y grows upwards, and
the page may be turned and scaled (ISO 32000-1, 8.3.2.3 and 14.11.2).
"""

from __future__ import annotations

from math import hypot

import msgspec

from cvgen.checks.measured.box import Box
from cvgen.units import Pt

__all__ = ["Matrix", "PageView", "Rectangle", "view_of"]


class Matrix(msgspec.Struct, frozen=True, gc=False):
    """An affine transformation: ``x' = ax + cy + e`` and ``y' = bx + dy + f``."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point comes to lie."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def vector(self, x: float, y: float) -> tuple[float, float]:
        """What becomes of a direction."""
        return self.a * x + self.c * y, self.b * x + self.d * y

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The box around what a rectangle becomes."""
        corners = [self.point(x, y) for x in (left, right) for y in (bottom, top)]
        xs = [x for x, _ in corners]
        ys = [y for _, y in corners]
        return Box(
            round(min(xs), 3), round(min(ys), 3), round(max(xs), 3), round(max(ys), 3)
        )

    def upright(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The same where nothing is turned but by quarters, for less work."""
        x, y = self.a * left + self.c * bottom, self.b * left + self.d * bottom
        u, v = self.a * right + self.c * top, self.b * right + self.d * top
        e, f = self.e, self.f
        return Box(
            (min(u, x)) + e,
            (min(v, y)) + f,
            (max(x, u)) + e,
            (max(y, v)) + f,
        )

    def then(self, outer: Matrix) -> Matrix:
        """This transformation and the outer one after it."""
        a, b = outer.vector(self.a, self.b)
        c, d = outer.vector(self.c, self.d)
        e, f = outer.point(self.e, self.f)
        return Matrix(a, b, c, d, e, f)

    @property
    def scale(self) -> float:
        """By how much it enlarges, up and down."""
        return hypot(self.c, self.d)


class PageView(msgspec.Struct, frozen=True, kw_only=True):
    """How a page is seen, and on which paper."""

    matrix: Matrix
    width: Pt
    height: Pt
    paper_width: Pt
    paper_height: Pt
    rotation: int

    @property
    def frame(self) -> Box:
        """All of the page."""
        return Box(0.0, 0.0, self.width, self.height)


Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top in user space."""


def view_of(media: Rectangle, crop: Rectangle, rotation: int, unit: float) -> PageView:
    """The view of a page with these boxes, turned clockwise; its unit in points."""
    left, bottom = max(media[0], crop[0]), max(media[1], crop[1])
    right, top = min(media[2], crop[2]), min(media[3], crop[3])
    turned = rotation % 180 == 90  # noqa: PLR2004 - a quarter turn
    width, height = (right - left) * unit, (top - bottom) * unit
    paper = (media[2] - media[0]) * unit, (media[3] - media[1]) * unit
    match rotation % 360:
        case 90:
            matrix = Matrix(0, unit, unit, 0, -bottom * unit, -left * unit)
        case 180:
            matrix = Matrix(-unit, 0, 0, unit, right * unit, -bottom * unit)
        case 270:
            matrix = Matrix(0, -unit, -unit, 0, top * unit, right * unit)
        case _:
            matrix = Matrix(unit, 0, 0, -unit, -left * unit, top * unit)
    seen = (height, width) if turned else (width, height)
    sheet = paper[::-1] if turned else paper
    return PageView(
        matrix=matrix,
        width=round(seen[0], 3),
        height=round(seen[1], 3),
        paper_width=round(sheet[0], 3),
        paper_height=round(sheet[1], 3),
        rotation=rotation % 360,
    )
