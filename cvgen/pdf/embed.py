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
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.layout.typeface import Typeface
from cvgen.pdf.compact_font import compact_font
from cvgen.pdf.fonts import THOUSAND, FontUse
from cvgen.pdf.objects import Stream, add, array, dictionary, name, text_literal
from cvgen.pdf.to_unicode import to_unicode

__all__ = ["embed_font"]

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


def embed_font(document: PDFDocument, use: FontUse) -> PDFObjectReference:
    """Add the font with all that it needs to a document; the reference to it.

    Raises:
        InvalidInput: The font is damaged.
    """
    entries = use.entries()
    typeface = use.typeface
    base = f"{_subset_tag(entries)}+{_postscript_name(typeface)}"
    program = _program(document, typeface, entries, base)
    descriptor = _descriptor(typeface, base) | program.descriptor
    descendant = {
        "Type": name("Font"),
        "BaseFont": name(base),
        "CIDSystemInfo": _system_info(),
        "FontDescriptor": add(document, dictionary(descriptor)),
        "DW": THOUSAND,
        "W": _widths(typeface, entries),
        **program.descendant,
    }
    return add(
        document,
        dictionary(
            {
                "Type": name("Font"),
                "Subtype": name("Type0"),
                "BaseFont": name(base),
                "Encoding": name("Identity-H"),
                "DescendantFonts": array([add(document, dictionary(descendant))]),
                "ToUnicode": add(document, Stream(to_unicode(entries))),
            }
        ),
    )


class _Program(msgspec.Struct, frozen=True):
    """What a font program adds to the font's dictionary and to its descriptor."""

    descendant: dict[str, object]
    descriptor: dict[str, object]


def _program(
    document: PDFDocument, typeface: Typeface, entries: Sequence[Entry], base: str
) -> _Program:
    """The font program that draws these codes."""
    subset, mapping = _subset(typeface, {glyph for _, glyph, _ in entries})
    wanted = {0: 0} | {code: mapping[glyph] for code, glyph, _ in entries}
    if typeface.is_compact:
        table = bytes(subset.reference_table("CFF ").data)
        compact = compact_font(table, wanted, base)
        kind = {"Subtype": name("CIDFontType0C")}
        return _Program(
            {"Subtype": name("CIDFontType0")},
            {"FontFile3": add(document, Stream(compact, kind))},
        )
    program = bytes(subset.blob.data)
    return _Program(
        {
            "Subtype": name("CIDFontType2"),
            "CIDToGIDMap": add(document, Stream(_glyph_map(wanted))),
        },
        {"FontFile2": add(document, Stream(program, {"Length1": len(program)}))},
    )


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


def _system_info() -> object:
    return dictionary(
        {
            "Registry": text_literal("Adobe"),
            "Ordering": text_literal("Identity"),
            "Supplement": 0,
        }
    )


def _descriptor(typeface: Typeface, base: str) -> dict[str, object]:
    box = struct.unpack(">4h", typeface.table("head")[36:44])
    scale = THOUSAND / typeface.units_per_em
    return {
        "Type": name("FontDescriptor"),
        "FontName": name(base),
        "Flags": SYMBOLIC | (ITALIC if typeface.is_italic else 0),
        "FontBBox": array([round(edge * scale) for edge in box]),
        "ItalicAngle": -11 if typeface.is_italic else 0,
        "Ascent": round(typeface.ascender * THOUSAND),
        "Descent": round(typeface.descender * THOUSAND),
        "CapHeight": round(typeface.cap_height * THOUSAND),
        "StemV": STEM_V,
    }


def _widths(typeface: Typeface, entries: Iterable[Entry]) -> object:
    """The advances of codes as the font program has them, runs of codes together."""
    scale = THOUSAND / typeface.units_per_em
    widths: list[object] = []
    for first, run in _runs(entries):
        own = [round(typeface.glyph_width(glyph) * scale, 2) for glyph in run]
        shown = [int(width) if width == int(width) else width for width in own]
        widths += (first, array(shown))
    return array(widths)


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
