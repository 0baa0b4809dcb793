"""Order the works: the newest first, as a reader of a CV expects.

Part of ``bibliography``. The sort is stable, so that works of the same date keep the
author's order. Undated works are still on their way and stand first, the nearer to
print the higher.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvgen.model.publication import Publication, Status

__all__ = ["IndexedWork", "order"]

PROGRESS = tuple(Status)
"""The stages of a work, from its preparation on."""

IndexedWork = tuple[int, Publication]
"""A work with its position in the author's file."""


def order(works: Iterable[Publication]) -> list[IndexedWork]:
    """The works with their positions in the file, the newest first."""
    return sorted(enumerate(works), key=_age)


def _age(indexed: IndexedWork) -> tuple[int, ...]:
    work = indexed[1]
    issued = work.issued
    if issued is None:
        return (0, -PROGRESS.index(work.status) if work.status else 0)
    return (1, -issued.year, -issued.month, -issued.day)
