"""The colour space that the file's colours are meant in: sRGB, as an ICC profile.

Part of ``pdf``: archives ask what red, green and blue are (ISO 19005-2, 6.2.3). The
profile is built from the numbers of the standards, so that no file has to be shipped:
primaries and white adapted to D50, and the curve of IEC 61966-2-1, in the layout of
ICC.1:2004-10 (version 4.2).
"""

from __future__ import annotations

import struct
from functools import cache

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument

from cvgen.pdf.objects import (
    Stream,
    add,
    dictionary,
    name,
    pack_stream,
    text_literal,
    utf_16,
)

__all__ = ["output_intent", "srgb_profile"]

NAME = "sRGB IEC61966-2.1"
RIGHTS = "No copyright, use freely"

D50 = (0.9642, 1.0, 0.8249)
PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
"""Adapted to D50 by the Bradford method."""

ADAPTATION = (
    *(1.04788, 0.02292, -0.05022),
    *(0.02959, 0.99048, -0.01707),
    *(-0.00925, 0.01508, 0.75168),
)
"""From D65, row by row."""

CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""Gamma, a, b, c and d of the parametric curve of type 3."""

CURVE_TYPE = 3
HEADER = 128
CHANNELS = 3


def output_intent(pdf: PDFDocument) -> PDFDictionary:
    """What the colours of a page are meant to be."""
    profile = Stream(pack_stream(srgb_profile(), f"/N {CHANNELS}"))
    return dictionary(
        {
            "Type": name("OutputIntent"),
            "S": name("GTS_PDFA1"),
            "OutputConditionIdentifier": text_literal(NAME),
            "Info": text_literal(NAME),
            "DestOutputProfile": add(pdf, profile),
        }
    )


@cache
def srgb_profile() -> bytes:
    """The profile: a header, a table of tags, and their data."""
    curve = _tag(b"para", struct.pack(">HH", CURVE_TYPE, 0) + _fixed(CURVE))
    tags = {
        b"desc": _words(NAME),
        b"cprt": _words(RIGHTS),
        b"wtpt": _tag(b"XYZ ", _fixed(D50)),
        b"chad": _tag(b"sf32", _fixed(ADAPTATION)),
        **{key: _tag(b"XYZ ", _fixed(place)) for key, place in PRIMARIES.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    table, data = struct.pack(">I", len(tags)), b""
    first = HEADER + len(table) + len(tags) * struct.calcsize(">4sII")
    for key, content in tags.items():
        table += struct.pack(">4sII", key, first + len(data), len(content))
        data += content + bytes(-len(content) % 4)
    return _header(first + len(data)) + table + data


def _header(size: int) -> bytes:
    """The header (7.2): a display's RGB, connected through XYZ, of no date."""
    first = struct.pack(">I4sI", size, b"", 0x04200000)
    kinds = b"mntrRGB XYZ " + struct.pack(">6H", 2000, 1, 1, 0, 0, 0) + b"acsp"
    return (first + kinds).ljust(68, b"\0") + _fixed(D50).ljust(60, b"\0")


def _tag(kind: bytes, content: bytes) -> bytes:
    return kind + bytes(4) + content


def _words(words: str) -> bytes:
    """A text in English (10.13)."""
    encoded = utf_16(words)
    head = struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(encoded), 28)
    return _tag(b"mluc", head + encoded)


def _fixed(numbers: tuple[float, ...]) -> bytes:
    """Numbers with sixteen bits behind the point (s15Fixed16)."""
    return b"".join(struct.pack(">i", round(one * 65536)) for one in numbers)
