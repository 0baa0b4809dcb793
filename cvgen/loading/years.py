"""Years and spans of years.

Part of ``loading``: ``plan`` knows it as the reader of ``YearSpan``.
"""

from __future__ import annotations

import re

from cvgen.loading.characters import clean
from cvgen.loading.dates import FIRST_YEAR, LAST_YEAR, PRESENT
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.date import YearSpan

__all__ = ["read_years"]

SPAN = r"([0-9]{4})(?:\s?(?:--?|–|—|to)\s?([0-9]{4}|[A-Za-z]+)?)?"


def read_years(text: str) -> YearSpan:
    """Read ``2019``, ``2019-2024``, ``2019-present`` or ``2019-``.

    Raises:
        Refused: it is none of these, or ends before it begins.
    """
    text = clean(text)
    match = re.fullmatch(SPAN, text)
    if not match:
        raise _refused(text)
    first = int(match[1])
    last = _last(match, text)
    if not FIRST_YEAR <= first <= LAST_YEAR or last > LAST_YEAR:
        hint = f"the year must be from {FIRST_YEAR} to {LAST_YEAR}"
        raise Refused(Fault("bad-years", f"{quoted(text)} is out of range", (hint,)))
    if 0 < last < first:
        message = f"the span {quoted(text)} ends before it begins"
        raise Refused(Fault("bad-years", message, ("exchange the two",)))
    return YearSpan(first, last)


def _last(match: re.Match[str], text: str) -> int:
    """The last year; 0 if it goes on."""
    if match[0] == match[1]:
        return int(match[1])
    if match[2] is None or match[2].lower() in PRESENT:
        return 0
    if not match[2].isdigit():
        raise _refused(text)
    return int(match[2])


def _refused(text: str) -> Refused:
    message = f"{quoted(text)} is neither a year nor a span of years"
    hints = ("write `2019`, `2019-2024` or `2019-present`",)
    if "," in text:
        hints = (f"write several as a list: `[{text}]`",)
    return Refused(Fault("bad-years", message, hints))
