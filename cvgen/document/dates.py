"""Word the period of an entry for the left column: years and an en dash.

Part of ``document``. A CV's left column is scanned by year; months stay in the data.
"""

from __future__ import annotations

from cvgen.document.terms import PRESENT
from cvgen.model.date import End, PartialDate

__all__ = ["word_period"]


def word_period(start: PartialDate | None, end: End | None) -> str:
    """A period as ``2019–2021``, ``2021–present``, ``2021–`` or ``present``."""
    first = str(start.year) if start else ""
    if end is None:
        return f"{first}–" if first else ""
    last = str(end.date.year) if end.date else PRESENT
    if not first or first == last:
        return last
    return f"{first}–{last}"
