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
    "Stream",
    "add",
    "add_text",
    "array",
    "dictionary",
    "name",
    "number",
    "text_literal",
]


REPORTLAB_ENCODING = "extpdfdoc"
"""In what ReportLab writes text; all that it gets here is ASCII."""

COMPRESSION = 6
"""zlib's default: level 9 takes twice as long for one per cent."""


def _encoding(name: str) -> codecs.CodecInfo | None:
    """ReportLab's own would have its fonts' tables loaded, which no page needs."""
    return codecs.lookup("ascii") if name == REPORTLAB_ENCODING else None


codecs.register(_encoding)


class Stream(PDFObject):
    """A stream, compressed with Flate unless it has to be read by anybody.

    ``packed`` says that somebody has compressed the content already.

    An end-of-line stands before ``endstream`` and outside the stream's length
    (ISO 32000-1, 7.3.8.1).
    """

    __RefOnly__ = 1

    def __init__(
        self,
        content: bytes,
        entries: Mapping[str, object] | None = None,
        *,
        compress: bool = True,
        packed: bool = False,
    ) -> None:
        self._entries = dict(entries or {})
        is_bare = compress and not packed
        self._content = zlib.compress(content, COMPRESSION) if is_bare else content
        if compress:
            self._entries["Filter"] = name("FlateDecode")

    def format(self, document: PDFDocument) -> bytes:
        """The object's bytes; ReportLab calls this."""
        entries = dictionary({**self._entries, "Length": len(self._content)})
        head: bytes = entries.format(document)
        return head + b"\nstream\n" + self._content + b"\nendstream\n"


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
        escaped = re.sub(r"([\\\\()])", r"\\\1", characters)
        return f"({escaped})"
    return f"<feff{characters.encode('utf-16-be').hex()}>"


def number(value: float) -> str:
    """A number to a hundredth, without an exponent or idle zeros."""
    shown = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown
