from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
import uharfbuzz
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from cvgen.diagnostics import InvalidInput, Location, error
from cvgen.files.bundled import bundled_folder
from cvgen.layout.typeface import Typeface
from cvgen.pdf.compact_program import read_compact
from cvgen.pdf.embed import write_font
from tests.support.pdf_reader import lookup
from tests.support.samples import build_texts

HAN = bundled_folder("fonts") / "NotoSansCJK" / "NotoSansCJK-Bold.otf"
MISSING = "☃"
COMPATIBLE = "人\u2f08"
"""A Han character and the radical that fonts draw with the same glyph."""


def first_font(profile: str) -> object:
    page = PdfReader(io.BytesIO(build_texts(profile).pdf)).pages[0]
    return lookup(page, "/Resources", "/Font", "/F1", "/DescendantFonts", 0)


def data(font: object, *path: str) -> bytes:
    stream = lookup(font, *path)
    assert isinstance(stream, StreamObject)
    return stream.get_data()


def program(font: object) -> uharfbuzz.Face:
    return uharfbuzz.Face(uharfbuzz.Blob(data(font, "/FontDescriptor", "/FontFile2")))


def test_the_font_program_has_only_the_glyphs_that_are_used() -> None:
    used = {*"Abcdefg"}
    assert program(first_font("name: Abcdefg")).glyph_count == len(used) + 1


def test_widths_are_those_of_the_font_program() -> None:
    font = first_font("name: AVAT")
    face = program(font)
    inside = uharfbuzz.Font(face)
    gids = data(font, "/CIDToGIDMap")
    widths = lookup(font, "/W")
    assert isinstance(widths, ArrayObject)
    assert widths[::2] == [ord("A"), ord("T"), ord("V")]
    for code, (width,) in zip(widths[::2], widths[1::2], strict=True):
        gid = int.from_bytes(gids[2 * code : 2 * code + 2], "big")
        assert inside.get_glyph_h_advance(gid) == width


def test_the_box_for_a_missing_character_has_an_outline() -> None:
    face = program(first_font(f"name: {MISSING}"))
    assert uharfbuzz.Font(face).get_glyph_extents(0).height < 0


def test_a_subset_is_named_by_what_is_in_it() -> None:
    names = {
        str(lookup(first_font(f"name: {text}"), "/BaseFont"))
        for text in ("A", "B", "B")
    }
    assert len(names) == 2
    assert all(name.endswith("+SourceSans3-SemiBold") for name in names)
    assert all(name[1:7].isupper() and name[1:7].isalpha() for name in names)


def han_font(text: str) -> object:
    """The font for Han characters in a summary, and nothing else in it."""
    page = PdfReader(io.BytesIO(build_texts(f"name: A\nsummary: {text}").pdf)).pages[0]
    fonts = lookup(page, "/Resources", "/Font")
    assert isinstance(fonts, DictionaryObject)
    for one in fonts:
        font = lookup(fonts, one)
        if str(lookup(font, "/BaseFont")).endswith("+NotoSerifCJK-Regular"):
            return lookup(font, "/DescendantFonts", 0)
    raise AssertionError


def test_compact_outlines_have_a_glyph_for_each_code() -> None:
    font = han_font(COMPATIBLE)
    assert lookup(font, "/Subtype") == "/CIDFontType0"
    assert isinstance(font, DictionaryObject)
    assert "/CIDToGIDMap" not in font
    stream = lookup(font, "/FontDescriptor", "/FontFile3")
    assert lookup(stream, "/Subtype") == "/CIDFontType0C"
    assert lookup(font, "/W") == [0x2F08, [1000], ord("人"), [1000]]
    program = read_compact(data(font, "/FontDescriptor", "/FontFile3"))
    box, first, second = program.char_strings
    assert first == second != box


def test_compact_outlines_are_few_bytes_for_a_large_font() -> None:
    assert len(data(han_font("直骨今角誤"), "/FontDescriptor", "/FontFile3")) < 5000


def test_a_damaged_font_is_said_with_its_file(tmp_path: Path) -> None:
    path = tmp_path / "Some.otf"
    content = HAN.read_bytes()
    (start,) = struct.unpack_from(">I", content, content.index(b"CFF ") + 8)
    path.write_bytes(content[:start] + bytes(1000) + content[start + 1000 :])
    typeface = Typeface("Some", path)
    entries = [(ord("直"), typeface.usual_glyph("直"), "直")]
    with pytest.raises(InvalidInput) as caught:
        write_font(typeface, entries)
    assert caught.value.diagnostics == (
        error(
            "damaged-font",
            "the font Some is damaged and cannot be embedded",
            location=Location(str(path)),
            hints=("install it anew, or remove it",),
        ),
    )
