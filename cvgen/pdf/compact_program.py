"""Read a CFF font program: what glyphs are drawn with.

Part of ``pdf`` (Adobe Technical Note 5176, "The Compact Font Format Specification").
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import msgspec

__all__ = ["CompactProgram", "Dictionary", "Operator", "read_compact", "whole_numbers"]


class Operator:
    """Operators of dictionaries (Technical Note 5176, tables 9, 10 and 23)."""

    CHARSET = b"\x0f"
    CHAR_STRINGS = b"\x11"
    PRIVATE = b"\x12"
    DEFAULT_WIDTH = b"\x14"
    NOMINAL_WIDTH = b"\x15"
    FONT_BOX = b"\x05"
    FONT_MATRIX = b"\x0c\x07"
    REGISTRY = b"\x0c\x1e"
    CID_COUNT = b"\x0c\x22"
    FONT_DICTIONARIES = b"\x0c\x24"
    DICTIONARY_OF_GLYPH = b"\x0c\x25"


ESCAPE = 0x0C
LAST_OPERATOR = 0x15
REAL = 0x1E
REAL_ENDS = 0xF
FIXED = 0xFF
INTEGER_LENGTHS = {0x1C: 3, 0x1D: 5}
"""Bytes that operands take which begin so; up to 246 it is one byte, else two."""

ONE_BYTE = range(32, 247)
POSITIVE = range(247, 251)
"""First bytes of operands of one byte, and of those of two that are above zero."""

Dictionary = Mapping[bytes, bytes]
"""Operands as they are written, by their operator."""


class CompactProgram(msgspec.Struct, frozen=True, eq=False):
    """What is kept of a font program: glyphs, and the dictionaries that they use.

    ``char_strings`` draw the glyphs. ``fonts`` are the font dictionaries, each with its
    private one, and ``font_of_glyph`` says in parallel to the glyphs which is theirs.
    """

    top: Dictionary
    char_strings: Sequence[bytes]
    fonts: Sequence[tuple[Dictionary, Dictionary]]
    font_of_glyph: Sequence[int]


def read_compact(table: bytes) -> CompactProgram:
    """The program in a ``CFF`` table, which is well-formed and has one font."""
    _, start = _index(table, table[2])
    tops, _ = _index(table, start)
    top = _dictionary(tops[0])
    glyphs, _ = _index(table, _number(top[Operator.CHAR_STRINGS]))
    if Operator.REGISTRY not in top:
        # In a CID-keyed program the matrix is the one dictionary's.
        font = (_only(top, Operator.FONT_MATRIX), _private(table, top))
        box = _only(top, Operator.FONT_BOX)
        return CompactProgram(box, glyphs, (font,), bytes(len(glyphs)))
    written, _ = _index(table, _number(top[Operator.FONT_DICTIONARIES]))
    fonts = [
        (_only(one, Operator.FONT_MATRIX), _private(table, one))
        for one in map(_dictionary, written)
    ]
    return CompactProgram(
        _only(top, Operator.FONT_BOX, Operator.FONT_MATRIX),
        glyphs,
        fonts,
        _font_of_glyph(table, _number(top[Operator.DICTIONARY_OF_GLYPH]), len(glyphs)),
    )


def _index(table: bytes, start: int) -> tuple[list[bytes], int]:
    """The values of an index, and where it ends."""
    (count,) = struct.unpack_from(">H", table, start)
    if not count:
        return [], start + 2
    size = table[start + 2]
    first = start + 3
    base = first + (count + 1) * size - 1
    offsets = [
        base + int.from_bytes(table[at : at + size], "big")
        for at in range(first, base + 1, size)
    ]
    return [table[offset:end] for offset, end in pairwise(offsets)], offsets[-1]


def _dictionary(data: bytes) -> Dictionary:
    found: dict[bytes, bytes] = {}
    start = at = 0
    while at < len(data):
        if data[at] > LAST_OPERATOR:
            at += _operand_length(data, at)
            continue
        end = at + (2 if data[at] == ESCAPE else 1)
        found[data[at:end]] = data[start:at]
        start = at = end
    return found


def _operand_length(data: bytes, at: int) -> int:
    first = data[at]
    if first == REAL:
        end = at + 1
        while REAL_ENDS not in (data[end] >> 4, data[end] & REAL_ENDS):
            end += 1
        return end + 1 - at
    if first == FIXED:
        return 5
    return INTEGER_LENGTHS.get(first, 1 if first in ONE_BYTE else 2)


def whole_numbers(data: bytes) -> Iterator[int]:
    """The operands of a dictionary or a glyph, without what is behind a point."""
    at = 0
    while at < len(data):
        end = at + _operand_length(data, at)
        first, rest = data[at], data[at + 1 : end]
        if first == REAL:
            yield _whole(rest)
        elif first == FIXED:
            yield int.from_bytes(rest[:2], "big", signed=True)
        elif first in INTEGER_LENGTHS:
            yield int.from_bytes(rest, "big", signed=True)
        elif first in ONE_BYTE:
            yield first - 139
        elif first in POSITIVE:
            yield (first - 247) * 256 + rest[0] + 108
        else:
            yield -(first - 251) * 256 - rest[0] - 108
        at = end


def _whole(nibbles: bytes) -> int:
    """What stands before the point of a number that has one (table 5)."""
    digits = nibbles.hex().partition("a")[0].partition("f")[0]
    return int(digits.replace("e", "-")) if digits.strip("e").isdecimal() else 0


def _number(data: bytes) -> int:
    return next(whole_numbers(data))


def _only(dictionary: Dictionary, *operators: bytes) -> Dictionary:
    return {key: dictionary[key] for key in operators if key in dictionary}


def _private(table: bytes, dictionary: Dictionary) -> Dictionary:
    """What glyphs are read by: the widths that they leave out or add to."""
    if Operator.PRIVATE not in dictionary:
        return {}
    size, start = whole_numbers(dictionary[Operator.PRIVATE])
    found = _dictionary(table[start : start + size])
    return _only(found, Operator.DEFAULT_WIDTH, Operator.NOMINAL_WIDTH)


def _font_of_glyph(table: bytes, start: int, count: int) -> Sequence[int]:
    """The dictionary of each glyph (Technical Note 5176, section 19)."""
    if table[start] == 0:
        return table[start + 1 : start + 1 + count]
    (ranges,) = struct.unpack_from(">H", table, start + 1)
    fonts = bytearray()
    for at in range(start + 3, start + 3 + 3 * ranges, 3):
        first, font, end = struct.unpack_from(">HBH", table, at)
        fonts += bytes((font,)) * (end - first)
    return fonts
