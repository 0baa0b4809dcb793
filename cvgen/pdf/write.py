"""Write a file: pages, fonts, images, links, outline and metadata together.

The door of ``pdf``.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
)

from cvgen.document.block import Document
from cvgen.document.structure import structure_of
from cvgen.layout.frame import Page
from cvgen.pdf.colour import output_intent
from cvgen.pdf.file import write_file
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.metadata import information, xmp_packet
from cvgen.pdf.navigation import outline
from cvgen.pdf.objects import (
    add,
    array,
    dictionary,
    name,
    text_literal,
)
from cvgen.pdf.printed import Printed
from cvgen.pdf.private_data import record_entries
from cvgen.pdf.sheets import write_sheets
from cvgen.pdf.whole_words import whole_words

__all__ = ["write_pdf"]

PDF_VERSION = "1.7"


def write_pdf(
    document: Document,
    pages: Sequence[Page],
    *,
    epoch: int | None = None,
    record: bytes = b"",
    known: Printed | None = None,
) -> bytes:
    """The bytes of a PDF 1.7 file, the same for the same input.

    ``epoch`` is the moment that the file says it was made, in seconds since 1970 UTC;
    ``record`` is what it shall remember of itself. What is ``known`` from before is not
    painted again.
    """
    known = known or Printed()
    known.begin()
    pdf = PDFDocument(invariant=1, dummyoutline=1)
    fonts = FontTable(known.words)
    printed = known.print(whole_words(pages, known.joined), fonts)
    more = record_entries(pdf, record, epoch)
    sheets = write_sheets(pdf, pages, printed, fonts, more, known)
    tags = known.tag(pdf.objectcounter + 1, structure_of(document), sheets.tagged)
    pdf.objectcounter += len(tags)
    catalog = _catalog(document, sheets.tree)
    if outlines := outline(pdf, document, sheets.places):
        catalog["Outlines"] = outlines
    catalog["Metadata"] = add(pdf, xmp_packet(document, epoch))
    catalog["OutputIntents"] = array([output_intent(pdf)])
    catalog["StructTreeRoot"] = tags.reference(0)
    # The file's identifier is a digest of what it says.
    pdf.updateSignature(repr((document.title, document.author, epoch, record)))
    for one in printed:
        pdf.updateSignature(one.packed)
    info = information(document, epoch)
    return write_file(pdf, catalog, info, PDF_VERSION, (*sheets.runs, tags))


def _catalog(document: Document, tree: str) -> PDFDictionary:
    return dictionary(
        {
            "Type": name("Catalog"),
            "Pages": tree,
            "Lang": text_literal(document.language),
            "MarkInfo": dictionary({"Marked": "true"}),
            "ViewerPreferences": dictionary({"DisplayDocTitle": "true"}),
        }
    )
