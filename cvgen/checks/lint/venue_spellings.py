"""Report venues that are spelt in two ways.

Part of ``checks.lint``. One journal has one name in a list: the spelling of most works
is held to be right, and the others are named. Ordinals, years and "Proceedings of the"
change with every meeting and are no other spelling of its name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from cvgen.checks.lint.clusters import Clusters
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

SHORTEST = 5
"""Letters of a name in which one that is missing is a typing error, mostly."""

Places: TypeAlias = Mapping[str, list[int]]
"""The positions of the works, by a spelling."""


Pair: TypeAlias = tuple[str, str]
"""Two spellings of one venue."""


def check_venue_spellings(
    works: Iterable[tuple[int, Publication]],
) -> Iterator[Diagnostic]:
    """Names of venues that differ by little, or that share a short form."""
    serial = [(i, one) for i, one in works if one.type in SERIAL]
    long = _places((i, _long(one)) for i, one in serial)
    pairs = (*_same_key(long), *_one_letter(long), *_same_short(serial))
    yield from _said(pairs, long, "container-title")
    short = _places((i, _short(one)) for i, one in serial)
    yield from _said(_same_long(serial), short, "container-title-short")


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


def _same_key(long: Places) -> Iterator[Pair]:
    """Names that differ by case, punctuation, "&" or "Proc.": each with the first."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(long):
        groups[venue_key(name)].append(name)
    for first, *others in groups.values():
        yield from ((first, other) for other in others)


def _one_letter(long: Places) -> Iterator[Pair]:
    """Names that differ by one letter, and in no number or single letter."""
    groups: defaultdict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    for name in sorted(long):
        key = venue_key(name)
        if len(key) >= SHORTEST:
            groups[numbers_of(name)].setdefault(key, name)
    for names in groups.values():
        for left, right in near_pairs(tuple(names), 1):
            if _is_mistyped(names, *sorted((left, right), key=len)):
                yield names[left], names[right]


def _is_mistyped(names: Mapping[str, str], short: str, long: str) -> bool:
    """Whether a letter's difference is hardly one of two venues.

    In short names it is if a letter is missing after the first: Physica is not
    Physics, Cancers is not Cancer, and abbreviations differ by a letter anyway.
    """
    if len(short) >= LONG_ENOUGH:
        return True
    is_of_capitals = names[short].isupper() or names[long].isupper()
    is_missing = len(short) < len(long) and short[0] == long[0]
    return is_missing and long != f"{short}s" and not is_of_capitals


def _same_short(works: Iterable[tuple[int, Publication]]) -> Iterator[Pair]:
    """Names that share a short form and are no two meetings of one series."""
    pairs = ((_short(one), meeting_key(_long(one)), _long(one)) for _, one in works)
    yield from _disagreeing(pairs)


def _same_long(works: Iterable[tuple[int, Publication]]) -> Iterator[Pair]:
    """Short forms of one name."""
    pairs = ((_long(one), _short(one), _short(one)) for _, one in works)
    yield from _disagreeing(pairs)


def _disagreeing(triples: Iterable[tuple[str, str, str]]) -> Iterator[Pair]:
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
        yield from ((first, other) for other in others)


def _said(pairs: Iterable[Pair], places: Places, field: str) -> Iterator[Diagnostic]:
    """Each rarer spelling is spoken of, where it stands first, beside the usual one."""
    for names in _groups(pairs, places):
        usual, *others = sorted(names, key=lambda name: (-len(places[name]), name))
        count = len(places[usual])
        many = "1 work" if count == 1 else f"{count} works"
        for odd in others:
            yield warning(
                "venue-spelling",
                f"`{odd}` is `{usual}` in {many}",
                path=DataPath("publications", (places[odd][0], field)),
                also=(DataPath("publications", (places[usual][0], field)),),
                hints=(HINT,),
            )


def _groups(pairs: Iterable[Pair], places: Places) -> Iterable[list[str]]:
    """The spellings of each venue, as far as pairs of them have been found."""
    names = sorted(places)
    positions = {name: position for position, name in enumerate(names)}
    clusters = Clusters(len(names))
    for left, right in pairs:
        clusters.link(positions[left], positions[right])
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for position, name in enumerate(names):
        groups[clusters.root(position)].append(name)
    return groups.values()
