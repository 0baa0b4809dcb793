"""Rules of the sheet: delivery, paper, margins, pages.

Part of ``verdict``. Margins are those of the ink, since that is what is printed.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.checks.measured.box import Sides
from cvgen.checks.measured.measured import Measured
from cvgen.checks.measured.page import MeasuredPage
from cvgen.checks.summary.excerpt import excerpt
from cvgen.checks.summary.margins import PageMargins, least_sides, page_margins
from cvgen.counted import counted
from cvgen.document.themes import PAPERS
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.sheet import (
    Delivery,
    DeliveryRule,
    MarginRule,
    PageRule,
    PaperRule,
)
from cvgen.presets.words_sheet import PAPER_NAMES
from cvgen.units import POINTS_PER_MM, mm
from cvgen.verdict.finding import Observation, Where, at
from cvgen.verdict.words import broken, doubtful, first_gap, kept, not_checked, or_kept

__all__ = ["observe_sheet"]

SAME_PAPER = mm(0.75)
"""By how much programs differ on the same paper."""

OVERHANG = 0.3
"""Millimetres by which letters may hang over the line that they are set on."""


def observe_sheet(rule: Rule, measured: Measured) -> Iterator[Observation] | None:
    """What a rule of the sheet finds, or nothing if it is of another kind."""
    found: Iterator[Observation] | None
    match rule:
        case DeliveryRule():
            found = _delivery(rule, len(measured.pages))
        case PaperRule():
            found = or_kept(_paper(rule, measured), _papers(rule))
        case MarginRule():
            found = _margins(rule, measured)
        case PageRule():
            found = _pages(rule, measured)
        case _:
            found = None
    return found


def _delivery(rule: DeliveryRule, pages: int) -> Iterator[Observation]:
    match rule.mode:
        case Delivery.GENERATOR_ONLY:
            asked = "what the funder's own system makes"
            yield broken(f"a PDF of another program, pages: {pages}", asked)
        case Delivery.TEXT_BOXES:
            yield not_checked("the funder takes texts in boxes, and no PDF of them")
        case Delivery.TEMPLATE:
            yield not_checked("whether it is the funder's template")
        case Delivery.INSERT_PDF:
            yield not_checked("the PDF that the pages go into")
        case Delivery.OWN_PDF:
            yield kept("a PDF")


def _papers(rule: PaperRule) -> str:
    return " or ".join(PAPER_NAMES[one] for one in rule.sizes)


def _paper(rule: PaperRule, measured: Measured) -> Iterator[Observation]:
    for page in measured.pages:
        if not any(_is_on(page, PAPERS[one]) for one in rule.sizes):
            across, down = page.width / POINTS_PER_MM, page.height / POINTS_PER_MM
            size = f"{across:.1f} × {down:.1f} mm"
            yield broken(size, _papers(rule), Where(page.number))
            return


def _is_on(page: MeasuredPage, paper: tuple[float, float]) -> bool:
    across, down = paper
    return max(abs(page.width - across), abs(page.height - down)) <= SAME_PAPER


def _margins(rule: MarginRule, measured: Measured) -> Iterator[Observation]:
    asked = {
        side: least
        for side in ("top", "right", "bottom", "left")
        if (least := getattr(rule, side)) is not None
    }
    pages = [(page, page_margins(page)) for page in measured.pages]
    found = tuple(
        one for side in asked for one in _side(side, asked[side], rule, pages)
    )
    if not found and (gap := first_gap(measured)):
        yield gap
        return
    told = ", ".join(f"{side} {asked[side]:g}" for side in asked)
    yield from or_kept(found, f"{told} mm")


def _side(
    side: str,
    least: float,
    rule: MarginRule,
    pages: list[tuple[MeasuredPage, PageMargins]],
) -> Iterator[Observation]:
    """A breach or a doubt about one side, where it is worst."""
    judged = [(_width(_judged(one, rule), side), page) for page, one in pages]
    width, page = min(judged, key=lambda one: one[0])
    asked = f"at least {least:g} mm"
    if width < least - OVERHANG:
        where = _nearest(page, side, with_heads=bool(rule.headers_count))
        yield broken(f"{side} margin {width:.1f} mm", asked, where)
    elif rule.headers_count is None:
        width, page = min(
            ((_width(one.marginals, side), page) for page, one in pages),
            key=lambda one: one[0],
        )
        if width < least - OVERHANG:
            told = f"running heads or feet at {width:.1f} mm from the {side}"
            yield doubtful(
                told, f"{asked}, unsaid whether of these", Where(page.number)
            )


def _judged(one: PageMargins, rule: MarginRule) -> Sides | None:
    if rule.headers_count:
        return one.everything
    return least_sides((one.text, one.images, one.drawings, one.annotations))


def _width(sides: Sides | None, side: str) -> float:
    if sides is None:
        return float("inf")
    width: float = getattr(sides, side)
    return width / POINTS_PER_MM


def _nearest(page: MeasuredPage, side: str, *, with_heads: bool) -> Where:
    """The line that comes nearest to an edge."""
    lines = page.lines if with_heads else page.body
    if not lines:
        return Where(page.number)
    sign = 1 if side in {"top", "left"} else -1
    nearest = min(lines, key=lambda line: sign * float(getattr(line.box, side)))
    return at(excerpt(page, nearest))


def _pages(rule: PageRule, measured: Measured) -> Iterator[Observation]:
    most, count = rule.most_in(measured.file.language), len(measured.pages)
    told = counted(count, "page")
    if count <= most:
        yield kept(told, f"at most {most}")
        return
    page = measured.pages[most]
    where = at(excerpt(page, page.lines[0])) if page.lines else Where(page.number)
    yield broken(told, f"at most {most}", where)
