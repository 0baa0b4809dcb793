"""Hyphenation patterns: pyphen's, loaded when the first word is asked for.

Part of ``files``. Most CVs need none, and those of a language take up to a fifth of a
second to read.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyphen import Pyphen

__all__ = ["Patterns"]

BEFORE, BEHIND = 2, 3
"""The fewest letters that may stand before and behind a hyphen."""


class Patterns:
    """The patterns of all languages that pyphen knows; any other has no hyphens."""

    def points(self, word: str, language: str) -> tuple[int, ...]:
        """The places in a word, each before a character, for a BCP 47 language."""
        dictionary = _dictionary(language)
        places = dictionary.positions(word) if dictionary else ()
        # A place with ``data`` would change the letters around it.
        return tuple(int(place) for place in places if not place.data)


@cache
def _dictionary(language: str) -> Pyphen | None:
    from pyphen import (  # noqa: PLC0415 — most CVs need no hyphens
        Pyphen,
        language_fallback,
    )

    name = language_fallback(language.replace("-", "_"))
    return Pyphen(lang=name, left=BEFORE, right=BEHIND) if name else None
