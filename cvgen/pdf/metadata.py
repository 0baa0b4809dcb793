"""What a file says of itself: the information dictionary and the XMP packet.

Part of ``pdf``. Both say the same (ISO 19005-2, 6.6.3). Without a moment given, no date
is written: the clock is never asked.
"""

from __future__ import annotations

from datetime import UTC, datetime

from reportlab.pdfbase.pdfdoc import PDFDictionary

from cvgen import __version__
from cvgen.document.block import Document
from cvgen.pdf.objects import Stream, dictionary, text_literal, write_stream

__all__ = ["information", "pdf_date", "xmp_packet"]

PRODUCER = f"cvgen {__version__}"

_REFERENCES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""What XML wants of the text of an element (XML 1.0, 2.4); ``html`` takes longer to
import than to write this."""

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
{dates}<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""

_DATES = """<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
"""


def information(document: Document, epoch: int | None) -> PDFDictionary:
    """The information dictionary; ``epoch`` is a moment in seconds since 1970, UTC."""
    entries: dict[str, object] = {
        "Title": text_literal(document.title),
        "Author": text_literal(document.author),
        "Creator": text_literal(PRODUCER),
        "Producer": text_literal(PRODUCER),
    }
    if epoch is not None:
        date = text_literal(pdf_date(epoch))
        entries |= {"CreationDate": date, "ModDate": date}
    return dictionary(entries)


def xmp_packet(document: Document, epoch: int | None) -> Stream:
    """The XMP packet, uncompressed so that any tool finds it."""
    dates = ""
    if epoch is not None:
        dates = _DATES.format(date=_moment(epoch).strftime("%Y-%m-%dT%H:%M:%SZ"))
    packet = _PACKET.format(
        title=document.title.translate(_REFERENCES),
        author=document.author.translate(_REFERENCES),
        language=document.language.translate(_REFERENCES),
        producer=PRODUCER.translate(_REFERENCES),
        dates=dates,
    )
    return Stream(write_stream(packet.encode(), "/Type /Metadata /Subtype /XML"))


def pdf_date(epoch: int) -> str:
    """A moment in seconds since 1970 as a date of PDF (ISO 32000-1, 7.9.4)."""
    return _moment(epoch).strftime("D:%Y%m%d%H%M%SZ")


def _moment(epoch: int) -> datetime:
    return datetime.fromtimestamp(epoch, UTC)
