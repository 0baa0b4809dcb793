"""Lengths: everything past the theme is in PostScript points.

A leaf of the import order, used by every phase from ``document`` on.
"""

from __future__ import annotations

from typing import TypeAlias

__all__ = ["POINTS_PER_MM", "ROUNDING", "Pt", "mm"]

Pt: TypeAlias = float
"""A length of 1/72 inch, the unit of PDF user space (ISO 32000-1, 8.3.2.3)."""

ROUNDING: Pt = 0.01
"""By how much sums of lengths may differ and still be taken for equal."""

POINTS_PER_MM = 72 / 25.4


def mm(length: float) -> Pt:
    """The points in so many millimetres."""
    return length * POINTS_PER_MM
