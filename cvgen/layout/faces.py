"""The faces that pages are set in, for whoever asks what was used.

Part of ``layout``.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cvgen.layout.frame import Page
from cvgen.layout.typeface import Typeface

__all__ = ["UsedFace", "used_faces"]


class UsedFace(msgspec.Struct, frozen=True, eq=False):
    """A face, and how many of its glyphs are there."""

    typeface: Typeface
    glyphs: int


def used_faces(pages: Iterable[Page]) -> tuple[UsedFace, ...]:
    """The faces of some pages in the order of their names."""
    glyphs: dict[Typeface, set[int]] = {}
    for page in pages:
        for placed in (*page.lines, *page.marginals):
            for run in placed.line.runs:
                for word in run.words:
                    glyphs.setdefault(word.typeface, set()).update(word.glyphs)
    used = (UsedFace(face, len(found)) for face, found in glyphs.items())
    return tuple(sorted(used, key=lambda one: one.typeface.name))
