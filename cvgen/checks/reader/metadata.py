"""What a file says of itself: its information dictionary and its metadata stream.

Part of ``checks.reader``. ISO 32000-1, 14.3.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pikepdf

from cvgen.checks.measured.file import Description
from cvgen.checks.reader.objects import entry, text

__all__ = ["describe", "read_info", "read_standards", "read_xmp"]

LONGEST = 4_000_000
"""How many bytes of metadata are read."""

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
PDF = "{http://ns.adobe.com/pdf/1.3/}"
XMP = "{http://ns.adobe.com/xap/1.0/}"
PDF_A = "{http://www.aiim.org/pdfa/ns/id/}"
PDF_UA = "{http://www.aiim.org/pdfua/ns/id/}"


def read_info(pdf: pikepdf.Pdf) -> Description:
    """The document information dictionary."""
    info = entry(pdf.trailer, "/Info")
    return Description(
        title=text(entry(info, "/Title")),
        author=text(entry(info, "/Author")),
        subject=text(entry(info, "/Subject")),
        keywords=text(entry(info, "/Keywords")),
        creator=text(entry(info, "/Creator")),
        producer=text(entry(info, "/Producer")),
    )


def read_xmp(pdf: pikepdf.Pdf) -> ET.Element | None:
    """The metadata stream; None if there is none that can be read."""
    stream = entry(pdf.trailer, "/Root", "/Metadata")
    if not isinstance(stream, pikepdf.Stream):
        return None
    try:
        # The parser of the standard library takes no entity from outside, and expat
        # bounds those within; the process that reads is bounded besides.
        return ET.fromstring(stream.read_bytes()[:LONGEST])  # noqa: S314
    except (ET.ParseError, ValueError, pikepdf.PdfError):
        return None


def describe(root: ET.Element) -> Description:
    """The words of a metadata stream."""
    return Description(
        title=_value(root, DC + "title"),
        author=_value(root, DC + "creator"),
        subject=_value(root, DC + "description"),
        keywords=_value(root, PDF + "Keywords") or _value(root, DC + "subject"),
        creator=_value(root, XMP + "CreatorTool"),
        producer=_value(root, PDF + "Producer"),
    )


def read_standards(root: ET.Element | None) -> tuple[str, ...]:
    """The standards that a metadata stream claims, as ``PDF/A-2a``."""
    if root is None:
        return ()
    archive, access = _value(root, PDF_A + "part"), _value(root, PDF_UA + "part")
    level = _value(root, PDF_A + "conformance").lower()
    found = (f"PDF/A-{archive}{level}" if archive else "",)
    return tuple(filter(None, (*found, f"PDF/UA-{access}" if access else "")))


def _value(root: ET.Element, name: str) -> str:
    """An element's words, or its list's, or those of the attribute of that name."""
    for element in root.iter(name):
        listed = [one.text or "" for one in element.iter(RDF + "li")]
        return _clean("; ".join(filter(None, listed)) or element.text or "")
    for element in root.iter(RDF + "Description"):
        if name in element.attrib:
            return _clean(element.attrib[name])
    return ""


def _clean(value: str) -> str:
    return " ".join(value.split())
