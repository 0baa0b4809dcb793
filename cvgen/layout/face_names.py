"""What the faces of a font file are called, without opening them for shaping.

Part of ``layout``, which alone knows HarfBuzz. The family is that of the OpenType
``name`` table (ID 16, else 1), weight, width and slope are those of ``OS/2``.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import uharfbuzz

from cvgen.layout.face_style import read_style
from cvgen.layout.font_blob import font_blob

__all__ = ["FaceName", "face_names"]

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
    blob = font_blob(path)
    count = min(uharfbuzz.Face(blob).count, MOST_FACES)
    named = (_name(uharfbuzz.Face(blob, index), index) for index in range(count))
    return tuple(one for one in named if one.family)


def _name(face: uharfbuzz.Face, index: int) -> FaceName:
    known = uharfbuzz.OTNameIdPredefined
    family = face.get_name(known.TYPOGRAPHIC_FAMILY) or face.get_name(known.FONT_FAMILY)
    style = read_style(bytes(face.reference_table("OS/2").data or b""))
    return FaceName(
        index=index,
        family=(family or "").strip(),
        weight=style.weight,
        width=style.width,
        italic=style.is_sloped,
    )
