"""A CFF program is rewritten so that its glyphs stand in the order of the codes."""

from __future__ import annotations

import struct
from functools import cache

import uharfbuzz
from hypothesis import given
from hypothesis import strategies as st

from cvgen.files.bundled import bundled_folder
from cvgen.layout.typeface import Typeface
from cvgen.pdf.compact_font import compact_font
from cvgen.pdf.compact_program import CompactProgram, read_compact

HAN = bundled_folder("fonts") / "NotoSansCJK" / "NotoSansCJK-Bold.otf"


@cache
def table() -> bytes:
    """The outlines of a font with several dictionaries, without subroutines."""
    face = Typeface("Han", HAN).face
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update({0, *range(1, 23000, 200)})
    wanted.flags = (
        uharfbuzz.SubsetFlags.DESUBROUTINIZE | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    subset = uharfbuzz.SubsetPlan(face, wanted).execute()
    return bytes(subset.reference_table("CFF ").data)


@cache
def original() -> CompactProgram:
    return read_compact(table())


def drawn(program: CompactProgram, glyph: int) -> tuple[bytes, object]:
    """What a glyph looks like: its drawing, and the dictionaries it is read by."""
    font = program.fonts[program.font_of_glyph[glyph]]
    return program.char_strings[glyph], font


glyph_lists = st.lists(st.integers(1, 100)).map(lambda glyphs: [0, *glyphs])


@given(glyphs=glyph_lists)
def test_each_code_draws_its_glyph(glyphs: list[int]) -> None:
    wanted = {7 * place: glyph for place, glyph in enumerate(glyphs)}
    written = compact_font(table(), wanted, "ABCDEF+Some")
    program = read_compact(written)
    assert len(program.char_strings) == len(glyphs)
    for place, glyph in enumerate(glyphs):
        assert drawn(program, place) == drawn(original(), glyph)
    assert struct.pack(f">B{len(glyphs) - 1}H", 0, *list(wanted)[1:]) in written


def test_a_glyph_with_two_codes_is_written_twice() -> None:
    one = compact_font(table(), {0: 0, 3: 5}, "A")
    two = compact_font(table(), {0: 0, 3: 5, 9: 5}, "A")
    drawing = original().char_strings[5]
    assert (one.count(drawing), two.count(drawing)) == (1, 2)


def test_a_program_begins_as_validators_ask() -> None:
    program = compact_font(table(), {0: 0, 1: 1}, "ABCDEF+Some")
    assert program.startswith(b"\1\0\4\4")
    assert b"ABCDEF+Some" in program[:40]
    assert bytes.fromhex("f81b f81c 8b 0c1e") in program[:60]


def test_the_font_box_stays() -> None:
    program = read_compact(compact_font(table(), {0: 0, 1: 1}, "A"))
    assert original().top
    assert original().top.items() <= program.top.items()
