"""Write a file: pages, fonts, images, links, outline and metadata together.

The door of ``pdf``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFObjectReference,
)

from cvgen.document.block import Document, NodeId
from cvgen.layout.frame import Page
from cvgen.pdf.embed import embed_font
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.images import embed_image, image_resource
from cvgen.pdf.metadata import information, xmp_packet
from cvgen.pdf.navigation import Destination, destinations, link_annotation, outline
from cvgen.pdf.objects import Stream, add, array, dictionary, name, number, text
from cvgen.pdf.paint import paint_page

__all__ = ["write_pdf"]

PDF_VERSION = (1, 7)


def write_pdf(
    document: Document, pages: Sequence[Page], *, epoch: int | None = None
) -> bytes:
    """The bytes of a PDF 1.7 file, the same for the same input.

    ``epoch`` is the moment that the file says it was made, in seconds since 1970 UTC.
    """
    pdf = PDFDocument(pdfVersion=PDF_VERSION, invariant=1, dummyoutline=1)
    fonts = FontTable()
    contents = [paint_page(page, fonts) for page in pages]
    tree = dictionary({"Type": name("Pages"), "Count": len(pages)})
    common = {
        "Type": name("Page"),
        "Parent": add(pdf, tree),
        "Resources": add(pdf, _resources(pdf, pages, fonts)),
    }
    sheets = [dictionary(common) for _ in pages]
    references = [add(pdf, sheet) for sheet in sheets]
    tree["Kids"] = array(references)
    places = destinations(pages, [one.format(pdf).decode() for one in references])
    for page, sheet, content in zip(pages, sheets, contents, strict=True):
        _fill(pdf, sheet, page, content, places)
    catalog = _catalog(document, add(pdf, tree), outline(pdf, document, places))
    catalog["Metadata"] = add(pdf, xmp_packet(document, epoch))
    identity = (document.title, document.author, epoch, *contents)
    return _finish(pdf, catalog, information(document, epoch), identity)


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


def _fill(
    pdf: PDFDocument,
    sheet: PDFDictionary,
    page: Page,
    content: bytes,
    places: Mapping[NodeId, Destination],
) -> None:
    """Give a page its size, its content and its links."""
    size = (number(page.width), number(page.height))
    sheet["MediaBox"] = array([0, 0, *size])
    sheet["Contents"] = add(pdf, Stream(content))
    links = [add(pdf, link_annotation(one, page, places)) for one in page.links]
    if links:
        sheet["Annots"] = array(links)


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
            "ViewerPreferences": dictionary({"DisplayDocTitle": "true"}),
        }
    )
    if outlines is not None:
        catalog["Outlines"] = outlines
    return catalog


def _finish(
    pdf: PDFDocument,
    catalog: PDFDictionary,
    info: PDFDictionary,
    identity: tuple[object, ...],
) -> bytes:
    """Number and write everything; the file's identifier is a digest of it."""
    pdf.updateSignature(repr(identity).encode())
    pdf.Catalog = catalog  # type: ignore[attr-defined] # the stubs miss it
    pdf.info = info  # type: ignore[assignment] # any object that formats itself does
    result: bytes = pdf.format()
    return result
