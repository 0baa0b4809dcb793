"""BibTeX's ``year``, ``month`` and ``day``, and BibLaTeX's ``date`` → a date of cvgen.

Part of ``importers.bibtex``.
"""

from __future__ import annotations

import re

import msgspec

from cvgen.loading.dates import FIRST_YEAR, LAST_YEAR, MONTHS, days_in_month

__all__ = ["When", "read_when"]

ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)")
YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
WORD = re.compile(r"[A-Za-z]{3,9}")
DAY = re.compile(r"(?<!\d)(\d{1,2})(?!\d)")
CIRCA = "c"
"""``circa``, whose point is its own."""


class When(msgspec.Struct, frozen=True):
    """A date as ``2024-05-09``, as much as is known, and what of it was not read."""

    date: str = ""
    left: str = ""


def read_when(year: str, month: str = "", day: str = "") -> When:
    """The date of an entry; ``year`` may be a whole BibLaTeX date."""
    whole = ISO.match(year)
    if whole:
        date, more = _joined(int(whole[1]), int(whole[2]), int(whole[3] or 0))
        left = year[whole.end() :].lstrip("T/ ~?%").strip()
        return When(date, " ".join(filter(None, (more, left))))
    match = YEAR.search(year)
    if match is None:
        return When("", year)
    left = (year[: match.start()] + year[match.end() :]).strip(" ~?.()[]{}")
    left = f"{left}." if left == CIRCA else left
    number, days, rest = _month(month)
    is_number = day.isdecimal() and len(day) <= 2  # noqa: PLR2004
    days = int(day) if is_number else days
    rest = rest if is_number else f"{rest} {day}".strip()
    date, more = _joined(int(match[1]), number, days)
    return When(date, " ".join(filter(None, (left, rest, more))))


def _month(text: str) -> tuple[int, int, str]:
    """The number of a month, a day beside it, and what else is there."""
    if not text:
        return 0, 0, ""
    if text.strip().isdecimal():
        number = int(text) if len(text) < 3 else 0  # noqa: PLR2004
        return (number, 0, "") if 1 <= number <= len(MONTHS) else (0, 0, text)
    for word in WORD.finditer(text):
        name = word[0].lower()
        number = next((n for n, m in enumerate(MONTHS, 1) if m.startswith(name)), 0)
        if name == "sept":
            number = 9
        if number:
            rest = text[: word.start()] + text[word.end() :]
            day = DAY.search(rest)
            if day is not None:
                rest = rest[: day.start()] + rest[day.end() :]
            return number, int(day[1]) if day else 0, rest.strip(" .,~\xa0")
    return 0, 0, text


def _joined(year: int, month: int, day: int) -> tuple[str, str]:
    """As much of a date as the calendar has, and what it has not."""
    rest = (f"{one:02}" for one in (month, day) if one)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return "", "-".join((f"{year:04}", *rest))
    if not 1 <= month <= len(MONTHS):
        return f"{year}", "-".join(rest)
    if not 1 <= day <= days_in_month(year, month):
        return f"{year}-{month:02}", f"{day}" if day else ""
    return f"{year}-{month:02}-{day:02}", ""
