"""Rules of what a CV says: heads, forbidden words, links, photograph, ORCID iD.

Part of ``verdict``. Words are looked for as they are read, over line breaks too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from cvgen.checks.measured.measured import Fact, Link, Measured
from cvgen.checks.measured.page import InkKind
from cvgen.checks.summary.excerpt import excerpt
from cvgen.checks.summary.words import find_words
from cvgen.counted import counted
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.preset.content import (
    CountRule,
    DateRule,
    Heading,
    HeadingRule,
    LinkRule,
    MetricRule,
    PrivateRule,
)
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Presence, PresenceRule
from cvgen.presets.apply_sections import is_letterhead
from cvgen.units import Pt
from cvgen.verdict.finding import Observation, Outcome, Where, at
from cvgen.verdict.phrases import Phrases
from cvgen.verdict.words import broken, doubtful, first_gap, kept, not_checked, or_kept

__all__ = ["observe_content"]

ORCID = re.compile(r"\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b")
PICTURE: Pt = 40.0
"""The least side of an image that a face could be seen in."""

DASHES = re.compile("[\u2010-\u2015\u2212]")
"""A hyphen of a template is a dash where it is set with care."""

NUMBERING = re.compile(r"^(?:[A-Z]|[IVX]+|\d+(?:\.\d+)*)[.)]\s+")


def observe_content(
    name: RuleName, rule: Rule, measured: Measured, phrases: Phrases
) -> Iterator[Observation] | None:
    """What a rule of content finds, or nothing if it is of another kind."""
    found: Iterator[Observation] | None
    match rule:
        case HeadingRule():
            found = _heads_read(rule, measured)
        case MetricRule():
            words = ((o.value, phrases.of_metric(o)) for o in rule.forbidden)
            found = _read(measured, _words(words, measured), "none of the words")
        case PrivateRule():
            words = ((o.value, phrases.of_private(o)) for o in rule.forbidden)
            found = _read(measured, _words(words, measured), "none of the words")
        case LinkRule():
            found = _links(rule, measured)
        case DateRule():
            found = iter((not_checked(f"dates as {rule.form.value}"),))
        case CountRule():
            found = iter((not_checked(f"whether there are {rule.most} or fewer"),))
        case PresenceRule() if name is RuleName.PHOTO:
            found = _photo(rule, measured)
        case PresenceRule() if name is RuleName.ORCID:
            found = _orcid(rule, measured)
        case _:
            found = None
    return found


def _read(
    measured: Measured, found: Iterator[Observation], told: str
) -> Iterator[Observation]:
    """What was found; the rule is kept only if all could be read."""
    listed = tuple(found)
    gap = first_gap(measured, Fact.CHARACTERS)
    if gap and not any(one.outcome is Outcome.BROKEN for one in listed):
        yield gap
        return
    yield from or_kept(listed, told)


def _heads_read(rule: HeadingRule, measured: Measured) -> Iterator[Observation]:
    """The heads; where not all could be read, one that is missing may be there."""
    if gap := first_gap(measured, Fact.CHARACTERS):
        yield gap
        return
    yield from or_kept(_headings(rule, measured), "all in their order")


def _words(
    wanted: Iterator[tuple[str, re.Pattern[str] | None]], measured: Measured
) -> Iterator[Observation]:
    for name, pattern in wanted:
        if pattern is None:
            yield not_checked(f"the words of {name}")
            continue
        places = list(find_words(measured.pages, pattern))
        if places:
            times = f" ({len(places)} places)" if len(places) > 1 else ""
            told = f"{name}: “{places[0].text}”{times}"
            yield broken(told, "none", at(places[0].where))


def _headings(rule: HeadingRule, measured: Measured) -> Iterator[Observation]:
    last, before = -1, ""
    heads = list(_heads(measured))
    for number, heading in enumerate(rule.titles, start=1):
        wanted = _folded(heading.title)
        at_all = [i for i, (text, _) in enumerate(heads) if text == wanted]
        asked = f"head {number} of {len(rule.titles)}"
        if not at_all:
            if not heading.optional:
                yield _absent(heading, asked)
            continue
        place = next((i for i in at_all if i > last), None)
        if place is None:
            told = f"“{heading.title}” stands before “{before}”"
            yield broken(told, f"{asked}, after it", heads[at_all[0]][1])
            continue
        last, before = place, heading.title


def _absent(heading: Heading, asked: str) -> Observation:
    """That a head is not there; what it asks for may stand at the top without one."""
    told = f"“{heading.title}” is not there"
    if is_letterhead(heading):
        return doubtful(told, f"{asked}, unless what stands above all is enough")
    return broken(told, asked)


def _heads(measured: Measured) -> Iterator[tuple[str, Where]]:
    """All lines that could be heads, and each with the next, as a long one may be."""
    for page in measured.pages:
        for line, after in zip_longest(page.body, page.body[1:]):
            place = at(excerpt(page, line))
            yield _folded(line.text), place
            if after:
                yield _folded(f"{line.text} {after.text}"), place


def _folded(text: str) -> str:
    words = " ".join(NUMBERING.sub("", text.strip()).split())
    return DASHES.sub("-", words).rstrip(":.").casefold()


def _links(rule: LinkRule, measured: Measured) -> Iterator[Observation]:
    match rule.policy:
        case LinkPolicy.ALLOWED:
            yield kept(f"{len(measured.links)} links, which are allowed")
        case LinkPolicy.FORBIDDEN:
            yield from or_kept(_linked(measured.links, "none"), "no links")
        case LinkPolicy.VISIBLE_URLS:
            hidden = tuple(o for o in measured.links if o.uri and not o.shows_address)
            told = f"{len(measured.links)} links, none of them hidden"
            found = _linked(hidden, "the text is the address")
            yield from or_kept(found, told)


def _linked(links: tuple[Link, ...], asked: str) -> Iterator[Observation]:
    if links:
        first, count = links[0], len(links)
        told = f"{counted(count, 'link')}, to {first.uri or 'a page'}"
        yield broken(told, asked, Where(first.page, 0, first.text))


def _photo(rule: PresenceRule, measured: Measured) -> Iterator[Observation]:
    places = [
        Where(page.number, 0, f"image of {ink.box.width:.0f} × {ink.box.height:.0f} pt")
        for page in measured.pages
        for ink in page.ink
        if ink.kind is InkKind.IMAGE and min(ink.box.width, ink.box.height) >= PICTURE
    ]
    yield from _presence(rule, len(places), "image", places[0] if places else Where())


def _orcid(rule: PresenceRule, measured: Measured) -> Iterator[Observation]:
    gap = first_gap(measured, Fact.CHARACTERS)
    found = list(find_words(measured.pages, ORCID))
    if gap and not found:
        yield gap
        return
    where = at(found[0].where) if found else Where()
    yield from _presence(rule, len(found), "ORCID iD", where)


def _presence(
    rule: PresenceRule, count: int, what: str, where: Where
) -> Iterator[Observation]:
    told = counted(count, what)
    match rule.policy:
        case Presence.FORBIDDEN if count:
            yield broken(told, "none", where)
        case Presence.REQUIRED if not count:
            yield broken(told, "at least one", where)
        case _:
            yield kept(told)
