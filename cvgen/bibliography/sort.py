"""Sort the works by several keys; the newest first unless told.

Part of ``bibliography``. The sort is stable, so that works alike in all keys keep the
order of the file. Undated works are still on their way: as the newest of all they stand
first, the nearer to print the higher, and last when the oldest come first.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from cvgen.bibliography.progress import progress
from cvgen.bibliography.type_order import PLACES, counted_type
from cvgen.bibliography.work import OwnedWork
from cvgen.model.publication import Publication
from cvgen.model.selection import SortField, SortKey
from cvgen.model.text import RichText, plain_text

__all__ = ["NEWEST_FIRST", "age_order", "sort_works"]

NEWEST_FIRST = (SortKey(SortField.ISSUED, descending=True),)

UNDATED = 9999

Value: TypeAlias = tuple[int, ...] | str


def sort_works(
    works: Iterable[OwnedWork],
    keys: Sequence[SortKey] = NEWEST_FIRST,
    file: Iterable[str] = (),
) -> list[OwnedWork]:
    """The works sorted by the first key, then by the second within it, and so on.

    ``file`` are the ids of all works in its order, which may be a key.
    """
    ordered = list(works)
    places = {name: place for place, name in enumerate(file)}
    for key in reversed(keys):
        field = key.field
        ordered.sort(
            key=lambda one: _value(one.work, field, places), reverse=key.descending
        )
    return ordered


def _value(  # noqa: PLR0911 — one each
    work: Publication, field: SortField, places: Mapping[str, int]
) -> Value:
    match field:
        case SortField.ISSUED:
            return age_order(work)
        case SortField.TITLE:
            return _collated(plain_text(work.title))
        case SortField.AUTHOR:
            return _collated(_first_author(work))
        case SortField.VENUE:
            venue = work.container_title or work.container_title_short
            return _collated(plain_text(venue or RichText()))
        case SortField.TYPE:
            return (PLACES[counted_type(work)],)
        case SortField.STATUS:
            return (progress(work),)
        case SortField.CITATIONS:
            return (work.citations.count if work.citations else 0,)
        case SortField.FILE:
            return (places[work.id],)


def age_order(work: Publication) -> tuple[int, ...]:
    """By what works are sorted from the oldest to the newest."""
    if issued := work.issued:
        return (issued.year, issued.month, issued.day)
    return (UNDATED, progress(work))


def _first_author(work: Publication) -> str:
    first = next(iter(work.credited(work.lead)), None)
    return (first.family or first.literal or first.native) if first else ""


@lru_cache(maxsize=8192)
def _collated(text: str) -> str:
    """Letters without accents and case: a plain order for all scripts."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if c.isalnum() or c == " ").strip()
