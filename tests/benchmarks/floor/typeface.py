"""How wide characters and words are in one face of a font.

Part of the floor: ``lines`` asks for words, ``font`` embeds what was asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from uharfbuzz import Blob, Face, Font

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["SIZE", "Typeface"]

SIZE = 11.0
"""Points, as in Typst's default style."""


class Typeface:
    """A face whose glyphs and widths are looked up once for each character."""

    def __init__(self, path: Path | str) -> None:
        self.face = Face(Blob.from_file_path(str(path)))
        self.advances = _Advances(self.face)
        self.space = self.advances[" "]
        self.widths = _Widths(self.advances, self.space)


class _Advances(dict[str, float]):
    """The width of each character in points; ``glyphs`` says which glyph it is."""

    def __init__(self, face: Face) -> None:
        self._font = Font(face)
        self._scale = SIZE / face.upem
        self.glyphs: dict[str, int] = {}

    def __missing__(self, character: str) -> float:
        glyph = self._font.get_nominal_glyph(ord(character)) or 0
        self.glyphs[character] = glyph
        width = self._font.get_glyph_h_advance(glyph) * self._scale
        self[character] = width
        return width


class _Widths(dict[str, float]):
    """The width of each word with the space behind it."""

    def __init__(self, advances: _Advances, space: float) -> None:
        self._advance = advances.__getitem__
        self._space = space

    def __missing__(self, word: str) -> float:
        width = self[word] = sum(map(self._advance, word)) + self._space
        return width
