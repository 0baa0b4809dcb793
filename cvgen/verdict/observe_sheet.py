"""Rules of the sheet: paper, margins, pages, and what stands in the margins.

Part of ``verdict``. Margins are those of the ink, since that is what is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvgen.checks.measured.box import Sides
from cvgen.checks.measured.measured import Fact, Measured
from cvgen.checks.measured.page import Line, MeasuredPage, Place
from cvgen.checks.summary.excerpt import excerpt
from cvgen.checks.summary.margins import PageMargins, least_sides, page_margins
from cvgen.model.paper import Paper
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import (
    Delivery,
    DeliveryRule,
    MarginalRule,
    MarginRule,
    PageRule,
    PaperRule,
    Presence,
    PresenceRule,
)
from cvgen.units import POINTS_PER_MM
from cvgen.verdict.finding import Known, Observation, Where, at
from cvgen.verdict.words import broken, doubtful, first_gap, kept, not_checked, or_kept

__all__ = ["observe_sheet"]

PAPERS = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
NAMES = {Paper.A4: "A4", Paper.LETTER: "US Letter"}
SAME_PAPER = 0.75
"""Millimetres by which programs differ on the same paper."""

OVERHANG = 0.3
"""Millimetres by which letters may hang over the line that they are set on."""

MARGINALS = {RuleName.HEADER: Place.HEAD, RuleName.FOOTER: Place.FOOT}


def observe_sheet(
    name: RuleName, rule: Rule, measured: Measured, known: Known
) -> Iterator[Observation] | None:
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
        case MarginalRule():
            found = _marginal(MARGINALS[name], rule, measured, known)
        case PresenceRule() if name is RuleName.PAGE_NUMBERS:
            found = _page_numbers(rule, measured)
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
    return " or ".join(NAMES[one] for one in rule.sizes)


def _paper(rule: PaperRule, measured: Measured) -> Iterator[Observation]:
    for page in measured.pages:
        across, down = page.width / POINTS_PER_MM, page.height / POINTS_PER_MM
        if not any(_is_paper(PAPERS[one], across, down) for one in rule.sizes):
            size = f"{across:.1f} × {down:.1f} mm"
            yield broken(size, _papers(rule), Where(page.number))
            return


def _is_paper(paper: tuple[float, float], across: float, down: float) -> bool:
    return max(abs(paper[0] - across), abs(paper[1] - down)) <= SAME_PAPER


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
    language = measured.file.language.partition("-")[0].lower()
    by_language = {one.language: one.most for one in rule.by_language}
    most, count = by_language.get(language, rule.most), len(measured.pages)
    told = f"{count} page{'' if count == 1 else 's'}"
    if count <= most:
        yield kept(told, f"at most {most}")
        return
    page = measured.pages[most]
    where = at(excerpt(page, page.lines[0])) if page.lines else Where(page.number)
    yield broken(told, f"at most {most}", where)


def _marginal(
    place: Place, rule: MarginalRule, measured: Measured, known: Known
) -> Iterator[Observation]:
    word = "header" if place is Place.HEAD else "footer"
    there = {page.number: _of(page, place) for page in measured.pages}
    match rule.policy:
        case Presence.ALLOWED:
            yield kept(f"a {word} is allowed")
        case Presence.FORBIDDEN:
            found = tuple(_forbidden(word, there, measured))
            gap = first_gap(measured)
            yield from (gap,) if gap and not found else or_kept(found, f"no {word}")
        case Presence.REQUIRED:
            if gap := first_gap(measured, Fact.CHARACTERS):
                yield gap
                return
            if known.is_inserted and not any(there.values()):
                yield not_checked(f"the {word} of the PDF that the pages go into")
                return
            lacking = _missing(word, rule.text, there, measured)
            yield from or_kept(lacking, f"a {word} on every page")


def _of(page: MeasuredPage, place: Place) -> list[Line]:
    return [one for one in page.lines if one.marginal and one.marginal.place is place]


def _forbidden(
    word: str, there: dict[int, list[Line]], measured: Measured
) -> Iterator[Observation]:
    count = sum(bool(lines) for lines in there.values())
    for page in measured.pages:
        if lines := there[page.number]:
            told = f"a {word} on {count} of {len(there)} pages"
            yield broken(told, "none", at(excerpt(page, lines[0])))
            return


def _missing(
    word: str, text: str, there: dict[int, list[Line]], measured: Measured
) -> Iterator[Observation]:
    wanted = f"“{text}”" if text else f"a {word}"
    for page in measured.pages:
        lines = there[page.number]
        pattern = _pattern(text, page.number, len(measured.pages))
        if not any(pattern.search(line.text) for line in lines):
            told = lines[0].text if lines else f"no {word}"
            where = Where(page.number, 0, lines[0].text if lines else "")
            asked = f"{wanted} on every page"
            yield broken(f"{told} on page {page.number}", asked, where)
            return


def _pattern(text: str, number: int, count: int) -> re.Pattern[str]:
    """A running head's words, whoever's name; the numbers are those of the page."""
    known = {"{name}": r"\w.*", "{page}": str(number), "{pages}": str(count)}
    parts = re.split(r"(\{\w+\})", text)
    return re.compile("".join(known.get(part, re.escape(part)) for part in parts))


def _page_numbers(rule: PresenceRule, measured: Measured) -> Iterator[Observation]:
    numbered = [one for one in measured.pages if one.printed_number is not None]
    told = f"numbers on {len(numbered)} of {len(measured.pages)} pages"
    gap = first_gap(measured, Fact.CHARACTERS)
    if gap and not numbered and rule.policy is not Presence.ALLOWED:
        yield gap
        return
    match rule.policy:
        case Presence.REQUIRED if len(numbered) < len(measured.pages):
            first = next(p for p in measured.pages if p.printed_number is None)
            yield broken(told, "a number on every page", Where(first.number))
        case Presence.FORBIDDEN if numbered:
            page = numbered[0]
            yield broken(told, "none", Where(page.number, 0, str(page.printed_number)))
        case _:
            yield kept(told)
