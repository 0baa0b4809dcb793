"""Which of the imported works are among the author's, or are one another.

Part of ``importers.merge``: the signs are those by which ``check`` finds doubles.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.checks.lint.clusters import Clusters
from cvgen.checks.lint.same_work import find_same
from cvgen.model.publication import Publication

__all__ = ["match"]


def match(
    existing: Sequence[Publication], imported: Sequence[Publication]
) -> tuple[int, ...]:
    """For each imported work the first that it is one with, itself if there is none.

    Positions count through both lists, the author's first.
    """
    works = tuple(enumerate((*existing, *imported)))
    clusters = Clusters(len(works))
    for sign in find_same(works):
        clusters.link(sign.left, sign.right)
    start = len(existing)
    return tuple(clusters.root(start + i) for i in range(len(imported)))
