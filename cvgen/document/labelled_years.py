"""Read years in the label of an entry, which an author wrote in place of its dates.

Part of ``document``, a step of ``arrange``: entries with a label and with dates stand
in one section, and one order.
"""

from __future__ import annotations

from cvgen.late_pattern import late_pattern
from cvgen.model.date import YearSpan
from cvgen.model.text import RichText, plain_text

__all__ = ["labelled_years"]

YEARS = late_pattern(r"([12]\d{3})(?:\s*(?P<dash>[-–—/])\s*(\d{2}|[12]\d{3})?)?")


def labelled_years(label: RichText) -> YearSpan | None:
    """The years of ``2018``, ``2018–2019``, ``2018/19`` or ``2018–``; else nothing."""
    match = YEARS().fullmatch(plain_text(label).strip())
    if not match:
        return None
    first, last = int(match[1]), match[3]
    if match["dash"] is None:
        return YearSpan(first, first)
    end = int(match[1][: 4 - len(last)] + last) if last else 0
    return None if 0 < end < first else YearSpan(first, end)
