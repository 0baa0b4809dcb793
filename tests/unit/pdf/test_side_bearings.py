"""A glyph of a CFF program is drawn with other space on its sides."""

from __future__ import annotations

from functools import cache

import pytest
import uharfbuzz

from cvgen.files.bundled import bundled_folder
from cvgen.layout.typeface import Typeface
from cvgen.pdf.compact_font import compact_font
from cvgen.pdf.compact_program import Operator, read_compact
from cvgen.pdf.side_bearings import with_sides

HAN = bundled_folder("fonts") / "NotoSansCJK" / "NotoSansCJK-Bold.otf"
PRIVATE = {Operator.DEFAULT_WIDTH: b"\xfa\x7c", Operator.NOMINAL_WIDTH: b"\xef"}
"""1000, and 100."""


@cache
def table() -> bytes:
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(map(ord, "中国、「一"))
    wanted.flags = (
        uharfbuzz.SubsetFlags.DESUBROUTINIZE
        | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        | uharfbuzz.SubsetFlags.NO_HINTING
    )
    subset = uharfbuzz.SubsetPlan(Typeface("Han", HAN).face, wanted).execute()
    return bytes(subset.reference_table("CFF ").data)


def number(value: int) -> bytes:
    return b"\x1c" + value.to_bytes(2, "big", signed=True)


@pytest.mark.parametrize(
    ("glyph", "expected"),
    [
        (number(7) + number(9) + b"\x15rest", (1250, 207, 9)),
        (number(7) + b"\x16rest", (1250, 207, 0)),
        (number(9) + b"\x04rest", (1250, 200, 9)),
        (number(400) + number(7) + b"\x16rest", (750, 207, 0)),
        (b"\x8b\x8c\x15rest", (1250, 200, 1)),
        (b"\xf7\x00\x16rest", (1250, 308, 0)),
    ],
    ids=["both", "right", "up", "own-width", "short", "two-bytes"],
)
def test_the_width_and_the_first_move_change(
    glyph: bytes, expected: tuple[int, int, int]
) -> None:
    width, x, y = expected
    moved = with_sides(glyph, PRIVATE, 200, 50)
    assert moved == number(width - 100) + number(x) + number(y) + b"\x15rest"


def test_a_glyph_without_ink_gets_wider() -> None:
    assert with_sides(b"\x0e", PRIVATE, 200, 50) == number(1150) + b"\x0e"


@pytest.mark.parametrize("glyph", [b"", b"\x8b\x8b\x01", b"\x8b\x05"])
def test_a_glyph_that_begins_otherwise_stays(glyph: bytes) -> None:
    assert with_sides(glyph, PRIVATE, 200, 50) == glyph


def test_each_code_of_a_font_has_sides_of_its_own() -> None:
    written = compact_font(table(), {0: 0, 1: 2, 2: 2, 3: 2}, "A", {2: (100, 0)})
    program = read_compact(written)
    plain, moved, other = program.char_strings[1:4]
    assert plain == other == read_compact(table()).char_strings[2]
    _, private = program.fonts[program.font_of_glyph[2]]
    assert moved == with_sides(plain, private, 100, 0)
    assert moved != plain
