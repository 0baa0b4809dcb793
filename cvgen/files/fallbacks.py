"""The bundled fallbacks: faces for what the text families lack.

Part of ``files``. They are opened only when a build needs one of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from cvgen.files.bundled import bundled_folder
from cvgen.layout.typeface import Typeface

__all__ = ["bundled_fallbacks"]

FALLBACKS = (
    ("NotoSerif", ("Regular.ttf", "Italic.ttf", "Bold.ttf", "BoldItalic.ttf")),
    ("STIXTwoMath", ("Regular.ttf",)),
    ("NotoSerifHebrew", ("Regular.ttf", "Bold.ttf")),
    ("NotoSansHebrew", ("Regular.ttf", "Bold.ttf")),
    ("NotoNaskhArabic", ("Regular.ttf", "Bold.ttf")),
    ("NotoSerifCJK", ("Regular.otf",)),
    ("NotoSansCJK", ("Regular.otf", "Bold.otf")),
)
"""Families in the order in which they lend, the face with most characters first."""


def bundled_fallbacks(characters: Iterable[str]) -> tuple[Typeface, ...]:
    """The faces of every family that has one of the characters."""
    wanted = set(characters)
    if not wanted:
        return ()
    return tuple(
        face
        for folder, files in FALLBACKS
        if any(_face(folder, files[0]).has(one) for one in wanted)
        for face in (_face(folder, file) for file in files)
    )


@cache
def _face(folder: str, file: str) -> Typeface:
    path = bundled_folder("fonts") / folder / f"{folder}-{file}"
    return Typeface(path.stem, path)
