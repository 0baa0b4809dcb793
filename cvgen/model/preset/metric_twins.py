"""Families with the same widths, so that a text takes the same room in each.

Part of ``model``. Funders name Arial, Times New Roman or Calibri, which cannot be given
away; each has been copied, width by width, by families that can.
"""

from __future__ import annotations

__all__ = ["TWINS", "twins_of"]

TWINS: tuple[tuple[str, ...], ...] = (
    ("Arial", "Arimo", "Liberation Sans"),
    ("Helvetica", "Arimo", "Liberation Sans", "Nimbus Sans", "TeX Gyre Heros"),
    (
        "Times New Roman",
        "Tinos",
        "Liberation Serif",
        "Nimbus Roman",
        "TeX Gyre Termes",
    ),
    ("Courier New", "Cousine", "Liberation Mono"),
    ("Calibri", "Carlito"),
)
"""The family that funders name, then those of its widths."""


def twins_of(family: str) -> tuple[str, ...]:
    """A family and all that have its widths, itself first."""
    folded = family.casefold()
    for row in TWINS:
        if row[0].casefold() == folded:
            return (family, *row[1:])
    return (family,)
