"""What the faces of a font file are called, without opening them for shaping.

Part of ``layout``, which alone knows HarfBuzz. The family is that of the OpenType
``name`` table (ID 16, else 1), weight, width and slope are those of ``OS/2``.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import uharfbuzz

__all__ = ["NORMAL_WIDTH", "FaceName", "face_names"]

REGULAR, NORMAL_WIDTH = 400, 5
"""``usWeightClass`` and ``usWidthClass`` of a face that is nothing else."""

ITALIC, OBLIQUE = 1 << 0, 1 << 9
"""Bits of ``fsSelection``."""

WEIGHT, WIDTH, SELECTION = 4, 6, 62
"""Where ``OS/2`` has these numbers of two bytes; all its versions have them there."""

MOST_FACES = 64
"""More faces than any collection has: a broken file may claim any number."""


class FaceName(msgspec.Struct, frozen=True, kw_only=True):
    """A face by its family, weight (1 to 1000), width (1 to 9) and slope."""

    index: int
    family: str
    weight: int
    width: int
    italic: bool


def face_names(path: Path) -> tuple[FaceName, ...]:
    """The faces of a font file or collection that have a family's name.

    A file that is no font has none.

    Raises:
        OSError: The file cannot be read.
    """
    path.open("rb").close()  # says what is wrong, which HarfBuzz does not
    blob = uharfbuzz.Blob.from_file_path(path)
    count = min(uharfbuzz.Face(blob).count, MOST_FACES)
    named = (_name(uharfbuzz.Face(blob, index), index) for index in range(count))
    return tuple(one for one in named if one.family)


def _name(face: uharfbuzz.Face, index: int) -> FaceName:
    known = uharfbuzz.OTNameIdPredefined
    family = face.get_name(known.TYPOGRAPHIC_FAMILY) or face.get_name(known.FONT_FAMILY)
    table = bytes(face.reference_table("OS/2").data or b"")
    slope = _number(table, SELECTION) & (ITALIC | OBLIQUE)
    return FaceName(
        index=index,
        family=(family or "").strip(),
        weight=_number(table, WEIGHT) or REGULAR,
        width=_number(table, WIDTH) or NORMAL_WIDTH,
        italic=bool(slope),
    )


def _number(table: bytes, offset: int) -> int:
    return int.from_bytes(table[offset : offset + 2], "big")
