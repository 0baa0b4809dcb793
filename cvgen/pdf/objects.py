"""The few kinds of PDF object that the writer makes, on top of ReportLab's.

Part of ``pdf``. ReportLab numbers the objects, writes the cross-reference table and the
trailer; what it formats differently from what archives ask for is done here.
"""

from __future__ import annotations

import codecs
import re
import zlib
from collections.abc import Mapping, Sequence

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
)

__all__ = [
    "COMPRESSION",
    "Plain",
    "Stream",
    "add",
    "add_text",
    "array",
    "dictionary",
    "name",
    "number",
    "pack_stream",
    "text_literal",
    "utf_16",
    "write_packed",
    "write_stream",
]


REPORTLAB_ENCODING = "extpdfdoc"
"""In what ReportLab writes text; all that it gets here is ASCII."""

ASCII = codecs.CodecInfo(codecs.ascii_encode, codecs.ascii_decode, name="ascii")

COMPRESSION = 6
"""zlib's default: level 9 takes twice as long for one per cent."""


def _encoding(name: str) -> codecs.CodecInfo | None:
    """ReportLab's own would have its fonts' tables loaded, which no page needs."""
    return ASCII if name == REPORTLAB_ENCODING else None


codecs.register(_encoding)


class Stream(PDFObject):
    """A stream as ``write_stream`` or ``pack_stream`` has written it."""

    __RefOnly__ = 1

    def __init__(self, written: bytes) -> None:
        self._written = written

    def format(self, _: PDFDocument) -> bytes:
        """The object's bytes; ReportLab calls this."""
        return self._written


class Plain(PDFObject):
    """An object of ASCII characters, written already."""

    __RefOnly__ = 1

    def __init__(self, written: str) -> None:
        self._written = written.encode("ascii")

    def format(self, _: PDFDocument) -> bytes:
        """The object's bytes; ReportLab calls this."""
        return self._written


def write_stream(content: bytes, entries: str) -> bytes:
    """A stream as it stands in a file; ``entries`` are those beside its length.

    An end-of-line stands before ``endstream`` and outside the stream's length
    (ISO 32000-1, 7.3.8.1).
    """
    head = f"<<{entries} /Length {len(content)}>>\nstream\n".encode("ascii")
    return b"%b%b\nendstream" % (head, content)


def pack_stream(content: bytes, entries: str = "") -> bytes:
    """The same, compressed."""
    return write_packed(zlib.compress(content, COMPRESSION), entries)


def write_packed(packed: bytes, entries: str = "") -> bytes:
    """The same of a content that has been compressed already."""
    return write_stream(packed, f"{entries}/Filter /FlateDecode")


def add(document: PDFDocument, item: PDFObject) -> PDFObjectReference:
    """Make an object indirect; the reference to it."""
    reference: PDFObjectReference = document.Reference(item)
    return reference


def add_text(document: PDFDocument, item: PDFObject) -> str:
    """Make an object indirect; the reference as it is written."""
    number, _ = document.idToObjectNumberAndVersion[add(document, item).name]
    return f"{number} 0 R"


def dictionary(entries: Mapping[str, object]) -> PDFDictionary:
    """A dictionary; keys are written without their slash."""
    return PDFDictionary(dict(entries))


def array(items: Sequence[object]) -> PDFArray:
    """An array."""
    return PDFArray(list(items))


def name(characters: str) -> str:
    """A name, escaped."""
    return PDFName(characters)


def text_literal(characters: str) -> str:
    """A text string as it is written in a file: a literal, or UTF-16 in hexadecimal."""
    if characters.isascii() and characters.isprintable():
        escaped = re.sub(r"([\\()])", r"\\\1", characters)
        return f"({escaped})"
    return f"<feff{utf_16(characters).hex()}>"


def utf_16(characters: str) -> bytes:
    """Text in UTF-16, big end first. A codec by its name is a module to be loaded."""
    return codecs.utf_16_be_encode(characters)[0]


def number(value: float) -> str:
    """A number to a hundredth, without an exponent or idle zeros."""
    shown = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown
