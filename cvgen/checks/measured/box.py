"""Rectangles, and distances from the four edges.

Part of ``checks.measured``.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cvgen.units import Pt

__all__ = ["Box", "Sides", "union"]


class Box(msgspec.Struct, frozen=True, gc=False):
    """A rectangle on a page, from its upper left corner."""

    left: Pt
    top: Pt
    right: Pt
    bottom: Pt

    @property
    def width(self) -> Pt:
        """From the left edge to the right one."""
        return self.right - self.left

    @property
    def height(self) -> Pt:
        """From the upper edge to the lower one."""
        return self.bottom - self.top

    def rounded(self) -> Box:
        """The same to thousandths of a point: readers count in binary fractions."""
        left, top = round(self.left, 3), round(self.top, 3)
        return Box(left, top, round(self.right, 3), round(self.bottom, 3))

    def holds(self, x: Pt, y: Pt) -> bool:
        """Whether a point is in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def meets(self, other: Box) -> Box | None:
        """What both have in common; None if that is nothing."""
        left, right = max(self.left, other.left), min(self.right, other.right)
        top, bottom = max(self.top, other.top), min(self.bottom, other.bottom)
        return (
            Box(left, top, right, bottom) if left <= right and top <= bottom else None
        )


class Sides(msgspec.Struct, frozen=True, gc=False):
    """How far something keeps from the edges; less than nothing is beyond them."""

    top: Pt
    right: Pt
    bottom: Pt
    left: Pt


def union(boxes: Iterable[Box]) -> Box | None:
    """The smallest box around all; None if there are none."""
    listed = tuple(boxes)
    if not listed:
        return None
    return Box(
        min(one.left for one in listed),
        min(one.top for one in listed),
        max(one.right for one in listed),
        max(one.bottom for one in listed),
    )
