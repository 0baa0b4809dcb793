"""The fonts of a file: codes given to glyphs as they are painted.

Part of ``pdf``. A code stands for a glyph *and* the characters that it shows, so that
every code has one exact entry in the ToUnicode map: one glyph that serves two
characters, or the box that stands for a missing one, still extracts as written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import itemgetter
from typing import TypeAlias

import msgspec
from msgspec.structs import replace

from cvgen.layout.frame import GlyphRun
from cvgen.layout.opportunities import SOFT_HYPHEN
from cvgen.layout.typeface import ShapedWord, Typeface
from cvgen.pdf.codes import Glyph
from cvgen.pdf.font_use import FontUse, UsedFont
from cvgen.pdf.objects import number

__all__ = ["THOUSAND", "EncodedWord", "FontTable", "KnownWords"]

THOUSAND = 1000
"""Text space is told in thousandths of an em (ISO 32000-1, 9.4.4)."""

Strangers: TypeAlias = tuple[tuple[Glyph, int], ...]
"""Glyphs with codes that are not their own."""

FIRST = itemgetter(0)

MOST_WORDS = 100_000
"""Words that are remembered; with more, all are forgotten."""


class EncodedWord(msgspec.Struct, frozen=True, eq=False):
    """A word in a font of the file.

    ``shown`` is an element of a ``TJ`` array. It is empty for a word that has to be
    placed glyph by glyph: by its offsets, or within its ``ActualText``.
    """

    word: ShapedWord
    use: FontUse
    codes: tuple[int, ...]
    shown: str


class KnownWords:
    """Words as they are shown, and their own codes; in every file, but for strangers.

    A word is equal only to itself. ``own`` are the codes that are characters' own;
    ``shown`` has what can be shown at once.
    """

    def __init__(self) -> None:
        self.own: dict[ShapedWord, tuple[int, ...]] = {}
        self.shown: dict[ShapedWord, str] = {}
        self.strange: dict[ShapedWord, tuple[Glyph, ...]] = {}

    def begin(self) -> None:
        """Begin another file, in which strangers may have other codes."""
        if len(self.own) > MOST_WORDS:
            self.own.clear()
            self.shown.clear()
        for word in self.strange:
            self.own.pop(word, None)
            self.shown.pop(word, None)
        self.strange.clear()


class FontTable:
    """All fonts of a file, made as words ask for them."""

    def __init__(self, known: KnownWords | None = None) -> None:
        self.uses: list[FontUse] = []
        self._current: dict[Typeface, FontUse] = {}
        self._encoded: dict[ShapedWord, EncodedWord] = {}
        self._words = known or KnownWords()
        self._words.begin()
        self._seen: dict[FontUse, dict[ShapedWord, None]] = {}
        self._lines: dict[FontUse, dict[UsedFont, int]] = {}

    @property
    def is_plain(self) -> bool:
        """Whether no typeface has more strangers than one font has codes for."""
        return all(use.is_only for use in self.uses)

    def begin_page(self) -> None:
        """Begin to note what a page uses."""
        self._seen, self._lines = {}, {}

    def used(self) -> tuple[UsedFont, ...]:
        """What the page that was begun last uses, fonts in the order of their use."""
        return tuple(
            self._used_with_lines(use, seen, self._lines[use])
            if use in self._lines
            else self._used(use, seen)
            for use, seen in self._seen.items()
        )

    def _used(self, use: FontUse, seen: Iterable[ShapedWord]) -> UsedFont:
        codes = frozenset(chain.from_iterable([self._words.own[word] for word in seen]))
        use.use(codes)
        odd = chain.from_iterable([strangers for _, strangers in self._odd(use, seen)])
        return UsedFont(use.typeface, use.resource, codes, tuple(dict(odd).items()))

    def _used_with_lines(
        self, use: FontUse, seen: Iterable[ShapedWord], lines: Mapping[UsedFont, int]
    ) -> UsedFont:
        """The same where there are lines as well, each before so many of the words."""
        own = chain.from_iterable([self._words.own[word] for word in seen])
        codes = frozenset(own).union(*[line.own for line in lines])
        use.use(codes)
        odd = [((place, 1), told) for place, told in self._odd(use, seen)]
        odd += [((place, 0), one.strange) for one, place in lines.items()]
        told = chain.from_iterable([told for _, told in sorted(odd, key=FIRST)])
        return UsedFont(use.typeface, use.resource, codes, tuple(dict(told).items()))

    def _odd(
        self, use: FontUse, seen: Iterable[ShapedWord]
    ) -> list[tuple[int, Strangers]]:
        """The strangers of words, with the places of these."""
        strange = self._words.strange
        if not strange:
            return []
        return [
            (i, tuple((glyph, use.strange_code(glyph)) for glyph in strange[word]))
            for i, word in enumerate(seen)
            if word in strange
        ]

    def enter(self, used: Sequence[UsedFont]) -> bool:
        """Take in what a painted page uses; whether it would be painted the same."""
        return self.is_plain and all(map(self._enter, used))

    def _enter(self, used: UsedFont) -> bool:
        typeface = used.typeface
        use = self._current.get(typeface) or self._open(typeface, is_only=True)
        return use.resource == used.resource and use.enter(used)

    def use_of(self, typeface: Typeface) -> FontUse | None:
        """The only font of a typeface, or None if it has none yet or several."""
        use = self._current.get(typeface)
        return use if use and use.is_only else None

    def shown(self, use: FontUse, words: Sequence[ShapedWord]) -> list[str] | None:
        """The elements of a ``TJ`` array for words that are known, all in one font.

        None if one is not, or has to be placed glyph by glyph.
        """
        get = self._words.shown.get
        shown = [get(word, "") for word in words]
        if "" in shown:
            return None
        self._seen.setdefault(use, {}).update(dict.fromkeys(words))
        return shown

    def used_again(
        self,
        runs: Sequence[GlyphRun],
        resources: Mapping[Typeface, str],
        codes: Mapping[tuple[Typeface, Glyph], int],
    ) -> tuple[UsedFont, ...] | None:
        """What a line uses that was shown in another file, if it is shown so in this.

        Nothing if a font has another of the ``resources``, or a stranger another code.
        """
        words: dict[FontUse, dict[ShapedWord, None]] = {}
        strange = self._words.strange
        for run in runs:
            use, typeface = self.use_of(run.typeface), run.typeface
            if use is None or use.resource != resources.get(typeface):
                return None
            for word in run.words:
                if word not in self._words.own and self.encode(word).use is not use:
                    return None
                for glyph in strange.get(word, ()):
                    if use.strange_code(glyph) != codes.get((typeface, glyph)):
                        return None
            words.setdefault(use, {}).update(dict.fromkeys(run.words))
        return tuple(self._used(use, seen) for use, seen in words.items())

    def enter_line(self, used: Sequence[UsedFont]) -> bool:
        """Take in what a line of the page uses; whether it would be painted the same.

        It is not if a font begins here.
        """
        current = self._current
        for one in used:
            use = current.get(one.typeface)
            if use is None or not use.is_only or use.resource != one.resource:
                return False
            if one.strange and not use.enter(one):
                return False
        for one in used:
            use = current[one.typeface]
            words = self._seen.setdefault(use, {})
            self._lines.setdefault(use, {}).setdefault(one, len(words))
        return True

    def named(self, resource: str) -> FontUse | None:
        """The font of a resource."""
        return next((use for use in self.uses if use.resource == resource), None)

    def encode(self, word: ShapedWord) -> EncodedWord:
        """A word in its font; the same word is encoded once."""
        encoded = self._encoded.get(word)
        if encoded is None:
            encoded = self._encoded[word] = self._encode(word)
        self._seen.setdefault(encoded.use, {})[word] = None
        return encoded

    def _encode(self, word: ShapedWord) -> EncodedWord:
        use, words = self._use(word), self._words
        plain = word.offsets is None and word.follows_text
        seen = _without_unused_hyphens(word) if plain else word
        codes = use.encode(seen)
        shown = _shown(seen, codes) if plain else ""
        words.own[word] = codes
        if plain:
            words.shown[word] = shown
        if strange := tuple(use.strangers(seen)):
            odd = {use.strange_code(glyph) for glyph in strange}
            words.own[word] = tuple(code for code in codes if code not in odd)
            words.strange[word] = strange
        return EncodedWord(word, use, codes, shown)

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
