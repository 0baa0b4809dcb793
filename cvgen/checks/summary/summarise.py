"""The answers to all questions at once, for a report.

Part of ``checks.summary``.
"""

from __future__ import annotations

import msgspec

from cvgen.checks.measured.measured import Measured
from cvgen.checks.summary.margins import PageMargins, page_margins
from cvgen.checks.summary.sizes import Part, SizeCount, count_sizes
from cvgen.checks.summary.spacing import (
    Density,
    Spacing,
    measure_density,
    measure_spacing,
)
from cvgen.checks.summary.typefaces import (
    FamilyCount,
    SpacedRun,
    count_families,
    spaced_runs,
)

__all__ = ["Summary", "summarise"]


class Summary(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A measurement in few numbers; sizes of running heads and feet are apart."""

    margins: tuple[PageMargins, ...]
    sizes: tuple[SizeCount, ...]
    marginal_sizes: tuple[SizeCount, ...]
    sizes_by_page: tuple[tuple[SizeCount, ...], ...]
    families: tuple[FamilyCount, ...]
    spacing: tuple[Spacing, ...]
    density: Density | None
    spaced: tuple[SpacedRun, ...]


def summarise(measured: Measured) -> Summary:
    """Every answer that a measurement has."""
    pages = measured.pages
    return Summary(
        margins=tuple(map(page_margins, pages)),
        sizes=count_sizes(pages),
        marginal_sizes=count_sizes(pages, Part.MARGINALS),
        sizes_by_page=tuple(count_sizes((page,)) for page in pages),
        families=count_families(measured),
        spacing=measure_spacing(pages),
        density=measure_density(pages),
        spaced=spaced_runs(pages),
    )
