"""What was found in a file as what it measures: the steps in order.

Part of ``checks.measure``.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from cvgen.checks.families import canonical_family, is_bold, plain_name
from cvgen.checks.measure.find_gaps import find_gaps
from cvgen.checks.measure.find_headings import find_headings
from cvgen.checks.measure.find_marginals import find_marginals
from cvgen.checks.measure.found import FoundFile, FoundFont, FoundPage
from cvgen.checks.measure.gather_lines import gather_lines
from cvgen.checks.measure.mark_ink import mark_ink
from cvgen.checks.measure.number_pages import number_pages
from cvgen.checks.measure.read_links import read_links
from cvgen.checks.measure.set_leading import set_leading
from cvgen.checks.measured.measured import Font, Measured
from cvgen.checks.measured.page import Line, MeasuredPage

__all__ = ["measure"]

UNNAMED = "unnamed"

BOLD = 700
"""The weight from which on a font is bold, if its name does not say so."""


def measure(found: FoundFile) -> Measured:
    """A finished file in numbers and words."""
    lines = _lines(found.pages)
    numbers = number_pages(lines)
    fonts = tuple(map(_font, found.fonts))
    pages = tuple(map(_page, found.pages, lines, numbers))
    return Measured(
        file=found.facts,
        pages=pages,
        fonts=fonts,
        links=tuple(read_links(found.links, found.pages)),
        bookmarks=found.bookmarks,
        headings=find_headings(found.tags, found.pages, pages, fonts),
        gaps=(*found.gaps, *find_gaps(pages)),
    )


def _lines(pages: Sequence[FoundPage]) -> tuple[tuple[Line, ...], ...]:
    gathered = tuple(gather_lines(page.glyphs) for page in pages)
    marginals = find_marginals(gathered, [page.height for page in pages])
    return tuple(
        set_leading(
            [replace(one.line, marginal=own.get(one.line.number)) for one in lines]
        )
        for lines, own in zip(gathered, marginals, strict=True)
    )


def _page(
    found: FoundPage, lines: tuple[Line, ...], number: int | None
) -> MeasuredPage:
    return MeasuredPage(
        number=found.number,
        width=found.width,
        height=found.height,
        paper_width=found.paper_width,
        paper_height=found.paper_height,
        rotation=found.rotation,
        lines=lines,
        ink=mark_ink(found.ink, lines),
        hidden=found.hidden,
        printed_number=number,
    )


def _font(found: FoundFont) -> Font:
    return Font(
        name=plain_name(found.name),
        family=canonical_family(found.name) or UNNAMED,
        embedded=found.embedded,
        bold=found.weight >= BOLD or is_bold(found.name),
    )
