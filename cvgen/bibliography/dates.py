"""Word a date as far as it is known, in the words of a locale.

Part of ``bibliography``; ``document`` words the dates of entries with it too.
"""

from __future__ import annotations

from cvgen.model.date import PartialDate
from cvgen.model.locale import Locale

__all__ = ["word_date"]


def word_date(date: PartialDate, locale: Locale) -> str:
    """A date as ``2024``, ``May 2024`` or ``9 May 2024``."""
    if not date.month:
        return str(date.year)
    month = locale.months[date.month - 1]
    if not date.day:
        return locale.month_date.format(month=month, year=date.year)
    return locale.day_date.format(day=date.day, month=month, year=date.year)
