"""Report venues that are spelt in two ways.

Part of ``checks.lint``. One journal has one name in a list: the spelling of most works
is held to be right, and the others are named. Ordinals, years and "Proceedings of the"
change with every meeting and are no other spelling of its name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

import msgspec

from cvgen.checks.lint.near import near_pairs
from cvgen.checks.lint.texts import written
from cvgen.checks.lint.title_key import numbers_of
from cvgen.checks.lint.venue_key import meeting_key, venue_key
from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.publication import Publication
from cvgen.model.work_type import WorkType

__all__ = ["check_venue_spellings"]

SERIAL = frozenset(
    {
        WorkType.ARTICLE_JOURNAL,
        WorkType.ARTICLE_MAGAZINE,
        WorkType.ARTICLE_NEWSPAPER,
        WorkType.PAPER_CONFERENCE,
        WorkType.REVIEW,
        WorkType.REVIEW_BOOK,
    }
)
"""Types whose container comes again; the title of a book is that of one."""

HINT = "write it alike in all works, unless they are two venues"

LONG_ENOUGH = 15
"""Letters of a name in which one that differs is a typing error, mostly."""

Places: TypeAlias = Mapping[str, list[int]]
"""The positions of the works, by a spelling."""


class _Pair(msgspec.Struct, frozen=True):
    """Two spellings of one venue, in the alphabet's order."""

    first: str
    second: str


def check_venue_spellings(
    works: Iterable[tuple[int, Publication]],
) -> Iterator[Diagnostic]:
    """Names of venues that differ by little, or that share a short form."""
    serial = [(i, one) for i, one in works if one.type in SERIAL]
    long = _places((i, _long(one)) for i, one in serial)
    short = _places((i, _short(one)) for i, one in serial)
    told: set[_Pair] = set()
    for pair in (*_same_key(long), *_one_letter(long), *_same_short(serial)):
        if pair not in told:
            told.add(pair)
            yield _said(pair, long, "container-title")
    for pair in _same_long(serial):
        yield _said(pair, short, "container-title-short")


def _places(pairs: Iterable[tuple[int, str]]) -> Places:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for index, name in pairs:
        if name:
            found[name].append(index)
    return found


def _long(work: Publication) -> str:
    return written(work.container_title) if work.container_title else ""


def _short(work: Publication) -> str:
    return written(work.container_title_short) if work.container_title_short else ""


def _same_key(long: Places) -> Iterator[_Pair]:
    """Names that differ by case, punctuation, "&" or "Proc.": each with the first."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(long):
        groups[venue_key(name)].append(name)
    for first, *others in groups.values():
        yield from (_Pair(first, other) for other in others)


def _one_letter(long: Places) -> Iterator[_Pair]:
    """Names that differ by one letter, and in no number or single letter."""
    groups: defaultdict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    for name in sorted(long):
        key = venue_key(name)
        if len(key) >= LONG_ENOUGH:
            groups[numbers_of(name)].setdefault(key, name)
    for names in groups.values():
        for left, right in near_pairs(tuple(names), 1):
            yield _Pair(*sorted((names[left], names[right])))


def _same_short(works: Iterable[tuple[int, Publication]]) -> Iterator[_Pair]:
    """Names that share a short form and are no two meetings of one series."""
    pairs = ((_short(one), meeting_key(_long(one)), _long(one)) for _, one in works)
    yield from _disagreeing(pairs)


def _same_long(works: Iterable[tuple[int, Publication]]) -> Iterator[_Pair]:
    """Short forms of one name."""
    pairs = ((_long(one), _short(one), _short(one)) for _, one in works)
    yield from _disagreeing(pairs)


def _disagreeing(triples: Iterable[tuple[str, str, str]]) -> Iterator[_Pair]:
    """Pairs of names that have one form in common and differ by their key.

    Args:
        triples: The form, the key and the name; what is empty says nothing.
    """
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for form, key, name in sorted(triples):
        if form and key:
            found[form].setdefault(key, name)
    for names in found.values():
        first, *others = sorted(names.values())
        yield from (_Pair(first, other) for other in others)


def _said(pair: _Pair, places: Places, field: str) -> Diagnostic:
    """The rarer spelling is spoken of, where it stands first."""
    names = sorted(
        (pair.first, pair.second), key=lambda name: (len(places[name]), name)
    )
    odd, usual = names
    count = len(places[usual])
    many = "1 work" if count == 1 else f"{count} works"
    return warning(
        "venue-spelling",
        f"`{odd}` is `{usual}` in {many}",
        path=DataPath("publications", (places[odd][0], field)),
        also=(DataPath("publications", (places[usual][0], field)),),
        hints=(HINT,),
    )
