from __future__ import annotations

import xml.etree.ElementTree as ET

from reportlab.pdfbase.pdfdoc import PDFDocument

from cvgen.document.block import Document
from cvgen.pdf.metadata import information, xmp_packet
from tests.support.samples import composed_document

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
EPOCH = 1_700_000_000


def document() -> Document:
    return composed_document("name: Ada <&> Okafor\nlanguage: de")


def packet(epoch: int | None) -> ET.Element:
    written = xmp_packet(document(), epoch).format(PDFDocument()).decode()
    start, end = written.index("<x:xmpmeta"), written.index("<?xpacket end")
    return ET.fromstring(written[start:end])  # noqa: S314 -- our own packet


def test_the_packet_is_well_formed_whatever_the_name() -> None:
    found = packet(None).findtext(".//dc:title/rdf:Alt/rdf:li", None, NAMESPACES)
    assert found == "Ada <&> Okafor — Lebenslauf"


def test_the_packet_names_author_and_language() -> None:
    found = packet(None)
    path = ".//dc:{}/rdf:{}/rdf:li"
    author = found.findtext(path.format("creator", "Seq"), None, NAMESPACES)
    language = found.findtext(path.format("language", "Bag"), None, NAMESPACES)
    assert (author, language) == ("Ada <&> Okafor", "de")


def test_packet_and_information_give_the_same_date() -> None:
    assert packet(EPOCH).findtext(".//xmp:CreateDate", None, NAMESPACES) == (
        "2023-11-14T22:13:20Z"
    )
    written = information(document(), EPOCH).format(PDFDocument())
    assert b"/CreationDate (D:20231114221320Z)" in written


def test_without_a_moment_there_is_no_date() -> None:
    assert packet(None).find(".//xmp:CreateDate", NAMESPACES) is None
    assert b"Date" not in information(document(), None).format(PDFDocument())
