"""Order the works: the newest first, as a reader of a CV expects.

Part of ``bibliography``. The sort is stable, so that works of the same date keep the
author's order. Undated works are still on their way and stand first.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvgen.model.publication import Publication

__all__ = ["IndexedWork", "order"]

IndexedWork = tuple[int, Publication]
"""A work with its position in the author's file."""


def order(works: Iterable[Publication]) -> list[IndexedWork]:
    """The works with their positions in the file, the newest first."""
    return sorted(enumerate(works), key=_age)


def _age(indexed: IndexedWork) -> tuple[int, ...]:
    issued = indexed[1].issued
    if issued is None:
        return (0,)
    return (1, -issued.year, -issued.month, -issued.day)
