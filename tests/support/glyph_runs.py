"""Runs of glyphs made of a few words, as a line holds them."""

from __future__ import annotations

from cvgen.document.style import FontStyle
from cvgen.layout.frame import GlyphRun
from cvgen.layout.typeface import ShapedWord
from tests.support.samples import fonts

__all__ = ["run", "shaped"]


def shaped(text: str) -> ShapedWord:
    """A word in the regular style."""
    return fonts().face(FontStyle("Source Serif 4")).shape(text, "en")


def run(
    *words: str, size: float = 10, colour: str = "#000000", extra: float = 0
) -> GlyphRun:
    """Words in one style, at the start of a line."""
    glyphs = tuple(map(shaped, words))
    return GlyphRun(
        offset=0,
        width=sum(word.em_width for word in glyphs) * size,
        typeface=glyphs[0].typeface,
        size=size,
        colour=colour,
        rise=0,
        words=glyphs,
        space_extra=extra,
    )
