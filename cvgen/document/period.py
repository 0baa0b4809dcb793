"""Word the period of an entry for the left column.

Part of ``document``. A CV's left column is scanned by year; a variant may ask for
months.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.bibliography.dates import word_date
from cvgen.model.date import End, PartialDate, YearSpan
from cvgen.model.locale import Locale
from cvgen.model.text import FIXED_SPACE
from cvgen.model.variant import DatePrecision

__all__ = ["word_moment", "word_period", "word_years"]

EN_DASH = "–"
"""Within a date, whose parts stay on one line of the column."""


def word_period(
    start: PartialDate | None,
    end: End | None,
    locale: Locale,
    precision: DatePrecision = DatePrecision.YEAR,
) -> str:
    """A period as ``2019–2021``, ``2021–present``, ``2021–`` or ``present``."""
    first = word_moment(start, locale, precision) if start else ""
    if end is None:
        return f"{first}{EN_DASH}" if first else ""
    last = word_moment(end.date, locale, precision) if end.date else locale.present
    if not first or first == last:
        return last
    # Months need more room than the column has: the line may break behind the dash.
    gap = " " if FIXED_SPACE in first + last else ""
    return f"{first}{gap}{EN_DASH}{gap}{last}"


def word_moment(
    date: PartialDate, locale: Locale, precision: DatePrecision = DatePrecision.YEAR
) -> str:
    """A date to the year, to the month or to the day."""
    match precision:
        case DatePrecision.YEAR:
            return str(date.year)
        case DatePrecision.MONTH:
            return _fixed(word_date(PartialDate(date.year, date.month), locale))
        case DatePrecision.DAY:
            return _fixed(word_date(date, locale))


def _fixed(text: str) -> str:
    return text.replace(" ", FIXED_SPACE)


def word_years(spans: Sequence[YearSpan], locale: Locale) -> str:
    """Years and spans of years, as ``2019, 2021–2024``."""
    return ", ".join(_span(span, locale) for span in spans)


def _span(span: YearSpan, locale: Locale) -> str:
    if span.first == span.last:
        return str(span.first)
    return f"{span.first}{EN_DASH}{span.last or locale.present}"
