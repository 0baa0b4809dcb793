"""Font programs with CFF outlines are read, whatever way they are written in."""

from __future__ import annotations

import struct

import pytest

from cvgen.files.bundled import bundled_folder
from cvgen.layout.typeface import Typeface
from cvgen.pdf.compact_program import Operator, read_compact

HAN = bundled_folder("fonts") / "NotoSansCJK" / "NotoSansCJK-Bold.otf"
DRAWN = (b"notdef", b"one glyph", b"two")
MATRIX = bytes.fromhex("1e0a0004882812ff") + b"\x8b" * 5
"""A real number that ends in the middle of a byte, and zeros."""


def index(*values: bytes) -> bytes:
    if not values:
        return b"\0\0"
    ends = [1]
    for value in values:
        ends.append(ends[-1] + len(value))
    return struct.pack(">HB", len(values), 1) + bytes(ends) + b"".join(values)


def integer(value: int) -> bytes:
    return struct.pack(">BH", 28, value)


def name_keyed(private: bytes) -> bytes:
    """A program with names instead of identifiers, its dictionary written by hand."""
    head = b"\1\0\4\1" + index(b"Some")

    def top(glyphs: int, own: int) -> bytes:
        return index(
            MATRIX
            + Operator.FONT_MATRIX
            + integer(glyphs)
            + Operator.CHAR_STRINGS
            + integer(len(private))
            + integer(own)
            + Operator.PRIVATE
        )

    tail = index() + index()
    glyphs = len(head) + len(top(0, 0)) + len(tail)
    drawn = index(*DRAWN)
    return head + top(glyphs, glyphs + len(drawn)) + tail + drawn + private


@pytest.mark.parametrize(
    "width",
    [
        pytest.param(b"\x8b", id="one byte"),
        pytest.param(b"\xf8\x1b", id="two bytes"),
        pytest.param(b"\xfb\x1b", id="two bytes below zero"),
        pytest.param(b"\x1c\x02\x58", id="three bytes"),
        pytest.param(b"\x1d\x00\x00\x02\x58", id="five bytes"),
        pytest.param(b"\x1e\xa1\x2f", id="real"),
        pytest.param(b"\x1e\x12\xff", id="real of whole bytes"),
    ],
)
def test_a_name_keyed_program_has_one_dictionary(width: bytes) -> None:
    blues = b"\x8b\x8b\x06"
    read = read_compact(name_keyed(blues + width + Operator.NOMINAL_WIDTH))
    assert tuple(read.char_strings) == DRAWN
    assert read.fonts == (
        ({Operator.FONT_MATRIX: MATRIX}, {Operator.NOMINAL_WIDTH: width}),
    )
    assert list(read.font_of_glyph) == [0, 0, 0]
    assert read.top == {}


def test_a_keyed_program_has_a_dictionary_for_each_glyph() -> None:
    face = Typeface("Han", HAN)
    read = read_compact(face.table("CFF "))
    assert len(read.char_strings) == len(read.font_of_glyph) == face.face.glyph_count
    assert set(read.font_of_glyph) == set(range(len(read.fonts)))
    assert len(read.fonts) > 1
    assert Operator.FONT_BOX in read.top


def test_a_program_may_lack_a_dictionary_of_widths() -> None:
    head, _, rest = name_keyed(b"").rpartition(Operator.PRIVATE)
    other = b"\x0d"
    read = read_compact(head + other + rest)
    assert read.fonts == (({Operator.FONT_MATRIX: MATRIX}, {}),)
