"""Embed a font: subset it, and describe it as a Type 0 font.

Part of ``pdf``. Type 0 with Identity-H and a ToUnicode map (ISO 32000-1, 9.7, 9.10.3).
TrueType outlines make a CIDFontType2 with a map from codes to the subset's glyphs; CFF
ones a CIDFontType0 whose program is rewritten so that no map is needed.
"""

from __future__ import annotations

import hashlib
import re
import struct
from array import array as array_of
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from sys import byteorder

import msgspec
import uharfbuzz
from reportlab.pdfbase.pdfdoc import PDFDocument

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.layout.bearings import bare
from cvgen.layout.typeface import Typeface
from cvgen.pdf.fonts import THOUSAND
from cvgen.pdf.objects import Plain, Stream, add_text, number, pack_stream
from cvgen.pdf.to_unicode import to_unicode

__all__ = ["EmbeddedFont", "Entry", "embed_font", "write_font"]

DROPPED_TABLES = frozenset(
    (
        *("BASE", "DSIG", "GDEF", "GPOS", "GSUB", "JSTF", "LTSH", "MATH", "OS/2"),
        *("PCLT", "STAT", "VDMX", "cmap", "gasp", "hdmx", "kern", "kerx", "meta"),
        *("morx", "name", "post", "prop", "trak", "vhea", "vmtx", "VORG"),
        *("HVAR", "MVAR", "VVAR", "avar", "cvar", "fvar", "gvar"),
    )
)
"""Tables that serve shaping or an operating system; a PDF reader wants outlines."""

SYMBOLIC = 4
ITALIC = 64
"""Font flags (ISO 32000-1, table 123)."""

Entry = tuple[int, int, str]
"""A code, its glyph and its characters."""

STEM_V = 80
"""Vertical stem width; readers use it only to imitate a font that is not embedded."""


class Program(msgspec.Struct, frozen=True, eq=False):
    """A font program as a stream, what a descriptor and a font call it, and its map."""

    key: str
    subtype: str
    stream: bytes
    places: bytes = b""


class EmbeddedFont(msgspec.Struct, frozen=True, eq=False):
    """The objects of a font; what leads from one to another is added with numbers.

    ``places`` is the map from codes to glyphs, if the program needs one.
    """

    base: str
    program: Program
    descriptor: str
    descendant: str
    to_unicode: bytes


def embed_font(document: PDFDocument, font: EmbeddedFont) -> str:
    """Add a font with all that it needs to a document; the reference to it."""
    program = font.program
    file = add_text(document, Stream(program.stream))
    descriptor = f"<<{font.descriptor} /{program.key} {file}>>"
    own = f"{font.descendant} /FontDescriptor {add_text(document, Plain(descriptor))}"
    if program.places:
        places = add_text(document, Stream(program.places))
        own = f"{own} /CIDToGIDMap {places}"
    descendant = add_text(document, Plain(f"<<{own}>>"))
    characters = add_text(document, Stream(font.to_unicode))
    return add_text(
        document,
        Plain(
            f"<</Type /Font /Subtype /Type0 /BaseFont /{font.base} "
            f"/Encoding /Identity-H /DescendantFonts [{descendant}] "
            f"/ToUnicode {characters}>>"
        ),
    )


def write_font(typeface: Typeface, entries: Sequence[Entry]) -> EmbeddedFont:
    """The objects of a font with these codes.

    Raises:
        InvalidInput: The font is damaged.
    """
    base = f"{_subset_tag(entries)}+{_postscript_name(typeface)}"
    program = _program(typeface, entries, base)
    return EmbeddedFont(
        base=base,
        program=program,
        descriptor=_descriptor(typeface, base),
        descendant=(
            f"/Type /Font /Subtype /{program.subtype} /BaseFont /{base} "
            f"/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> "
            f"/DW {THOUSAND} /W [{_widths(typeface, entries)}]"
        ),
        to_unicode=pack_stream(to_unicode(entries)),
    )


