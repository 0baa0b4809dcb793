"""Families with the same widths, so that a text takes the same room in each.

Part of ``model``. Funders name Arial, Times New Roman or Calibri, which cannot be given
away; each has been copied, width by width, by families that can. ``presets`` exchange
families by this table, and ``checks`` name those of a finished file by it. Sources: the
fontconfig project's list of metric aliases, and the names of the 14 standard fonts and
their clones by URW, GUST and GNU.
"""

from __future__ import annotations

__all__ = ["TWINS", "twins_of"]

TWINS: dict[str, tuple[str, ...]] = {
    "Arial": (
        "Arimo",
        "Liberation Sans",
        "Helvetica",
        "Nimbus Sans",
        "TeX Gyre Heros",
        "Free Sans",
        "Albany",
        "Nimbus San",
        "Nimbus Sans L",
    ),
    "Times New Roman": (
        "Tinos",
        "Liberation Serif",
        "Times",
        "Nimbus Roman",
        "TeX Gyre Termes",
        "Free Serif",
        "Thorndale",
        "Nimbus Rom No 9",
        "Nimbus Roman No 9",
        "TeX Gyre Termes X",
    ),
    "Courier New": (
        "Cousine",
        "Liberation Mono",
        "Courier",
        "Nimbus Mono",
        "TeX Gyre Cursor",
        "Free Mono",
        "Cumberland",
        "Nimbus Mon",
        "Nimbus Mono PS",
    ),
    "Calibri": ("Carlito",),
    "Cambria": ("Caladea",),
    "Georgia": ("Gelasio",),
    "Palatino Linotype": (
        "Palatino",
        "TeX Gyre Pagella",
        "URW Palladio",
        "P052",
        "Book Antiqua",
        "Pazo Math",
        "TeX Gyre Pagella X",
    ),
    "Century Schoolbook": (
        "TeX Gyre Schola",
        "C059",
        "New Century Schoolbook",
        "Century Schl",
    ),
    "Bookman Old Style": (
        "TeX Gyre Bonum",
        "Bookman",
        "URW Bookman",
        "Bookman URW",
    ),
}
"""The family that funders know best, then those of its widths, in their names as fonts
and in those that PostScript has cut short."""


def twins_of(family: str) -> tuple[str, ...]:
    """A family and all that have its widths, itself first."""
    folded = family.casefold()
    for known, others in TWINS.items():
        row = (known, *others)
        if folded in {one.casefold() for one in row}:
            return (family, *(one for one in row if one.casefold() != folded))
    return (family,)
