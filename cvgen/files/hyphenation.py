"""Hyphenation patterns: pyphen's files, read when the first word is asked for.

Part of ``files``. Most CVs need none. They are read by ``layout.hyphenation_patterns``:
pyphen itself takes all patterns of a language apart, half a second for German.
"""

from __future__ import annotations

from functools import cache, lru_cache

from cvgen.layout.hyphenation_patterns import (
    HyphenationPatterns,
    hyphenation_points,
    read_patterns,
)

__all__ = ["Patterns"]

BEFORE, BEHIND = 2, 3
"""The fewest letters that may stand before and behind a hyphen."""

WORDS = 4096
"""So many words are not parted twice."""


class Patterns:
    """The patterns of all languages that pyphen knows; any other has no hyphens."""

    def points(self, word: str, language: str) -> tuple[int, ...]:
        """The places in a word, each before a character, for a BCP 47 language."""
        return _points(word, language)


@lru_cache(WORDS)
def _points(word: str, language: str) -> tuple[int, ...]:
    patterns = _patterns(language)
    if patterns is None:
        return ()
    inside = range(BEFORE, len(word) - BEHIND + 1)
    return tuple(at for at in hyphenation_points(word, patterns) if at in inside)


@cache
def _patterns(language: str) -> HyphenationPatterns | None:
    from pyphen import (  # noqa: PLC0415 — most CVs need no hyphens
        LANGUAGES,
        language_fallback,
    )

    name = language_fallback(language.replace("-", "_"))
    return read_patterns(LANGUAGES[name].read_bytes()) if name else None
