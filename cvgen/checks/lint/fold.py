"""Fold a text to what two spellings of it have in common.

Part of ``checks.lint``. Folding is idempotent.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["fold", "fold_words"]

LAST_TELLING_MARK = 9
"""Combining classes up to it (Unicode 4.3) make another letter, as in Japanese and
Devanagari; those above are accents and points, which are often left out."""

NOT_ASCII_WORD = re.compile("[^a-z0-9]+")


@lru_cache(maxsize=32768)
def fold(text: str) -> str:
    """Letters and digits alone: compatibility forms, case and accents are one.

    NFKD rather than NFKC, so that what is taken out leaves nothing to be composed anew.
    """
    return fold_words(text).replace(" ", "")


def fold_words(text: str) -> str:
    """The same with one space between words."""
    if text.isascii():
        return NOT_ASCII_WORD.sub(" ", text.lower()).strip()
    folded = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(map(_kept, unicodedata.normalize("NFKD", folded)))
    return " ".join(kept.split())


def _kept(character: str) -> str:
    """The character, nothing for an accent, a space for all else."""
    if character.isalnum():
        return character
    if not unicodedata.category(character).startswith("M"):
        return "" if character in APOSTROPHES else " "
    if unicodedata.combining(character) > LAST_TELLING_MARK:
        return ""
    return "" if VARIATION_FIRST <= character <= VARIATION_LAST else character


APOSTROPHES = frozenset("'’ʼ\u00ad\u200b\u200c\u200d")
"""What stands within a word and parts none; soft hyphens and joiners too."""

VARIATION_FIRST, VARIATION_LAST = "\ufe00", "\ufe0f"
"""Variation selectors: they choose a shape and no letter."""
