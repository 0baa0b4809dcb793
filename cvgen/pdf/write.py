"""Write a file: pages, fonts, images, links, outline and metadata together.

The door of ``pdf``.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFObjectReference,
)

from cvgen.document.block import Document
from cvgen.document.structure import structure_of
from cvgen.layout.frame import Page
from cvgen.pdf.colour import output_intent
from cvgen.pdf.embed import embed_font
from cvgen.pdf.file import write_file
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.images import embed_image, image_resource
from cvgen.pdf.metadata import information, xmp_packet
from cvgen.pdf.navigation import destinations, outline
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.objects import (
    Stream,
    add,
    add_text,
    array,
    dictionary,
    name,
    number,
    text,
)
from cvgen.pdf.printed import Printed, PrintedPage
from cvgen.pdf.private_data import record_entries
from cvgen.pdf.tags import TaggedPage
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
    fonts = FontTable()
    printed = known.print(whole_words(pages, known.joined), fonts)
    tree = dictionary({"Type": name("Pages"), "Count": len(pages)})
    parent, resources = (
        add_text(pdf, tree),
        add_text(pdf, _resources(pdf, pages, fonts)),
    )
    sheets = ObjectRun(pdf.objectcounter + 1)
    references = [sheets.add("") for _ in pages]
    pdf.objectcounter += len(sheets)
    tree["Kids"] = f"[{' '.join(references)}]"
    places = destinations(pages, references)
    annotations = known.annotate(pdf.objectcounter + 1, pages, places)
    pdf.objectcounter += len(annotations)
    tagged = _tagged(references, printed, pages, annotations)
    more = record_entries(pdf, record, epoch)
    for i, (page, one, tags) in enumerate(zip(pages, printed, tagged, strict=True)):
        content = add_text(pdf, Stream(one.packed, packed=True))
        sheet = f"/Parent {parent} /Resources {resources} /Contents {content}"
        sheets.fill(i, f"<</Type /Page {sheet} {_entries(page, i, tags.links)}{more}>>")
        more = ""
    catalog = _catalog(document, parent, outline(pdf, document, places))
    catalog["Metadata"] = add(pdf, xmp_packet(document, epoch))
    catalog["OutputIntents"] = array([output_intent(pdf)])
    tree_of_tags = known.tag(pdf.objectcounter + 1, structure_of(document), tagged)
    pdf.objectcounter += len(tree_of_tags)
    catalog["StructTreeRoot"] = tree_of_tags.reference(0)
    # The file's identifier is a digest of what it says.
    pdf.updateSignature(repr((document.title, document.author, epoch, record)))
    for one in printed:
        pdf.updateSignature(one.packed)
    info = information(document, epoch)
    return write_file(
        pdf, catalog, info, PDF_VERSION, (sheets, annotations, tree_of_tags)
    )


def _tagged(
    references: Sequence[str],
    printed: Sequence[PrintedPage],
    pages: Sequence[Page],
    annotations: ObjectRun,
) -> list[TaggedPage]:
    """The pages as tags see them, each with its share of the annotations."""
    numbers = count()
    return [
        TaggedPage(
            reference=reference,
            marks=one.marks,
            links=tuple(annotations.reference(next(numbers)) for _ in page.links),
        )
        for reference, one, page in zip(references, printed, pages, strict=True)
    ]


def _resources(
    pdf: PDFDocument, pages: Sequence[Page], fonts: FontTable
) -> PDFDictionary:
    """The fonts and images of all pages."""
    uses = {use.resource: embed_font(pdf, use) for use in fonts.uses}
    resources = dictionary({"Font": dictionary(uses)})
    placed = [one.picture for page in pages for one in page.pictures]
    pictures = {image_resource(one): one for one in placed}
    if pictures:
        images = {key: embed_image(pdf, one) for key, one in pictures.items()}
        resources["XObject"] = dictionary(images)
    return resources


def _entries(page: Page, key: int, links: Sequence[str]) -> str:
    """What a page says of its size, its key in the parent tree and its links."""
    box = f"0 0 {number(page.width)} {number(page.height)}"
    entries = f"/MediaBox [{box}] /StructParents {key}"
    return f"{entries} /Annots [{' '.join(links)}] /Tabs /S" if links else entries


def _catalog(
    document: Document,
    tree: str,
    outlines: PDFObjectReference | None,
) -> PDFDictionary:
    catalog = dictionary(
        {
            "Type": name("Catalog"),
            "Pages": tree,
            "Lang": text(document.language),
            "MarkInfo": dictionary({"Marked": "true"}),
            "ViewerPreferences": dictionary({"DisplayDocTitle": "true"}),
        }
    )
    if outlines is not None:
        catalog["Outlines"] = outlines
    return catalog
