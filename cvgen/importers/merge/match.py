"""Which of the imported works are among the author's, or are one another.

Part of ``importers.merge``: the signs are those by which ``check`` finds doubles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain

from cvgen.checks.lint.clusters import Clusters
from cvgen.checks.lint.same_work import find_same
from cvgen.checks.lint.title_key import OwnFamilies, is_apart, title_key
from cvgen.model.publication import Publication

__all__ = ["match"]


def match(
    existing: Sequence[Publication],
    imported: Sequence[Publication],
    own: OwnFamilies = frozenset(),
) -> tuple[int, ...]:
    """For each imported work the first that it is one with, itself if there is none.

    Positions count through both lists, the author's first. Works with one key, title
    and first author are one whatever their types: other systems have fewer of these.
    First authors of the owner's ``own`` family names are one.
    """
    works = tuple(enumerate((*existing, *imported)))
    clusters = Clusters(len(works))
    for sign in find_same(works, own):
        clusters.link(sign.left, sign.right)
    namesakes: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place, work in enumerate(existing):
        namesakes[_title_and_author(work, own)].append(place)
    start = len(existing)
    for place, work in enumerate(imported, start):
        if clusters.root(place) < start:
            continue
        known = namesakes.get(_title_and_author(work, own), ())
        if (home := _by_key(work, [(one, existing[one]) for one in known])) is not None:
            clusters.link(home, place)
    return tuple(clusters.root(start + i) for i in range(len(imported)))


def _by_key(work: Publication, known: Sequence[tuple[int, Publication]]) -> int | None:
    """Which work of the same title and author has its key.

    A letter was put behind it where an earlier import had another work of that key.
    """
    lettered = (
        place
        for place, one in known
        if one.id.startswith(work.id) and not is_apart(one, work)
    )
    named = (place for place, one in known if one.id == work.id)
    return next(chain(lettered, named), None)


def _title_and_author(work: Publication, own: OwnFamilies) -> tuple[str, str]:
    key = title_key(work, own)
    return key.title, key.author
