"""Where a word may be hyphenated: in lower-case words between spaces, by patterns.

Part of ``layout``, asked by ``shape`` only for a paragraph whose lines are poor without
hyphens. The patterns of a language come from outside, as fonts do.
"""

from __future__ import annotations

from typing import Protocol

import msgspec

from cvgen.late_pattern import late_pattern
from cvgen.model.language_tag import primary_language

__all__ = ["CLOSERS", "OPENERS", "Hyphenation", "Hyphenator", "hyphenate"]

WORD = late_pattern(r"[^\W\d_]{5,}")

ELISION = late_pattern(r"[^\W\d_]{1,7}[’'](?=[^\W\d_]{5})")
"""What French and Italian write together with a word: l’, qu’, dell’."""

OPENERS, CLOSERS = "([{\"'“‘«„‚¿¡", ".,;:!?)]}\"'”’»“‘…"
"""What may stand around a word between spaces. Any other sign makes it something else.

An address, a number or a compound is not hyphenated.
"""

NOUNS_ARE_CAPITALISED = frozenset({"de", "lb"})
"""Primary language subtags; elsewhere a capital in a sentence mostly begins a name."""


class Hyphenator(Protocol):
    """The hyphenation patterns of languages."""

    def points(self, word: str, language: str) -> tuple[int, ...]:
        """The places in a word, each before a character, for a BCP 47 language."""


class Hyphenation(msgspec.Struct, frozen=True):
    """Whose words are hyphenated, and at which of the places that there are.

    ``chosen`` are the places counted through the paragraph from 0, or None for all.
    ``penalty`` is the price of a hyphen. Where the text ``has_names``, any word with a
    capital may be one; where it ``has_capitals``, none is.
    """

    hyphenator: Hyphenator
    penalty: float
    has_names: bool = False
    has_capitals: bool = False
    chosen: frozenset[int] | None = None


def hyphenate(token: str, language: str, rule: Hyphenation) -> tuple[int, ...]:
    """The places at which a token, text without a space, may be hyphenated."""
    start = len(token) - len(token.lstrip(OPENERS))
    if elided := ELISION().match(token, start):
        start = elided.end()
    word = token[start:].rstrip(CLOSERS)
    if not WORD().fullmatch(word) or not _is_common(word, language, rule):
        return ()
    points = rule.hyphenator.points(word, language)
    return tuple(start + point for point in points)


def _is_common(word: str, language: str, rule: Hyphenation) -> bool:
    """Whether a word is no name, nor an abbreviation in capitals."""
    if word.islower():
        return True
    if rule.has_names or not word[1:].islower():
        return False
    return rule.has_capitals or primary_language(language) in NOUNS_ARE_CAPITALISED
