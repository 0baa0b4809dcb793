"""Right-to-left text for tests: letters that one can read, and faces that have them."""

from __future__ import annotations

import functools
from pathlib import Path

from cvgen.layout.fontbook import FontBook
from cvgen.layout.typeface import Typeface
from tests.support.samples import fonts

__all__ = ["RIGHT_TO_LEFT", "as_hebrew", "as_latin", "fonts_to_the_left", "hebrew_face"]

RIGHT_TO_LEFT = Path(__file__).parent.parent / "samples" / "right_to_left"
"""The folder of faces and conformance tests."""

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


@functools.cache
def fonts_to_the_left() -> FontBook:
    """The bundled fonts with faces for Hebrew and Arabic."""
    return fonts().with_fallbacks([hebrew_face(), _face("NotoNaskhArabic-Regular")])


@functools.cache
def hebrew_face() -> Typeface:
    """A face for Hebrew alone."""
    return _face("NotoSansHebrew-Regular")


def _face(name: str) -> Typeface:
    return Typeface(name, RIGHT_TO_LEFT / f"{name}.ttf")
