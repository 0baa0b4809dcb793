"""Write a file: pages, fonts, images, links, outline and metadata together.

The door of ``pdf``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b

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
    add_text,
    array,
    dictionary,
    name,
    text_literal,
)
from cvgen.pdf.printed import Printed
from cvgen.pdf.private_data import record_entries
from cvgen.pdf.resources import add_resources
from cvgen.pdf.sheets import write_sheets
from cvgen.pdf.whole_words import whole_words

__all__ = ["write_pdf"]

IDENTIFIER_BYTES = 16


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
    # What pages refer to comes first, so that an edit leaves its numbers alone.
    tree = dictionary({"Type": name("Pages"), "Count": len(pages)})
    parent, resources = add_text(pdf, tree), dictionary({})
    shared = f" /Parent {parent} /Resources {add_text(pdf, resources)}"
    entries = [shared] * len(pages)
    entries[0] += record_entries(pdf, record, epoch)
    root = structure_of(document)
    first = pdf.objectcounter + 1
    sheets = write_sheets(first, pages, printed, root, entries, known)
    pdf.objectcounter = sheets.last
    tree["Kids"] = f"[{' '.join(sheets.references)}]"
    add_resources(pdf, resources, pages, fonts, known)
    catalog = _catalog(document, parent)
    if outlines := outline(pdf, document, sheets.places):
        catalog["Outlines"] = outlines
    catalog["Metadata"] = add(pdf, xmp_packet(document, epoch))
    catalog["OutputIntents"] = array([output_intent(pdf)])
    catalog["StructTreeRoot"] = sheets.tree
    info = information(document, epoch)
    told = repr((document.title, document.author, epoch, record)).encode()
    own = _identifier((told, *(one.packed for one in printed)))
    return write_file(pdf, catalog, info, own, sheets.plain, sheets.packed)


def _identifier(said: Iterable[bytes]) -> bytes:
    """A digest of what the file says."""
    digest = blake2b(digest_size=IDENTIFIER_BYTES)
    for one in said:
        digest.update(one)
    return digest.digest()


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
