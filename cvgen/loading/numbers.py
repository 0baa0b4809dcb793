"""Numbers: counts, measures and sums of money.

Part of ``loading``: ``plan`` knows these as the readers of whole and decimal numbers
and of ``Amount``'s short form.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.about import Bounds
from cvgen.model.amount import Amount

__all__ = ["bounded_reader", "read_amount", "read_decimal", "read_whole"]

Number = TypeVar("Number", int, float)

WHOLE = r"[0-9]{1,15}|[0-9]{1,3}(?:[,_ '’\u00a0\u202f][0-9]{3}){1,4}"
DECIMAL = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?")
SUM = r"([A-Z]{3}|[£€])\s?([0-9].*)|([0-9].*?)\s?([A-Z]{3}|[£€])"
SIGNS = {"£": "GBP", "€": "EUR"}
"""Signs that stand for one currency only; a dollar is of many countries."""


def read_whole(text: str) -> int:
    """Read a whole number, with or without separators of thousands.

    Raises:
        Refused: it is none, or below zero.
    """
    text = clean(text)
    if not re.fullmatch(WHOLE, text):
        hint = "write a whole number, as `120`"
        message = f"{quoted(text)} is not a whole number"
        raise Refused(Fault("bad-number", message, (hint,)))
    return int("".join(c for c in text if c.isdigit()))


def read_decimal(text: str) -> float:
    """Read a number with or without a decimal point.

    Raises:
        Refused: it is none, or below zero.
    """
    text = clean(text)
    if not DECIMAL.fullmatch(text):
        hint = "write a number, as `11` or `10.5`"
        message = f"{quoted(text)} is not a number"
        raise Refused(Fault("bad-number", message, (hint,)))
    return float(text)


def bounded_reader(
    key: str, bounds: Bounds, read_number: Callable[[str], Number]
) -> Callable[[str], Number]:
    """Read a number of the field ``key`` within its bounds."""
    hints = (bounds.hint,) if bounds.hint else ()

    def read(text: str) -> Number:
        value = read_number(text)
        if not bounds.low <= value <= bounds.high:
            wanted = f"from {bounds.low:g} to {bounds.high:g} {bounds.unit}"
            message = f"`{key}` must be {wanted}, not {value:g}"
            raise Refused(Fault("out-of-bounds", message, hints))
        return value

    return read


def read_amount(text: str) -> Amount:
    """Read ``GBP 480,000``, ``480000 EUR`` or ``£480,000``.

    Raises:
        Refused: it is no sum with a currency.
    """
    text = clean(text)
    match = re.fullmatch(SUM, text)
    if not match:
        raise _no_amount(text)
    currency, number = match[1] or match[4], match[2] or match[3]
    if not re.fullmatch(WHOLE, number):
        raise _no_amount(text)
    return Amount(total=read_whole(number), currency=SIGNS.get(currency, currency))


def _no_amount(text: str) -> Refused:
    message = f"{quoted(text)} is not a sum of money"
    hint = "write whole units and the currency's code, as `GBP 480,000`"
    return Refused(Fault("bad-amount", message, (hint,)))
