"""Rewrite a CFF font program so that character identifiers and codes are one.

Part of ``pdf``. A code of the file stands for a glyph and the characters that it shows
(``fonts``), so that one glyph may have several codes. TrueType programs have a map from
codes to glyphs beside them; a CFF program has none, and its own gives a glyph only one
identifier (ISO 32000-1, 9.7.4.2). Here a glyph is written once for each of its codes
instead. The result is CID-keyed whatever the font was (Adobe Technical Note 5176,
"The Compact Font Format Specification"), without subroutines and hints.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from itertools import chain, groupby
from types import MappingProxyType
from typing import TypeAlias

from cvgen.pdf.compact_program import CompactProgram, Dictionary, Operator, read_compact
from cvgen.pdf.side_bearings import with_sides

__all__ = ["compact_font"]

IDENTITY = ("Adobe", "Identity")

ORDERING = bytes.fromhex("f81b f81c 8b")
"""The first two strings of the font, and 0, as short as can be: so validators ask."""


Sides: TypeAlias = tuple[int, int]
"""How many units more a glyph has on its left and right."""

NO_SIDES: Mapping[int, Sides] = MappingProxyType({})


def compact_font(
    table: bytes,
    wanted: Mapping[int, int],
    name: str,
    sides: Mapping[int, Sides] = NO_SIDES,
) -> bytes:
    """A program in which a code is the identifier of the glyph that it stands for.

    ``wanted`` are glyphs of the ``CFF`` table given, by their codes in rising order;
    the first has to be ``.notdef`` for code 0. The glyphs must not call subroutines.
    ``sides`` are of the codes that have other space around them than their glyph.
    """
    return _written(read_compact(table), wanted, name, sides)


def _written(
    program: CompactProgram,
    wanted: Mapping[int, int],
    name: str,
    sides: Mapping[int, Sides],
) -> bytes:
    """The program with these glyphs; offsets are of one length, so that sums do."""
    codes, glyphs = list(wanted), wanted.values()
    drawn = [
        _drawn(program, glyph, sides.get(code, (0, 0)))
        for code, glyph in wanted.items()
    ]
    char_strings = _written_index(drawn)
    # The identifiers of all glyphs but .notdef, one by one (table 17).
    charset = struct.pack(f">B{len(codes) - 1}H", 0, *codes[1:])
    selected = _written_ranges([program.font_of_glyph[glyph] for glyph in glyphs])
    names = _written_index([name.encode("ascii")])
    strings = _written_index([one.encode("ascii") for one in IDENTITY])
    after = strings + _written_index([])

    def top(charset_at: int = 0) -> bytes:
        selected_at = charset_at + len(charset)
        glyphs_at = selected_at + len(selected)
        fonts_at = glyphs_at + len(char_strings)
        dictionary = {
            Operator.REGISTRY: ORDERING,
            **program.top,
            Operator.CID_COUNT: _integer(codes[-1] + 1),
            Operator.CHARSET: _integer(charset_at),
            Operator.DICTIONARY_OF_GLYPH: _integer(selected_at),
            Operator.CHAR_STRINGS: _integer(glyphs_at),
            Operator.FONT_DICTIONARIES: _integer(fonts_at),
        }
        return _written_index([_written_dictionary(dictionary)])

    head = b"\x01\x00\x04\x04" + names
    charset_at = len(head) + len(top()) + len(after)
    body = head + top(charset_at) + after + charset + selected + char_strings
    return body + _written_fonts(program.fonts, len(body))


def _drawn(program: CompactProgram, glyph: int, sides: Sides) -> bytes:
    """A glyph as it is, or with other space on its sides."""
    char_string = program.char_strings[glyph]
    if sides == (0, 0):
        return char_string
    _, private = program.fonts[program.font_of_glyph[glyph]]
    return with_sides(char_string, private, *sides)


def _written_fonts(fonts: Sequence[tuple[Dictionary, Dictionary]], start: int) -> bytes:
    """The dictionaries of fonts from ``start`` on, and behind them their own."""
    private = [_written_dictionary(own) for _, own in fonts]

    def index(at: int = 0) -> bytes:
        written = []
        for (font, _), own in zip(fonts, private, strict=True):
            place = _integer(len(own)) + _integer(at)
            written.append(_written_dictionary({**font, Operator.PRIVATE: place}))
            at += len(own)
        return _written_index(written)

    return index(start + len(index())) + b"".join(private)


def _written_index(values: Sequence[bytes]) -> bytes:
    if not values:
        return b"\0\0"
    offsets = [1]
    for value in values:
        offsets.append(offsets[-1] + len(value))
    places = struct.pack(f">{len(offsets)}I", *offsets)
    return b"".join((struct.pack(">HB", len(values), 4), places, *values))


def _written_dictionary(dictionary: Dictionary) -> bytes:
    return b"".join(chain.from_iterable((v, k) for k, v in dictionary.items()))


def _written_ranges(fonts: Sequence[int]) -> bytes:
    """The dictionary of each glyph, neighbours together."""
    ranges = []
    first = 0
    for font, group in groupby(fonts):
        ranges.append(struct.pack(">HB", first, font))
        first += len(list(group))
    return (
        struct.pack(">BH", 3, len(ranges)) + b"".join(ranges) + struct.pack(">H", first)
    )


def _integer(value: int) -> bytes:
    """A number in five bytes, whatever it is."""
    return struct.pack(">Bi", 0x1D, value)
