"""What a face says of its style: the ``OS/2`` table of OpenType.

Part of ``layout``; ``typeface`` and ``face_names`` read it.
"""

from __future__ import annotations

import struct

import msgspec

__all__ = ["NORMAL_WIDTH", "FaceStyle", "read_style"]

NUMBER = struct.Struct(">H")

REGULAR, NORMAL_WIDTH = 400, 5
"""``usWeightClass`` and ``usWidthClass`` of a face that is nothing else."""

WEIGHT, WIDTH, PERMISSIONS, SERIFS, SELECTION = 4, 6, 8, 33, 62
"""Where numbers stand, the same in all versions; serifs are PANOSE's second digit."""

RESTRICTED = 2
"""The usage permission that forbids to embed (``fsType``), of four bits."""

SANS_SERIFS = range(11, 16)
"""PANOSE's serif styles of a text face that has none."""

ITALIC, OBLIQUE = 1 << 0, 1 << 9
"""Bits of ``fsSelection``."""


class FaceStyle(msgspec.Struct, frozen=True, kw_only=True):
    """Weight (1 to 1000) and width (1 to 9) of a face, and what it says of itself."""

    weight: int
    width: int
    is_sans: bool
    is_sloped: bool
    may_be_embedded: bool


def read_style(table: bytes) -> FaceStyle:
    """The style in a face's table; what a short one does not say is usual."""
    serifs = table[SERIFS : SERIFS + 1]
    return FaceStyle(
        weight=_number(table, WEIGHT) or REGULAR,
        width=_number(table, WIDTH) or NORMAL_WIDTH,
        is_sans=bool(serifs) and serifs[0] in SANS_SERIFS,
        is_sloped=bool(_number(table, SELECTION) & (ITALIC | OBLIQUE)),
        may_be_embedded=_number(table, PERMISSIONS) & 0xF != RESTRICTED,
    )


def _number(table: bytes, offset: int) -> int:
    """A number of two bytes, or 0 if the table is shorter."""
    if len(table) < offset + NUMBER.size:
        return 0
    (number,) = NUMBER.unpack_from(table, offset)
    return int(number)
