"""Right-to-left text for tests: letters that one can read."""

from __future__ import annotations

from pathlib import Path

__all__ = ["RIGHT_TO_LEFT", "as_hebrew", "as_latin"]

RIGHT_TO_LEFT = Path(__file__).parent.parent / "samples" / "right_to_left"
"""The folder of conformance tests."""

LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ<>="
HEBREW = "".join(map(chr, range(0x5D0, 0x5D0 + 26))) + "\u2067\u2066\u2069"


def as_hebrew(text: str) -> str:
    """The text with capitals as Hebrew letters, and ``<``, ``>``, ``=`` as isolates.

    So UAX 9 writes its examples: RLI, LRI and PDI.
    """
    return text.translate(str.maketrans(LATIN, HEBREW))


def as_latin(text: str) -> str:
    """The reverse."""
    return text.translate(str.maketrans(HEBREW, LATIN))
