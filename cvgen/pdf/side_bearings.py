"""Draw a glyph of a CFF program with other space on its sides.

Part of ``pdf``; ``compact_font`` asks it (Adobe Technical Note 5177, "The Type 2
Charstring Format"). A glyph without hints begins with its width, if that is not the
usual one, and with a move to where its outline begins: the two that change.
"""

from __future__ import annotations

from cvgen.pdf.compact_program import Dictionary, Operator, whole_numbers

__all__ = ["with_sides"]

RIGHT_AND_UP, RIGHT, UP, END = 21, 22, 4, 14
ARGUMENTS = {RIGHT_AND_UP: 2, RIGHT: 1, UP: 1, END: 0}
"""Operators that a glyph begins with, and their numbers; one more is the width."""

FIRST_NUMBER, SHORT, FIXED = 32, 28, 255
LENGTHS = {SHORT: 3, FIXED: 5}
TWO_BYTES = 247


def with_sides(glyph: bytes, private: Dictionary, left: int, right: int) -> bytes:
    """The glyph with so many units more on its left and right, in whole units.

    One that begins otherwise than said, as none does that has no hints, stays.
    """
    start = _end_of_numbers(glyph)
    operator = glyph[start] if start < len(glyph) else -1
    if operator not in ARGUMENTS:
        return glyph
    numbers = list(whole_numbers(glyph[:start]))
    count = ARGUMENTS[operator]
    width = _number(private, Operator.DEFAULT_WIDTH)
    nominal = _number(private, Operator.NOMINAL_WIDTH)
    if len(numbers) > count:
        width = nominal + numbers.pop(0)
    begin = _short(width + left + right - nominal)
    if operator == END:
        return begin + glyph[start:]
    x = 0 if operator == UP else numbers[0]
    y = 0 if operator == RIGHT else numbers[-1]
    return (
        begin
        + _short(x + left)
        + _short(y)
        + bytes((RIGHT_AND_UP,))
        + glyph[start + 1 :]
    )


def _end_of_numbers(glyph: bytes) -> int:
    at = 0
    while at < len(glyph) and (glyph[at] >= FIRST_NUMBER or glyph[at] == SHORT):
        at += LENGTHS.get(glyph[at], 2 if glyph[at] >= TWO_BYTES else 1)
    return at


def _number(private: Dictionary, operator: bytes) -> int:
    return next(whole_numbers(private.get(operator, b"")), 0)


def _short(value: int) -> bytes:
    return bytes((SHORT,)) + value.to_bytes(2, "big", signed=True)