def _program(typeface: Typeface, entries: Sequence[Entry], base: str) -> Program:
    """The font program that draws these codes."""
    subset, mapping = _subset(typeface, {bare(glyph) for _, glyph, _ in entries})
    wanted = {0: 0} | {code: mapping[bare(glyph)] for code, glyph, _ in entries}
    if typeface.is_compact:
        from cvgen.pdf.compact_font import (  # noqa: PLC0415 — no usual family is
            compact_font,
        )

        table = bytes(subset.reference_table("CFF ").data)
        stream = pack_stream(
            compact_font(table, wanted, base, dict(_sides(typeface, entries))),
            "/Subtype /CIDFontType0C",
        )
        return Program("FontFile3", "CIDFontType0", stream)
    program = bytes(subset.blob.data)
    return Program(
        "FontFile2",
        "CIDFontType2",
        pack_stream(program, f"/Length1 {len(program)}"),
        pack_stream(_glyph_map(wanted)),
    )


def _sides(
    typeface: Typeface, entries: Iterable[Entry]
) -> Iterator[tuple[int, tuple[int, int]]]:
    """The codes of glyphs with more or less space on their sides, in font units."""
    for code, glyph, _ in entries:
        if glyph != bare(glyph):
            yield code, typeface.bearings(glyph)


def _subset(
    typeface: Typeface, glyphs: Iterable[int]
) -> tuple[uharfbuzz.Face, Mapping[int, int]]:
    """The font with these glyphs and ``.notdef``, and their new numbers.

    Raises:
        InvalidInput: The font is damaged.
    """
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update({0, *glyphs})
    wanted.drop_table_tag_set.update(
        int.from_bytes(tag.encode(), "big") for tag in DROPPED_TABLES
    )
    wanted.flags = (
        uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
        | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        | uharfbuzz.SubsetFlags.NO_HINTING
        | uharfbuzz.SubsetFlags.DESUBROUTINIZE
    )
    try:
        plan = uharfbuzz.SubsetPlan(typeface.face, wanted)
        mapping = dict(plan.old_to_new_glyph_mapping.items())
        return plan.execute(), mapping
    except RuntimeError as problem:
        raise InvalidInput((_damaged(typeface),)) from problem


def _damaged(typeface: Typeface) -> Diagnostic:
    return error(
        "damaged-font",
        f"the font {typeface.name} is damaged and cannot be embedded",
        location=Location(str(typeface.path)) if typeface.path else None,
        hints=("install it anew, or remove it",),
    )


def _subset_tag(entries: Sequence[Entry]) -> str:
    """Six letters that tell subsets of one font apart (ISO 32000-1, 9.6.4)."""
    digest = hashlib.sha256(repr(entries).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _postscript_name(typeface: Typeface) -> str:
    return re.sub(r"[^A-Za-z0-9-]", "", typeface.name) or "Font"


def _descriptor(typeface: Typeface, base: str) -> str:
    """The entries of a descriptor, but for its program."""
    box = struct.unpack(">4h", typeface.table("head")[36:44])
    scale = THOUSAND / typeface.units_per_em
    edges = " ".join(str(round(edge * scale)) for edge in box)
    return (
        f"/Type /FontDescriptor /FontName /{base} "
        f"/Flags {SYMBOLIC | (ITALIC if typeface.is_italic else 0)} "
        f"/FontBBox [{edges}] /ItalicAngle {-11 if typeface.is_italic else 0} "
        f"/Ascent {round(typeface.ascender * THOUSAND)} "
        f"/Descent {round(typeface.descender * THOUSAND)} "
        f"/CapHeight {round(typeface.cap_height * THOUSAND)} /StemV {STEM_V}"
    )


def _widths(typeface: Typeface, entries: Iterable[Entry]) -> str:
    """The advances of codes as the font program has them, runs of codes together."""
    scale = THOUSAND / typeface.units_per_em
    return " ".join(
        f"{first} [{' '.join(number(typeface.glyph_width(g) * scale) for g in run)}]"
        for first, run in _runs(entries)
    )


def _runs(entries: Iterable[Entry]) -> Iterator[tuple[int, list[int]]]:
    """The glyphs of codes that follow each other, with the first of these codes."""
    numbered = enumerate(entries)
    for _, group in groupby(numbered, key=lambda one: one[1][0] - one[0]):
        run = [entry for _, entry in group]
        yield run[0][0], [glyph for _, glyph, _ in run]


def _glyph_map(glyphs: Mapping[int, int]) -> bytes:
    """Two bytes a code, from code 0 to the last one: the glyph in the subset."""
    places = array_of("H", bytes(2 * (max(glyphs) + 1)))
    for code, glyph in glyphs.items():
        places[code] = glyph
    if byteorder == "little":
        places.byteswap()
    return places.tobytes()
