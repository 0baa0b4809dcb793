"""The families of the type, counted in characters.

Part of ``checks.summary``.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cvgen.checks.measured.measured import Measured
from cvgen.checks.measured.page import Line, MeasuredPage, Run
from cvgen.checks.summary.excerpt import Excerpt, excerpt
from cvgen.units import Pt

__all__ = ["FamilyCount", "SpacedRun", "count_families", "spaced_runs"]

NORMAL = 0.02
"""By which share of its usual width a character may differ unseen."""

TRACKED = 0.01
"""Ems of space between letters that are no accident of rounding."""


class FamilyCount(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """How many characters a family has, white space aside.

    ``fonts`` are the PostScript names in the file, ``embedded`` if all of them are;
    ``smallest`` is None if no size of it is known.
    """

    family: str
    characters: int
    fonts: tuple[str, ...]
    embedded: bool
    smallest: Pt | None
    first: Excerpt


class SpacedRun(msgspec.Struct, frozen=True, rename="kebab"):
    """Text that is squeezed, stretched or tracked, with its place."""

    stretch: float
    tracking: Pt
    where: Excerpt


def count_families(measured: Measured) -> tuple[FamilyCount, ...]:
    """The families of a file, the one with the most characters first."""
    found: dict[str, list[tuple[MeasuredPage, Line, Run]]] = {}
    for page, line in measured.lines():
        for run in line.runs:
            if run.characters:
                family = measured.fonts[run.font].family
                found.setdefault(family, []).append((page, line, run))
    counted = [_counted(measured, family, runs) for family, runs in found.items()]
    return tuple(sorted(counted, key=lambda one: -one.characters))


def _counted(
    measured: Measured, family: str, placed: list[tuple[MeasuredPage, Line, Run]]
) -> FamilyCount:
    fonts = [measured.fonts[run.font] for _, _, run in placed]
    sizes = [run.size for _, _, run in placed if run.size is not None]
    return FamilyCount(
        family=family,
        characters=sum(run.characters for _, _, run in placed),
        fonts=tuple(sorted({font.name for font in fonts})),
        embedded=all(font.embedded for font in fonts),
        smallest=min(sizes, default=None),
        first=excerpt(*placed[0]),
    )


def spaced_runs(pages: Iterable[MeasuredPage]) -> tuple[SpacedRun, ...]:
    """Runs whose characters do not stand as their font has them."""
    return tuple(
        SpacedRun(run.stretch, run.tracking, excerpt(page, line, run))
        for page in pages
        for line in page.lines
        for run in line.runs
        if abs(run.stretch - 1) > NORMAL
        or abs(run.tracking) > TRACKED * (run.size or 1.0)
    )
