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
from cvgen.pdf.navigation import destinations, link_annotation, outline
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
from cvgen.pdf.paint import paint_page
from cvgen.pdf.private_data import attach_record
from cvgen.pdf.tags import TaggedPage, write_tags
from cvgen.pdf.whole_words import whole_words

__all__ = ["write_pdf"]

PDF_VERSION = "1.7"


def write_pdf(
    document: Document,
    pages: Sequence[Page],
    *,
    epoch: int | None = None,
    record: bytes = b"",
) -> bytes:
    """The bytes of a PDF 1.7 file, the same for the same input.

    ``epoch`` is the moment that the file says it was made, in seconds since 1970 UTC;
    ``record`` is what it shall remember of itself.
    """
    pdf = PDFDocument(invariant=1, dummyoutline=1)
    fonts = FontTable()
    painted = [paint_page(page, fonts) for page in whole_words(pages)]
    tree = dictionary({"Type": name("Pages"), "Count": len(pages)})
    common = {
        "Type": name("Page"),
        "Parent": add(pdf, tree),
        "Resources": add(pdf, _resources(pdf, pages, fonts)),
    }
    sheets = [dictionary(common) for _ in pages]
    references = [add(pdf, sheet) for sheet in sheets]
    tree["Kids"] = array(references)
    written = [one.format(pdf).decode() for one in references]
    places = destinations(pages, written)
    tagged: list[TaggedPage] = []
    keys = count(len(pages))
    for i, (page, sheet, one) in enumerate(zip(pages, sheets, painted, strict=True)):
        links = tuple(
            add_text(pdf, link_annotation(link, page, places, next(keys)))
            for link in page.links
        )
        _fill(sheet, page, i, links)
        sheet["Contents"] = add(pdf, Stream(one.content))
        tagged.append(TaggedPage(reference=written[i], marks=one.marks, links=links))
    if record:
        attach_record(pdf, sheets[0], record, epoch)
    catalog = _catalog(document, add(pdf, tree), outline(pdf, document, places))
    catalog["Metadata"] = add(pdf, xmp_packet(document, epoch))
    catalog["OutputIntents"] = array([output_intent(pdf)])
    catalog["StructTreeRoot"] = write_tags(pdf, structure_of(document), tagged)
    content = (p.content for p in painted)
    identity = (document.title, document.author, epoch, record, *content)
    # The file's identifier is a digest of what it says.
    pdf.updateSignature(repr(identity).encode())
    return write_file(pdf, catalog, information(document, epoch), PDF_VERSION)


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


def _fill(sheet: PDFDictionary, page: Page, key: int, links: tuple[str, ...]) -> None:
    """Give a page its size, its key in the parent tree and its links."""
    size = (number(page.width), number(page.height))
    sheet["MediaBox"] = array([0, 0, *size])
    sheet["StructParents"] = key
    if links:
        sheet["Annots"] = f"[{' '.join(links)}]"
        sheet["Tabs"] = name("S")


def _catalog(
    document: Document,
    tree: PDFObjectReference,
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
