"""Books of fonts, and what they make of a text."""

from __future__ import annotations

from functools import cache

from cvgen.document.style import FontStyle, Weight
from cvgen.layout.fontbook import FontBook
from cvgen.layout.piece import Piece
from cvgen.layout.typeface import Typeface
from tests.unit.layout.documents import (
    BODY,
    ENGLISH,
    SANS,
    SERIF,
    face,
)

HEBREW = "\u05d0\u05d1"

RUNE = "\u16a0"
"""What no bundled font has."""


@cache
def fonts() -> FontBook:
    """The text families, without the fallbacks."""
    families = (SERIF.family, SANS.family)
    styles = [
        FontStyle(family, weight, italic)
        for family in families
        for weight in Weight
        for italic in (False, True)
    ]
    return FontBook({style: face(style) for style in styles})


def shaped(text: str, book: FontBook | None = None) -> list[tuple[str, Typeface]]:
    words = (book or fonts()).shape(face(SERIF), text, ENGLISH)
    return [(word.text, word.typeface) for word in words]


def pieces(token: str) -> tuple[Piece, ...]:
    return fonts().tokens(BODY, ENGLISH).shape(token)


def serif_alone(*fallbacks: Typeface, reserves: tuple[Typeface, ...] = ()) -> FontBook:
    return FontBook({SERIF: face(SERIF)}, fallbacks, reserves)
