"""Arrange the entries of a section: who may see them, which years, what order.

Part of ``document``; every section of dated entries goes through it. Entries keep the
position that they have in the author's file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias, TypeVar

import msgspec

from cvgen.document.labelled_years import labelled_years
from cvgen.model.date import PartialDate, YearSpan
from cvgen.model.entry import Event, Period, Recurring, SectionEntry
from cvgen.model.variant import EntryOrder, Tenure
from cvgen.model.visibility import Visibility, is_visible

__all__ = ["Arrangement", "Entries", "arrange", "is_when"]

T = TypeVar("T", bound=SectionEntry)

Entries: TypeAlias = tuple[tuple[int, T], ...]
"""Entries with their positions in the file."""

ONGOING = PartialDate(9999)
UNKNOWN = PartialDate(0)


class Arrangement(msgspec.Struct, frozen=True, kw_only=True):
    """What a variant wants of a section; ``newest`` is the year to count back from.

    A section ``in_part`` has a head of the level that its groups have otherwise; one
    that ``is_told`` has a head that says which entries stand under it.
    """

    order: EntryOrder = EntryOrder.NEWEST
    first: int | None = None
    last_years: int | None = None
    when: Tenure | None = None
    newest: int = 0
    audience: Visibility = Visibility.APPLICATION
    in_part: bool = False
    is_told: bool = False


def arrange(entries: Sequence[T], wanted: Arrangement) -> Entries[T]:
    """The entries that are printed, in their order; undated ones come last.

    Grants that are only applied for are to come: they stand together, and first.
    """
    kept = [
        (index, entry)
        for index, entry in enumerate(entries)
        if is_visible(entry.visibility, wanted.audience)
        and _is_recent(entry, wanted)
        and is_when(entry, wanted.when, wanted.newest)
    ]
    match wanted.order:
        case EntryOrder.NEWEST:
            kept.sort(key=_by(lambda dates: dates), reverse=True)
        case EntryOrder.OLDEST:
            kept.sort(key=_by(_oldest))
        case EntryOrder.FILE:
            pass
    return tuple(kept[: wanted.first])


Dates: TypeAlias = tuple[PartialDate, PartialDate]
Place: TypeAlias = tuple[bool, Dates]
"""Whether an entry is only applied for, and its dates."""


def _by(key: Callable[[Dates], Dates]) -> Callable[[tuple[int, SectionEntry]], Place]:
    return lambda indexed: (_is_pending(indexed[1]), key(_dates(indexed[1])))


def _is_pending(entry: SectionEntry) -> bool:
    return isinstance(entry, Period) and entry.is_pending


def _oldest(dates: Dates) -> Dates:
    """Dates for an order from the oldest on, in which the undated come last too."""
    last, first = dates
    if last == UNKNOWN:
        return (ONGOING, ONGOING)
    return (last if first == UNKNOWN else first, last)


def _dates(entry: SectionEntry) -> Dates:
    """The last date of an entry and its first, as far as they are known."""
    match entry:
        case Period():
            return _lasted(entry)
        case Event(date=date):
            return (date or UNKNOWN, date or UNKNOWN)
        case Recurring(years=years):
            return _spanned(years)
        case _:
            return (UNKNOWN, UNKNOWN)


def _lasted(entry: Period) -> Dates:
    if entry.is_to_come:
        return (ONGOING, ONGOING)
    if label := entry.in_place_of_dates:
        years = labelled_years(label)
        return _spanned((years,) if years else ())
    first, end = entry.start or UNKNOWN, entry.end
    if entry.goes_on:
        return (ONGOING, first)
    return (end.date if end and end.date else first, first)


def _spanned(years: Sequence[YearSpan]) -> Dates:
    last = max((one.last or ONGOING.year for one in years), default=0)
    first = min((one.first for one in years), default=0)
    return (PartialDate(last), PartialDate(first))


def _is_recent(entry: SectionEntry, wanted: Arrangement) -> bool:
    """Whether an entry reaches into the last years, as an undated one may."""
    if wanted.last_years is None:
        return True
    last = _dates(entry)[0].year
    return not last or last > wanted.newest - wanted.last_years


def is_when(entry: SectionEntry, when: Tenure | None, newest: int = 0) -> bool:
    """Whether an entry goes on, or has ended, or is applied for.

    What has no period is none of these; ``newest`` is the year that counts as this one.
    """
    if when is None:
        return True
    if not isinstance(entry, Period):
        return False
    if entry.is_pending or when is Tenure.PENDING:
        return entry.is_pending and when is Tenure.PENDING
    return entry.is_current(newest) is (when is Tenure.CURRENT)
