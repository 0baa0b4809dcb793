"""Word a number as a locale groups its digits.

Part of ``bibliography``; ``document`` words the numbers of entries with it too.
"""

from __future__ import annotations

from cvgen.model.locale import Locale

__all__ = ["word_number"]


def word_number(number: int, locale: Locale) -> str:
    """A number with its digits in groups of three."""
    return f"{number:,}".replace(",", locale.thousands)
