"""A glyph with more or less space on its sides: a glyph of its own, by its number.

Part of ``layout``; ``spaced_line`` makes such numbers and ``pdf`` draws what they mean.
Readers of PDF take a gap of a tenth of an em for a space, so that what stands between
an ideograph and a Latin word has to be a part of a glyph if the text is to extract as
it was written. The sides are counted in twentieths of an em.
"""

from __future__ import annotations

__all__ = ["STEPS", "bare", "bearings", "with_bearings"]

STEPS = 20
"""Of an em: what a side may have more or less, and no finer."""

_MOST = 31
_ZERO = 32
_BITS = 6
_GLYPH = 16
"""Bits of a glyph's number in a font (OpenType, ``maxp``)."""


def with_bearings(glyph: int, left: int, right: int) -> int:
    """The number of a glyph with so many steps more on its sides, or fewer.

    What it has already is added to; there is an end of it at an em and a half.
    """
    before, behind = bearings(glyph)
    left, right = _bounded(before + left), _bounded(behind + right)
    if not left and not right:
        return bare(glyph)
    sides = (left + _ZERO) << _BITS | (right + _ZERO)
    return (sides << _GLYPH) | bare(glyph)


def bare(glyph: int) -> int:
    """The glyph of the font."""
    return glyph & 0xFFFF


def bearings(glyph: int) -> tuple[int, int]:
    """How many steps more a glyph has on its left and right."""
    sides = glyph >> _GLYPH
    if not sides:
        return 0, 0
    return (sides >> _BITS) - _ZERO, (sides & ((1 << _BITS) - 1)) - _ZERO


def _bounded(steps: int) -> int:
    return max(-_MOST, min(_MOST, steps))
