"""What a glyph's code in a file is: two bytes for a glyph and the characters it shows.

Part of ``pdf``, below ``fonts``. A character's usual glyph has the character's own code
point for a code, which hangs on nothing else in the file: where an edit brings a glyph
that no page has had, the codes of all others stay, and with them the pages. All else,
such as ligatures, forms that a context asks for, characters beyond two bytes and glyphs
that stand for the rest of a word, are strangers. Their codes are in the range of
private use, each where a digest puts it, or behind if that is taken. (Surrogates are no
place for them: there are readers that take two of them for one character.)
"""

from __future__ import annotations

import zlib
from collections.abc import Container

from cvgen.layout.typeface import NOTDEF, Typeface

__all__ = ["FIRST_STRANGE", "ROOM", "Glyph", "own_code", "strange_code"]

FIRST_STRANGE, LAST_STRANGE = 0xE000, 0xF8FF
"""The code points of private use."""

LAST_CODE = 0xFFFF
"""Two-byte codes (Identity-H)."""

ROOM = LAST_STRANGE + 1 - FIRST_STRANGE
"""Strangers that a font has codes for."""

Glyph = tuple[int, str]
"""A glyph and the characters that it shows."""


def own_code(typeface: Typeface, glyph: Glyph) -> int:
    """The code point of a character shown by its usual glyph; 0 for a stranger."""
    number, characters = glyph
    if number == NOTDEF or len(characters) != 1:
        return 0
    code = ord(characters)
    if code > LAST_CODE or FIRST_STRANGE <= code <= LAST_STRANGE:
        return 0
    return code if typeface.usual_glyph(characters) == number else 0


def strange_code(glyph: Glyph, taken: Container[int], room: int = ROOM) -> int:
    """A code for a stranger among those ``taken``, of which there are fewer than room.

    The digest is that of the pair, so that it is the same in every process.
    """
    number, characters = glyph
    words = f"{number} {characters}".encode("utf-8", "surrogatepass")
    place = zlib.crc32(words) % room
    while FIRST_STRANGE + place in taken:
        place = (place + 1) % room
    return FIRST_STRANGE + place
