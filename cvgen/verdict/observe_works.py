"""Rules of the publications, as far as their numbers and words show them.

Part of ``verdict``. The data know how many works a list has; in a finished file those
are counted that begin with a number in brackets, as cvgen sets them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from cvgen.checks.measured.measured import Fact, Measured
from cvgen.checks.summary.excerpt import excerpt
from cvgen.checks.summary.words import find_words
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.works import (
    AuthorListing,
    AuthorRule,
    DetailRule,
    StateRule,
    WindowRule,
    WorkList,
    WorkRule,
)
from cvgen.model.work_type import UNREVIEWED, Status
from cvgen.verdict.finding import Known, Observation, Where, at
from cvgen.verdict.phrases import Phrases
from cvgen.verdict.words import broken, doubtful, first_gap, kept, not_checked, or_kept

__all__ = ["count_works", "observe_works"]

LABEL = re.compile(r"^\[(\d+)\]")


def observe_works(
    rule: Rule, measured: Measured, known: Known, phrases: Phrases
) -> Iterator[Observation] | None:
    """What a rule of works finds, or nothing if it is of another kind."""
    found: Iterator[Observation] | None
    match rule:
        case WorkRule():
            found = chain(
                _works(rule, measured, known), _reviews(rule, measured, known, phrases)
            )
        case StateRule():
            found = _states(rule, measured, phrases)
        case AuthorRule():
            found = _authors(rule, measured, phrases)
        case DetailRule():
            names = ", ".join(one.value for one in rule.show)
            found = iter((not_checked(f"whether each work says {names}"),))
        case WindowRule():
            found = iter((not_checked(f"whether all is of {rule.last} years"),))
        case _:
            found = None
    return found


def _works(rule: WorkRule, measured: Measured, known: Known) -> Iterator[Observation]:
    titles = {one.title: one.most for one in rule.lists}
    counted = count_works(measured, tuple(titles))
    most = rule.most
    if rule.lists and counted is not None and len(counted) > 1:
        yield from _lists(titles, counted)
        return
    total = sum(known.works) or sum(len(places) for places in (counted or {}).values())
    if most is None:
        most = sum(titles.values())
    if not total:
        yield not_checked("the number of works: none of them has a number in brackets")
    elif total > most:
        places = [place for one in (counted or {}).values() for place in one]
        where = places[most] if len(places) > most else Where()
        yield broken(f"{total} works", f"at most {most}", where)
    else:
        yield kept(f"{total} works", f"at most {most}")


def _lists(
    titles: dict[str, int], counted: dict[str, list[Where]]
) -> Iterator[Observation]:
    for title, places in counted.items():
        if not title:
            continue
        most, told = titles[title], f"{len(places)} works in “{title}”"
        if len(places) > most:
            yield broken(told, f"at most {most}", places[most])
        else:
            yield kept(told, f"at most {most}")


def _reviews(
    rule: WorkRule, measured: Measured, known: Known, phrases: Phrases
) -> Iterator[Observation]:
    """Works in lists for reviewed ones that are none: by the data, else by words."""
    asked = "only peer-reviewed works, and books"
    for one in known.unreviewed:
        yield broken(one, asked)
    titles = {one.title.casefold(): one for one in rule.lists}
    within: WorkList | None = None
    for page, line in measured.lines() if not known.unreviewed else ():
        within = titles.get(line.text.strip().casefold(), within)
        words = _unreviewed(line.text, phrases)
        if within and within.reviewed and words:
            told = f"“{words}” in “{within.title}”"
            yield doubtful(told, asked, at(excerpt(page, line)))


def _unreviewed(text: str, phrases: Phrases) -> str:
    """The words of a line that say that no reviewer has passed a work."""
    for status in UNREVIEWED:
        pattern = phrases.of_state(status)
        if pattern and (found := pattern.search(text)):
            return found[0]
    return ""


def count_works(
    measured: Measured, titles: tuple[str, ...] = ()
) -> dict[str, list[Where]] | None:
    """The places of numbered works under each of these heads; those before under “”.

    None if no line begins with a number in brackets.
    """
    folded = {title.casefold(): title for title in titles}
    found: dict[str, list[Where]] = {"": []}
    title = ""
    for page, line in measured.lines():
        if line.marginal is not None:
            continue
        if is_head := folded.get(line.text.strip().casefold()):
            title = is_head
            found.setdefault(title, [])
        elif LABEL.match(line.text):
            found[title].append(at(excerpt(page, line)))
    return found if any(found.values()) else None


def _states(
    rule: StateRule, measured: Measured, phrases: Phrases
) -> Iterator[Observation]:
    if gap := first_gap(measured, Fact.CHARACTERS):
        yield gap
        return
    asked = " or ".join(one.value for one in rule.states)
    found = []
    for status in Status:
        pattern = None if status in rule.states else phrases.of_state(status)
        places = list(find_words(measured.pages, pattern)) if pattern else []
        if places:
            told = f"{len(places)} × “{places[0].text}”"
            found.append(broken(told, f"only {asked}", at(places[0].where)))
    yield from or_kept(found, "no word of another state")


def _authors(
    rule: AuthorRule, measured: Measured, phrases: Phrases
) -> Iterator[Observation]:
    if rule.policy is AuthorListing.MAY_BE_CUT:
        if rule.cut_from is None:
            yield kept("lists of authors may be cut")
        else:
            yield not_checked(f"whether lists of under {rule.cut_from} names are whole")
        return
    if gap := first_gap(measured, Fact.CHARACTERS):
        yield gap
        return
    places = list(find_words(measured.pages, phrases.cut))
    if places:
        told = f"{len(places)} × “{places[0].text}”"
        yield broken(told, "all authors named", at(places[0].where))
    else:
        yield kept("no list of authors is cut")
