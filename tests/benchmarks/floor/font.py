"""The objects of a font: a subset, a code for each character, and its text.

Part of the fifth step of the floor. The font is a composite one whose codes are single
bytes (ISO 32000-1, 9.7.5.3), so that a page's content is its text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import compress

from uharfbuzz import SubsetFlags, SubsetInput, SubsetPlan

from tests.benchmarks.floor.typeface import SIZE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.benchmarks.floor.typeface import Typeface

__all__ = ["FONT_OBJECTS", "font_objects", "stream", "subset"]

FONT_OBJECTS = 6
"""How many objects a font is; the first is what pages refer to."""

_MOST = 100  # entries in a block of a character map
_COLLECTION = b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
_MAP = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    b"%b def /CMapName/Floor def /CMapType %d def\n"
    b"1 begincodespacerange <00><ff> endcodespacerange\n%b"
    b"endcmap CMapName currentdict /CMap defineresource pop end end"
)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream object with these entries in its dictionary."""
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(data), entries, data)


def subset(typeface: Typeface) -> tuple[bytes, Mapping[int, int]]:
    """The font file with the glyphs asked for, and the new number of each of them."""
    wanted = SubsetInput()
    wanted.glyph_set.update(typeface.advances.glyphs.values())
    wanted.flags = SubsetFlags.NO_HINTING | SubsetFlags.NOTDEF_OUTLINE
    plan = SubsetPlan(typeface.face, wanted)
    numbers = dict(plan.old_to_new_glyph_mapping.items())
    glyphs = typeface.advances.glyphs.values()
    return plan.execute().blob.data, {glyph: numbers[glyph] for glyph in glyphs}


def font_objects(typeface: Typeface, codes: str, first: int) -> list[bytes]:
    """The font as objects, the first of which has this number."""
    program, numbers = subset(typeface)
    glyphs = typeface.advances.glyphs
    coded = [(code, one) for code, one in enumerate(codes) if one in glyphs]
    cids = [b"<%02x> %d" % (code, numbers[glyphs[one]]) for code, one in coded]
    texts = [
        b"<%02x> <%b>" % (code, one.encode("utf-16-be").hex().encode())
        for code, one in coded
    ]
    scale = 1000 / SIZE
    widths = b" ".join(
        b"%d[%.0f]" % (numbers[glyph], typeface.advances[one] * scale)
        for one, glyph in glyphs.items()
    )
    return [
        b"<</Type/Font/Subtype/Type0/BaseFont/FLOORS+Floor/Encoding %d 0 R"
        b"/ToUnicode %d 0 R/DescendantFonts[%d 0 R]>>"
        % (first + 1, first + 2, first + 3),
        stream(_map(1, b"cidchar", cids), b"/Type/CMap/CMapName/Floor" + _COLLECTION),
        stream(_map(2, b"bfchar", texts)),
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/FLOORS+Floor%b/CIDToGIDMap"
        b"/Identity/FontDescriptor %d 0 R/W[%b]>>" % (_COLLECTION, first + 4, widths),
        b"<</Type/FontDescriptor/FontName/FLOORS+Floor/Flags 4/FontBBox[-200 -300 "
        b"1200 1000]/ItalicAngle 0/Ascent 900/Descent -300/CapHeight 700/StemV 80"
        b"/FontFile2 %d 0 R>>" % (first + 5),
        stream(compress(program), b"/Filter/FlateDecode/Length1 %d" % len(program)),
    ]


def _map(kind: int, word: bytes, entries: list[bytes]) -> bytes:
    """A character map, whose blocks may not be long."""
    blocks: Iterable[list[bytes]] = (
        entries[start : start + _MOST] for start in range(0, len(entries), _MOST)
    )
    text = b"".join(
        b"%d begin%b\n%b\nend%b\n" % (len(block), word, b"\n".join(block), word)
        for block in blocks
    )
    return _MAP % (_COLLECTION, kind, text)
