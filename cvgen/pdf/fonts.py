"""The fonts of a file: codes given to glyphs as they are painted.

Part of ``pdf``. A code stands for a glyph *and* the characters that it shows, so that
every code has one exact entry in the ToUnicode map: one glyph that serves two
characters, or the box that stands for a missing one, still extracts as written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, repeat

import msgspec
from msgspec.structs import replace

from cvgen.layout.opportunities import SOFT_HYPHEN
from cvgen.layout.typeface import ShapedWord, Typeface
from cvgen.pdf.objects import number

__all__ = ["THOUSAND", "Additions", "EncodedWord", "FontTable", "FontUse"]

LAST_CODE = 0xFFFF
"""Two-byte codes (Identity-H)."""

THOUSAND = 1000
"""Text space is told in thousandths of an em (ISO 32000-1, 9.4.4)."""


Glyph = tuple[int, str]
"""A glyph and the characters that it shows."""

Additions = tuple[tuple[Typeface, tuple[Glyph, ...]], ...]
"""Glyphs by their typefaces, in the order in which they were given codes."""


class FontUse:
    """One font object of the file: a typeface, and the codes used of it."""

    def __init__(self, typeface: Typeface, resource: str, *, is_only: bool) -> None:
        self.typeface = typeface
        self.resource = resource
        self.is_only = is_only
        self._codes: dict[Glyph, int] = {}

    def __len__(self) -> int:
        return len(self._codes)

    def encode(self, word: ShapedWord) -> tuple[int, ...]:
        """The codes of a word's glyphs, new ones given where needed."""
        codes = self._codes
        return tuple(
            codes.setdefault(glyph, len(codes) + 1)
            for glyph in zip(word.glyphs, word.texts, strict=True)
        )

    def enter(self, glyphs: Iterable[Glyph]) -> None:
        """Give codes to glyphs in their order."""
        for glyph in glyphs:
            self._codes.setdefault(glyph, len(self._codes) + 1)

    def glyphs(self, start: int) -> tuple[Glyph, ...]:
        """The glyphs that have codes, but for the first ones, so many."""
        return tuple(islice(self._codes, start, None))

    def has_room(self, word: ShapedWord) -> bool:
        """Whether there are codes left for all glyphs of a word."""
        return len(self._codes) + len(word.glyphs) <= LAST_CODE

    def entries(self) -> Iterator[tuple[int, int, str]]:
        """Each code with its glyph and its characters, in the order of the codes."""
        for (glyph, characters), code in self._codes.items():
            yield code, glyph, characters


class EncodedWord(msgspec.Struct, frozen=True, eq=False):
    """A word in a font of the file.

    ``shown`` is an element of a ``TJ`` array. It is empty for a word that has to be
    placed glyph by glyph: by its offsets, or within its ``ActualText``.
    """

    word: ShapedWord
    use: FontUse
    codes: tuple[int, ...]
    shown: str


class FontTable:
    """All fonts of a file, made as words ask for them."""

    def __init__(self) -> None:
        self.uses: list[FontUse] = []
        self._current: dict[Typeface, FontUse] = {}
        self._encoded: dict[int, EncodedWord] = {}
        self._shown: dict[int, str] = {}

    @property
    def is_plain(self) -> bool:
        """Whether no typeface has more glyphs than one font has codes."""
        return all(use.is_only for use in self.uses)

    def counts(self) -> tuple[int, ...]:
        """How many codes each font has by now."""
        return tuple(map(len, self.uses))

    def since(self, counts: Sequence[int]) -> Additions:
        """What has been given a code since the fonts had so many."""
        old = chain(counts, repeat(0))
        return tuple(
            (use.typeface, use.glyphs(start))
            for use, start in zip(self.uses, old, strict=False)
            if len(use) > start
        )

    def enter(self, additions: Additions) -> None:
        """Give codes to glyphs as to those of words, in a table that is plain."""
        for typeface, glyphs in additions:
            use = self._current.get(typeface) or self._open(typeface, is_only=True)
            use.enter(glyphs)

    def use_of(self, typeface: Typeface) -> FontUse | None:
        """The only font of a typeface, or None if it has none yet or several."""
        use = self._current.get(typeface)
        return use if use and use.is_only else None

    def shown(self, words: Sequence[ShapedWord]) -> list[str] | None:
        """The elements of a ``TJ`` array for words that have been encoded before.

        None if one has not been, or has to be placed glyph by glyph.
        """
        shown = [self._shown.get(id(word), "") for word in words]
        return shown if "" not in shown else None

    def encode(self, word: ShapedWord) -> EncodedWord:
        """A word in its font; the same word is encoded once."""
        # An encoded word keeps its word, so that an identity is never used again.
        encoded = self._encoded.get(id(word))
        if encoded is None:
            use = self._use(word)
            plain = word.offsets is None and word.follows_text
            seen = _without_unused_hyphens(word) if plain else word
            codes = use.encode(seen)
            shown = _shown(seen, codes) if plain else ""
            encoded = EncodedWord(word, use, codes, shown)
            self._encoded[id(word)] = encoded
            self._shown[id(word)] = shown
        return encoded

    def _use(self, word: ShapedWord) -> FontUse:
        use = self._current.get(word.typeface)
        if use is None or not use.has_room(word):
            return self._open(word.typeface, is_only=use is None)
        return use

    def _open(self, typeface: Typeface, *, is_only: bool) -> FontUse:
        use = FontUse(typeface, f"F{len(self.uses) + 1}", is_only=is_only)
        self._current[typeface] = use
        self.uses.append(use)
        return use


def _without_unused_hyphens(word: ShapedWord) -> ShapedWord:
    """A word without the places where the line could have broken, and did not.

    Some readers take a soft hyphen for a line's end wherever it stands.
    """
    if SOFT_HYPHEN not in word.text:
        return word
    glyphs = zip(word.glyphs, word.advances, word.texts, strict=True)
    seen = [one for one in glyphs if one[1] or one[2] != SOFT_HYPHEN]
    return replace(
        word,
        glyphs=tuple(glyph for glyph, _, _ in seen),
        advances=tuple(advance for _, advance, _ in seen),
        texts=tuple(text for _, _, text in seen),
    )


def _shown(word: ShapedWord, codes: Sequence[int]) -> str:
    """Codes in hexadecimal, and numbers where an advance is not the glyph's own."""
    if not codes:
        return "<>"
    typeface = word.typeface
    shown = [f"{code:04x}" for code in codes]
    own = tuple(map(typeface.glyph_width, word.glyphs))
    if own == word.advances:
        return f"<{''.join(shown)}>"
    to_thousandths = THOUSAND / typeface.units_per_em
    for i, (width, advance) in enumerate(zip(own, word.advances, strict=True)):
        if width != advance:
            shown[i] += f">{number((width - advance) * to_thousandths)}<"
    return f"<{''.join(shown)}>".replace("<>", "")
