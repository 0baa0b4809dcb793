"""Which of the imported works are among the author's, or are one another.

Part of ``importers.merge``: the signs are those by which ``check`` finds doubles.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.checks.lint.clusters import Clusters
from cvgen.checks.lint.same_work import find_same
from cvgen.checks.lint.title_key import OwnFamilies, title_key
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
    start = len(existing)
    places = {_name(work, own): place for place, work in enumerate(existing)}
    for place, work in enumerate(imported, start):
        if (known := places.get(_name(work, own))) is not None:
            clusters.link(known, place)
    return tuple(clusters.root(start + i) for i in range(len(imported)))


def _name(work: Publication, own: OwnFamilies) -> tuple[str, str, str]:
    key = title_key(work, own)
    return work.id, key.title, key.author
