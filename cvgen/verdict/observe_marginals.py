"""Rules of what stands in the margins: running heads and feet, the pages' numbers.

Part of ``verdict``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvgen.checks.measured.measured import Fact, Measured
from cvgen.checks.measured.page import Line, MeasuredPage, Place
from cvgen.checks.summary.excerpt import excerpt
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import MarginalRule, Presence, PresenceRule
from cvgen.verdict.finding import Known, Observation, Where, at
from cvgen.verdict.words import broken, first_gap, kept, not_checked, or_kept

__all__ = ["observe_marginals"]

PLACES = {RuleName.HEADER: Place.HEAD, RuleName.FOOTER: Place.FOOT}


def observe_marginals(
    name: RuleName, rule: Rule, measured: Measured, known: Known
) -> Iterator[Observation] | None:
    """What a rule of the margins finds, or nothing if it is of another kind."""
    match rule:
        case MarginalRule():
            return _marginal(PLACES[name], rule, measured, known)
        case PresenceRule() if name is RuleName.PAGE_NUMBERS:
            return _page_numbers(rule, measured)
        case _:
            return None


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
