"""A font of a file, and the codes that its glyphs have.

Part of ``pdf``, between ``codes`` and ``fonts``.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.layout.typeface import ShapedWord, Typeface
from cvgen.pdf.codes import ROOM, Glyph, own_code, strange_code

__all__ = ["FontUse", "UsedFont"]


class UsedFont(msgspec.Struct, frozen=True, eq=False):
    """What a page uses of a font: own codes, and strangers in the order of their use.

    Whoever enters strangers in that order gives them the codes that painting gave.
    """

    typeface: Typeface
    resource: str
    own: frozenset[int]
    strange: tuple[tuple[Glyph, int], ...]


class FontUse:
    """One font object of the file: a typeface, and the codes used of it."""

    def __init__(self, typeface: Typeface, resource: str, *, is_only: bool) -> None:
        self.typeface = typeface
        self.resource = resource
        self.is_only = is_only
        self._codes: dict[Glyph, int] = {}
        self._own = set[int]()
        self._strange: dict[Glyph, int] = {}
        self._taken = set[int]()

    def encode(self, word: ShapedWord) -> tuple[int, ...]:
        """The codes of a word's glyphs, new ones given where needed."""
        return tuple(map(self._code, zip(word.glyphs, word.texts, strict=True)))

    def enter(self, used: UsedFont) -> bool:
        """Take in what a page uses; whether all of it has the codes that it had."""
        new = sum(glyph not in self._strange for glyph, _ in used.strange)
        if len(self._strange) + new > ROOM:
            return False
        self._own |= used.own
        return all(self._code(glyph) == code for glyph, code in used.strange)

    def use(self, codes: frozenset[int]) -> None:
        """Take in codes that characters have as their own."""
        self._own |= codes

    def strangers(self, word: ShapedWord) -> Iterator[Glyph]:
        """The glyphs of an encoded word whose codes are not their own."""
        glyphs = zip(word.glyphs, word.texts, strict=True)
        return (glyph for glyph in glyphs if glyph in self._strange)

    def strange_code(self, glyph: Glyph) -> int:
        """The code of a stranger."""
        return self._strange[glyph]

    def has_room(self, word: ShapedWord) -> bool:
        """Whether there are codes left for all glyphs of a word."""
        if len(self._strange) + len(word.glyphs) <= ROOM:
            return True
        glyphs = set(zip(word.glyphs, word.texts, strict=True)) - self._codes.keys()
        new = sum(not own_code(self.typeface, glyph) for glyph in glyphs)
        return len(self._strange) + new <= ROOM

    def entries(self) -> list[tuple[int, int, str]]:
        """Each code with its glyph and its characters, in the order of the codes."""
        usual = self.typeface.usual_glyph
        own = [(code, usual(chr(code)), chr(code)) for code in self._own]
        return sorted([*own, *((code, *one) for one, code in self._strange.items())])

    def _code(self, glyph: Glyph) -> int:
        code = self._codes.get(glyph)
        if code is None:
            code = own_code(self.typeface, glyph)
            if code:
                self._own.add(code)
            else:
                code = self._strange[glyph] = strange_code(glyph, self._taken, ROOM)
                self._taken.add(code)
            self._codes[glyph] = code
        return code
