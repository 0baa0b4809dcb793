"""How one list is numbered: as it says itself, else as the variant says.

Part of ``bibliography``.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.model.numbering import ListNumbering, Numbering

__all__ = ["inherit_numbering"]


def inherit_numbering(own: ListNumbering | None, usual: Numbering) -> Numbering:
    """The numbering of a variant with all that a list states of its own."""
    if own is None:
        return usual
    return replace(
        usual,
        scheme=usual.scheme if own.scheme is None else own.scheme,
        direction=usual.direction if own.direction is None else own.direction,
        prefix=usual.prefix if own.prefix is None else own.prefix,
        prefixes=own.prefixes or usual.prefixes,
        reserve=usual.reserve if own.reserve is None else own.reserve,
        fixed=own.fixed or usual.fixed,
    )
