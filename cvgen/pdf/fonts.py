"""The fonts of a file: codes given to glyphs as they are painted.

Part of ``pdf``. A code stands for a glyph *and* the characters that it shows, so that
every code has one exact entry in the ToUnicode map: one glyph that serves two
characters, or the box that stands for a missing one, still extracts as written.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.layout.typeface import ShapedWord, Typeface

__all__ = ["Encoded", "FontTable", "FontUse"]

LAST_CODE = 0xFFFF
"""Two-byte codes (Identity-H)."""

Encoded = tuple["FontUse", tuple[int, ...]]
"""A font of the file, and a word's codes in it."""


class FontUse:
    """One font object of the file: a typeface, and the codes used of it."""

    def __init__(self, typeface: Typeface, resource: str) -> None:
        self.typeface = typeface
        self.resource = resource
        self._codes: dict[tuple[int, str], int] = {}

    def encode(self, word: ShapedWord) -> tuple[int, ...]:
        """The codes of a word's glyphs, new ones given where needed."""
        codes = self._codes
        return tuple(
            codes.setdefault(glyph, len(codes) + 1)
            for glyph in zip(word.glyphs, word.texts, strict=True)
        )

    def has_room(self, word: ShapedWord) -> bool:
        """Whether there are codes left for all glyphs of a word."""
        return len(self._codes) + len(word.glyphs) <= LAST_CODE

    def entries(self) -> Iterator[tuple[int, int, str]]:
        """Each code with its glyph and its characters, in the order of the codes."""
        for (glyph, characters), code in self._codes.items():
            yield code, glyph, characters


class FontTable:
    """All fonts of a file, made as words ask for them."""

    def __init__(self) -> None:
        self.uses: list[FontUse] = []
        self._current: dict[Typeface, FontUse] = {}
        self._encoded: dict[int, tuple[ShapedWord, Encoded]] = {}

    def encode(self, word: ShapedWord) -> Encoded:
        """A word's font and codes; the same word is encoded once."""
        known = self._encoded.get(id(word))
        if known is not None:
            return known[1]
        use = self._use(word)
        encoded = (use, use.encode(word))
        # The word is kept with its result, so that its identity stays taken.
        self._encoded[id(word)] = (word, encoded)
        return encoded

    def _use(self, word: ShapedWord) -> FontUse:
        use = self._current.get(word.typeface)
        if use is None or not use.has_room(word):
            use = FontUse(word.typeface, f"F{len(self.uses) + 1}")
            self._current[word.typeface] = use
            self.uses.append(use)
        return use
