"""Line spacing: baselines, lines to a vertical inch, and characters to a linear one.

Part of ``checks.summary``.
"""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

import msgspec

from cvgen.checks.measured.page import Line, MeasuredPage
from cvgen.checks.summary.excerpt import Excerpt, excerpt
from cvgen.units import Pt

__all__ = ["INCH", "Density", "Spacing", "measure_density", "measure_spacing"]

INCH: Pt = 72.0

HUNDREDTHS = 2

FULL = 0.6
"""From which share of a page's text width on a line is a full one."""

ENOUGH = 30
"""Characters on which an average means something."""

Placed = tuple[MeasuredPage, Line]


class Spacing(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The distances of baselines of one size, in points.

    ``usual`` is the median of ``lines`` distances, ``tightest`` the smallest.
    """

    size: Pt
    lines: int
    usual: Pt
    tightest: Pt
    where: Excerpt

    @property
    def per_inch(self) -> float:
        """Lines to a vertical inch, where they stand closest."""
        return INCH / self.tightest

    @property
    def ratio(self) -> float:
        """The tightest leading over the size."""
        return self.tightest / self.size


class Density(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Characters to a linear inch in full lines, white space among them."""

    lines: int
    usual: float
    densest: float
    where: Excerpt


def measure_spacing(pages: Iterable[MeasuredPage]) -> tuple[Spacing, ...]:
    """The spacing of each size that has lines one under another, the smallest first."""
    found: dict[Pt, list[tuple[Pt, Placed]]] = {}
    for page in pages:
        for line in page.body:
            size = line.leader.size
            if line.leading is not None and size is not None:
                of_size = found.setdefault(round(size, HUNDREDTHS), [])
                of_size.append((line.leading, (page, line)))
    return tuple(_spacing(size, found[size]) for size in sorted(found))


def _spacing(size: Pt, found: list[tuple[Pt, Placed]]) -> Spacing:
    tightest, place = min(found, key=lambda one: one[0])
    return Spacing(
        size=size,
        lines=len(found),
        usual=round(median(leading for leading, _ in found), 3),
        tightest=tightest,
        where=excerpt(*place),
    )


def measure_density(pages: Iterable[MeasuredPage]) -> Density | None:
    """The density of the lines that fill their page; None if none does."""
    found: list[tuple[float, Placed]] = []
    for page in pages:
        upright = [line for line in page.body if not line.angle]
        width = max((line.end - line.start for line in upright), default=0.0)
        for line in upright:
            full = line.end - line.start >= FULL * width
            if full and len(line.text) >= ENOUGH and (density := line.per_inch):
                found.append((round(density, HUNDREDTHS), (page, line)))
    if not found:
        return None
    densest, place = max(found, key=lambda one: one[0])
    return Density(
        lines=len(found),
        usual=round(median(density for density, _ in found), HUNDREDTHS),
        densest=densest,
        where=excerpt(*place),
    )
