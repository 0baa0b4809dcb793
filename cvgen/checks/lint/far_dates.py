"""Report dates that lie so far ahead that a figure of them must be mistyped.

Part of ``checks.lint``; ``load`` asks it, since years are counted back from the newest
work, and a year of the next decades would leave every other work out. What day it is
comes as a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.checks.lint.values import values_of
from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.cv import Cv
from cvgen.model.date import End, PartialDate
from cvgen.model.publication import Publication
from cvgen.suggestion import did_you_mean

__all__ = ["anchor_of", "check_far_dates"]

PROFILE = DataPath("profile")

OF_WORK = ("issued", "event_date", "accessed", "preprint", "citations")
"""The fields of a work that hold dates: a look at all would take a build's time."""

YEARS_OF_AN_END = 20
"""What goes on may be paid for, or a post be held, for so many years more."""

YEARS_BEFORE = 60
"""As long ago at most was what is looked for behind a year with two figures swapped."""


FIRST_DAY = PartialDate(2026)
"""Before it there was no cvgen: an earlier day is a moment for files to claim, such as
the beginning of 1970, and tells nothing of what is to come."""


def check_far_dates(cv: Cv, today: PartialDate) -> Iterator[Diagnostic]:
    """Dates more than a year after today; ends, more than twenty years after it."""
    if today < FIRST_DAY:
        return
    for date, path in _dates(cv):
        if _is_far(date, today):
            yield _far(date, path, today)
    for end, path in values_of(End, cv.profile, PROFILE):
        if end.date and _is_far(end.date, today, YEARS_OF_AN_END):
            yield _far(end.date, path, today)


def _dates(cv: Cv) -> Iterator[tuple[PartialDate, DataPath]]:
    yield from values_of(PartialDate, cv.profile, PROFILE)
    for index, work in enumerate(cv.publications):
        path = DataPath("publications", (index,))
        yield from values_of(PartialDate, work, path, OF_WORK)


def anchor_of(works: Iterable[Publication], today: PartialDate) -> PartialDate | None:
    """The day to count years back from, if the newest work has a date too far ahead.

    That is the date of the newest of the others, or today if there is none.
    """
    if today < FIRST_DAY:
        return None
    dates = [work.issued for work in works if work.issued]
    near = [date for date in dates if not _is_far(date, today)]
    return None if len(near) == len(dates) else max(near, default=today)


def _is_far(date: PartialDate, today: PartialDate, years: int = 1) -> bool:
    return date > PartialDate(today.year + years, today.month, today.day)


def _far(date: PartialDate, path: DataPath, today: PartialDate) -> Diagnostic:
    meant = next(_swapped(date, today), None)
    hint = did_you_mean(meant.iso) if meant else "look at its year again"
    message = f"the date {date.iso} is {date.year - today.year} years ahead"
    return warning("far-date", message, path=path, hints=(hint,))


def _swapped(date: PartialDate, today: PartialDate) -> Iterator[PartialDate]:
    """The dates that it would be if two neighbouring figures of its year changed."""
    figures = f"{date.year:04}"
    for place in range(len(figures) - 1):
        pair = figures[place : place + 2]
        year = int(figures[:place] + pair[::-1] + figures[place + 2 :])
        meant = PartialDate(year, date.month, date.day)
        if year > today.year - YEARS_BEFORE and not _is_far(meant, today):
            yield meant
