"""Report works that stand in the record twice.

Part of ``checks.lint``. The surest sign comes first: the same DOI, the same arXiv
number, the same title by the same first author, and last a title with a typing error.
Works that one sign has joined are not spoken of again for another. No two works are
compared that share nothing, so ten thousand are done in a moment.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import TypeAlias

import msgspec

from cvgen.checks.lint.clusters import Clusters
from cvgen.checks.lint.near import near_pairs
from cvgen.checks.lint.title_key import (
    MOST_ERRORS,
    NearKey,
    OwnFamilies,
    TitleKey,
    is_apart,
    is_misspelt,
    is_preprint,
    near_key,
    stand_apart,
    title_key,
)
from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.publication import Publication

__all__ = ["Sign", "check_same_work", "find_same"]

Indexed: TypeAlias = tuple[int, Publication]

DELETE = "delete one of them"
MERGE = "put the preprint into `preprint` of the other: it is counted once"


class Sign(msgspec.Struct, frozen=True):
    """Why two works seem to be one: positions in the list that is looked at."""

    left: int
    right: int
    code: str
    why: str
    field: str = ""


def check_same_work(
    works: Iterable[Indexed], own: OwnFamilies = frozenset()
) -> Iterator[Diagnostic]:
    """Works that are the same, or perhaps are; works with their positions."""
    known = tuple(works)
    for sign in find_same(known, own):
        yield _said(sign, known)


def find_same(
    works: Sequence[Indexed], own: OwnFamilies = frozenset()
) -> Iterator[Sign]:
    """Signs that works are one, the surest first; for two clusters there is one.

    First authors whose family names are the owner's ``own`` are one.
    """
    clusters = Clusters(len(works))
    by_title, by_spelling = partial(_by_title, own=own), partial(_by_spelling, own=own)
    for find in (_by_doi, _by_arxiv, by_title, by_spelling):
        for sign in find(works):
            if clusters.link(sign.left, sign.right):
                yield sign


def _by_doi(works: Sequence[Indexed]) -> Iterator[Sign]:
    for (left, _), (right, is_own) in _alike(works, _dois):
        why = "has the DOI of" if is_own else "has the DOI of the preprint of"
        yield Sign(left, right, "same-doi", why, "DOI" if is_own else "")


def _by_arxiv(works: Sequence[Indexed]) -> Iterator[Sign]:
    for (left, _), (right, _) in _alike(works, _arxiv_numbers):
        yield Sign(left, right, "same-work", "has the arXiv number of")


def _by_title(works: Sequence[Indexed], own: OwnFamilies) -> Iterator[Sign]:
    """Works of one title and first author, each with the next by their years."""
    groups: defaultdict[TitleKey, list[int]] = defaultdict(list)
    for place, (_, work) in enumerate(works):
        groups[title_key(work, own)].append(place)
    for places in groups.values():
        if len(places) > 1:
            ordered = sorted(places, key=lambda place: _order(works[place][1]))
            for left, right in pairwise(ordered):
                if not is_apart(works[left][1], works[right][1]):
                    yield Sign(left, right, "same-work", "has the title of", "title")


def _by_spelling(works: Sequence[Indexed], own: OwnFamilies) -> Iterator[Sign]:
    """Works of one year and first author whose titles differ by a letter or two."""
    groups: defaultdict[NearKey, dict[str, int]] = defaultdict(dict)
    # Of works with one title the same stands for all, wherever it is in the file.
    for place in sorted(range(len(works)), key=lambda place: _order(works[place][1])):
        work = works[place][1]
        key = near_key(work, own)
        if key:
            groups[key].setdefault(title_key(work).title, place)
    for titles in groups.values():
        for one, other in near_pairs(tuple(titles), MOST_ERRORS):
            left, right = titles[one], titles[other]
            pair = works[left][1], works[right][1]
            is_other = is_apart(*pair) or stand_apart(*pair)
            if is_misspelt(one, other) and not is_other:
                why = "has almost the title of"
                yield Sign(left, right, "similar-work", why, "title")


def _order(work: Publication) -> tuple[int, str]:
    return (work.issued.year if work.issued else 0, work.id)


Key: TypeAlias = tuple[str, bool]
"""What identifies a work, and whether it is its own and not the preprint's."""


def _alike(
    works: Sequence[Indexed], keys: Callable[[Publication], Iterable[Key]]
) -> Iterator[tuple[tuple[int, bool], tuple[int, bool]]]:
    """Pairs with a key in common; of the first, one that has it as its own."""
    holders: defaultdict[str, dict[int, bool]] = defaultdict(dict)
    for place, (_, work) in enumerate(works):
        for name, is_own in keys(work):
            holders[name].setdefault(place, is_own)
    for places in holders.values():
        if len(places) > 1:
            first, *rest = sorted(places.items(), key=lambda one: (not one[1], one[0]))
            yield from ((first, other) for other in rest)


def _dois(work: Publication) -> Iterator[Key]:
    if work.doi:
        yield work.doi.name.lower(), True
    if work.preprint and work.preprint.doi:
        yield work.preprint.doi.name.lower(), False


def _arxiv_numbers(work: Publication) -> Iterator[Key]:
    if work.arxiv:
        yield work.arxiv.unversioned, True
    if work.preprint and work.preprint.arxiv:
        yield work.preprint.arxiv.unversioned, False


def _said(sign: Sign, works: Sequence[Indexed]) -> Diagnostic:
    """The later work in the file is spoken of, the earlier named."""
    earlier, later = sorted(
        (works[sign.left], works[sign.right]), key=lambda one: one[0]
    )
    steps = (sign.field,) if sign.field else ()
    perhaps = "" if sign.code == "same-doi" else ": perhaps they are one work"
    both = (earlier[1], later[1])
    return warning(
        sign.code,
        f"`{later[1].id}` {sign.why} `{earlier[1].id}`{perhaps}",
        path=DataPath("publications", (later[0], *steps)),
        also=(DataPath("publications", (earlier[0], *steps)),),
        hints=(MERGE if any(map(is_preprint, both)) else DELETE,),
    )
