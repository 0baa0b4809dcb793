"""Partial dates: a year, a month or a day, and an end that may be the present.

Part of ``model``; ``loading.dates`` reads them.
"""

import msgspec

__all__ = ["End", "PartialDate", "YearSpan"]


class PartialDate(msgspec.Struct, frozen=True, order=True):
    """A Gregorian date known to the year, the month or the day.

    An unknown part is 0, so that dates compare and 2024 comes before 2024-01.
    """

    year: int
    month: int = 0
    day: int = 0

    @property
    def iso(self) -> str:
        """In figures, as far as it is known: ``2024-05-09`` (ISO 8601)."""
        known = (self.month, self.day)
        return "-".join((f"{self.year:04}", *(f"{part:02}" for part in known if part)))


class End(msgspec.Struct, frozen=True):
    """When something ended; no date says that it goes on."""

    date: PartialDate | None = None


class YearSpan(msgspec.Struct, frozen=True, order=True):
    """Years from a first to a last one; a last of 0 says that it goes on."""

    first: int
    last: int
