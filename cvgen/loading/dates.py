"""Dates of year, month or day, and ends that may be the present.

Part of ``loading``: ``plan`` knows it as the reader of ``PartialDate`` and ``End``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.loading.foreign_choices import foreign_choice
from cvgen.model.date import End, PartialDate
from cvgen.model.work_type import Status

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "MONTHS",
    "PRESENT",
    "days_in_month",
    "is_reversed",
    "read_date",
    "read_end",
]

PRESENT = frozenset({"present", "now", "ongoing"})
"""Words for an end that has not come."""

FIRST_YEAR, LAST_YEAR = 1000, 2999
"""Outside of these a year is a slip of the keyboard."""

ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
LOOSE_ISO = r"([0-9]{4})[-/.–]([0-9]{1,2})(?:[-/.–]([0-9]{1,2}))?"
MONTH_FIRST = r"([0-9]{1,2})[-/.]([0-9]{4})"
IN_WORDS = (
    r"(?i)(?:([0-9]{1,2})[. ]+)?([a-z]{3,9})\.?(?:[ ]+([0-9]{1,2}),)?[ ,]+([0-9]{4})"
)

STATES = frozenset(one.value for one in Status if one is not Status.PUBLISHED)

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
FORMS = "write a year, a month or a day: `2024`, `2024-05` or `2024-05-09`"


DOTTED = r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})"
"""The day first: those who begin with the month write slashes."""

SPAN = r"(\d{4})\s?[-–/]\s?(\d{4}|\d{2})"


@lru_cache(maxsize=1024)
def read_date(text: str) -> PartialDate:
    """Read ``2024``, ``2024-05`` or ``2024-05-09``.

    Raises:
        Refused: it is none of these, or no day of the calendar.
    """
    text = clean(text)
    match = ISO.fullmatch(text)
    if not match:
        raise _refused(text, *_state_hint(text), _suggestion(text))
    year, month, day = (int(part or 0) for part in match.groups())
    if hint := _calendar_fault(match, year, month, day):
        raise _refused(text, hint)
    return PartialDate(year, month, day)


def read_end(text: str) -> End:
    """Read a date, or a word for the present.

    Raises:
        Refused: it is neither.
    """
    if clean(text).lower() in PRESENT:
        return End()
    try:
        return End(read_date(text))
    except Refused as refused:
        (fault,) = refused.faults
        hints = (*fault.hints, "write `present` for what goes on")
        raise Refused(Fault(fault.code, fault.message, hints)) from None


def days_in_month(year: int, month: int) -> int:
    """The length of a month in the Gregorian calendar."""
    if month == 2:  # noqa: PLR2004 — February
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if month in {4, 6, 9, 11} else 31


def is_reversed(start: PartialDate, end: PartialDate) -> bool:
    """Whether a span ends before it starts, as far as both dates are known."""
    for first, last in (
        (start.year, end.year),
        (start.month, end.month),
        (start.day, end.day),
    ):
        if not first or not last or first < last:
            return False
        if first > last:
            return True
    return False


def _refused(text: str, *hints: str) -> Refused:
    return Refused(Fault("bad-date", f"{quoted(text)} is not a date", hints))


def _calendar_fault(match: re.Match[str], year: int, month: int, day: int) -> str:
    """What the calendar has against a well-formed date; nothing if it is a day."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return f"the year must be from {FIRST_YEAR} to {LAST_YEAR}"
    if match[2] is not None and not 1 <= month <= len(MONTHS):
        return "the month must be from 01 to 12"
    if match[3] is not None and not 1 <= day <= days_in_month(year, month):
        name = MONTHS[month - 1].capitalize()
        return f"{name} {year} has {days_in_month(year, month)} days"
    return ""


def _suggestion(text: str) -> str:
    """How the author would write this date, if that is clear."""
    if match := re.fullmatch(LOOSE_ISO, text):
        year, month, day = match.groups()
    elif match := re.fullmatch(MONTH_FIRST, text):
        (month, year), day = match.groups(), None
    elif match := re.fullmatch(DOTTED, text):
        day, month, year = match.groups()
    elif match := re.fullmatch(IN_WORDS, text):
        year, day = match[4], match[1] or match[3]
        month = str(_month_number(match[2]))
    else:
        return _span_hint(text)
    written = "-".join(part.zfill(2) for part in (year, month, day) if part)
    return f"write `{written}`" if _is_date(written) else _span_hint(text)


def _span_hint(text: str) -> str:
    """What to write for two years, or all that may be written."""
    match = re.fullmatch(SPAN, text)
    if not match:
        return FORMS
    first, last = match.groups()
    last = first[: len(first) - len(last)] + last
    return f"of a span write `{first}` or `{last}`, each in a field of its own"


def _state_hint(text: str) -> tuple[str, ...]:
    """What to write for a word that says how far a work has come."""
    word = text.casefold().replace(" ", "-")
    state = foreign_choice(text) or word
    if state not in STATES:
        return ()
    return (f"a work without a date has `status: {state}` instead of `issued`",)


def _month_number(name: str) -> int:
    """The number of a month's name or abbreviation, 0 if it is none."""
    matches = (n for n, month in enumerate(MONTHS, 1) if month.startswith(name.lower()))
    return next(matches, 0)


def _is_date(text: str) -> bool:
    match = ISO.fullmatch(text)
    parts = (int(part or 0) for part in match.groups()) if match else (0, 0, 0)
    return match is not None and not _calendar_fault(match, *parts)
