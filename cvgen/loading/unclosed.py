"""A quotation mark that is not closed where it should be, but at the next one.

Part of ``loading``, for ``syntax``. The text then ends where another one was to begin,
maybe many lines below, and what the parser stops at is the inside of that one.
"""

from __future__ import annotations

from cvgen.loading.fault import Fault, Spot
from cvgen.loading.node import Scalar
from cvgen.loading.stop import CODE, Stop

__all__ = ["behind_quotes", "ends_at"]

QUOTES = ('"', "'")
BRACKETS = ("[", "{")

MESSAGE = "the text goes on behind its closing quotation mark"


def ends_at(text: Scalar, stop: Stop) -> bool:
    """Whether a quoted text of other lines, or within brackets, ends at the stop.

    In brackets another quotation mark behind it tells that a comma is missing.
    """
    if text.style not in QUOTES:
        return False
    before = stop.text[: stop.column - 1].rstrip()
    if not before.endswith(text.style):
        return False
    if stop.opener in BRACKETS:
        return stop.found not in QUOTES
    return text.line < stop.line


def behind_quotes(text: Scalar, stop: Stop) -> Spot:
    """What goes on behind a text, and where that began."""
    where = f"column {text.column}"
    if text.line < stop.line:
        where = f"line {text.line}"
    hints = (
        f"the quotation mark was opened in {where}: close it where the text ends",
        "put a text that has quotation marks in it in the other kind of them",
    )
    return Spot(Fault(CODE, MESSAGE, hints), stop.line, stop.column)
