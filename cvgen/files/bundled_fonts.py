"""The text families that come with cvgen, and that every build has.

Part of ``files``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from cvgen.document.style import FontStyle, Weight
from cvgen.files.bundled import bundled_folder
from cvgen.files.typefaces import open_typeface
from cvgen.kept import Kept
from cvgen.layout.typeface import Typeface

__all__ = ["FAMILIES", "NO_FACES", "bundled_faces"]

FAMILIES = {"Source Serif 4": "SourceSerif4", "Source Sans 3": "SourceSans3"}
FACES = {
    (Weight.REGULAR, False): "Regular",
    (Weight.REGULAR, True): "Italic",
    (Weight.SEMIBOLD, False): "SemiBold",
    (Weight.SEMIBOLD, True): "SemiBoldItalic",
    (Weight.BOLD, False): "Bold",
    (Weight.BOLD, True): "BoldItalic",
}

NO_FACES: Mapping[FontStyle, Typeface] = MappingProxyType({})


def bundled_faces(
    named: Mapping[FontStyle, Typeface] = NO_FACES, kept: Kept | None = None
) -> Mapping[FontStyle, Typeface]:
    """The faces that come with cvgen, after those of families that a theme names."""
    kept = kept or Kept()
    folder = bundled_folder("fonts")
    faces = dict(named)
    for family, stem in FAMILIES.items():
        for (weight, italic), face in FACES.items():
            style, name = FontStyle(family, weight, italic), f"{stem}-{face}"
            if style not in named:
                path = folder / stem / f"{name}.ttf"
                faces[style] = open_typeface(name, path, kept=kept)
    return faces
