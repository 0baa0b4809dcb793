"""Write the pages of a file: their sizes, contents, fonts, images and links.

Part of ``pdf``, a step of ``write``; what is on them is in print already.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import count

import msgspec
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument

from cvgen.document.block import NodeId
from cvgen.layout.frame import Page
from cvgen.pdf.embed import embed_font
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.images import embed_image, image_resource
from cvgen.pdf.navigation import Destination, destinations
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.objects import Stream, add_text, dictionary, name, number
from cvgen.pdf.printed import Printed, PrintedPage
from cvgen.pdf.tags import TaggedPage

__all__ = ["Sheets", "write_sheets"]


class Sheets(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """The pages in the file: the reference of their tree, and where nodes begin.

    ``tagged`` are the pages as tags see them; ``runs`` are the objects of the pages and
    of their links.
    """

    tree: str
    places: Mapping[NodeId, Destination]
    tagged: tuple[TaggedPage, ...]
    runs: tuple[ObjectRun, ...]


def write_sheets(
    pdf: PDFDocument,
    pages: Sequence[Page],
    printed: Sequence[PrintedPage],
    fonts: FontTable,
    first_entries: str,
    known: Printed,
) -> Sheets:
    """Add the pages; ``first_entries`` are more entries of the first one."""
    tree = dictionary({"Type": name("Pages"), "Count": len(pages)})
    parent = add_text(pdf, tree)
    shared = (
        f"/Parent {parent} /Resources {add_text(pdf, _resources(pdf, pages, fonts))}"
    )
    contents = [add_text(pdf, Stream(one.packed, packed=True)) for one in printed]
    sheets = ObjectRun(pdf.objectcounter + 1)
    references = [sheets.add("") for _ in pages]
    pdf.objectcounter += len(sheets)
    tree["Kids"] = f"[{' '.join(references)}]"
    places = destinations(pages, references)
    annotations = known.annotate(pdf.objectcounter + 1, pages, places)
    pdf.objectcounter += len(annotations)
    tagged = _tagged(references, printed, pages, annotations)
    for i, (page, content, one) in enumerate(zip(pages, contents, tagged, strict=True)):
        own = f"/Contents {content} {_entries(page, i, one.links)}"
        more = "" if i else first_entries
        sheets.fill(i, f"<</Type /Page {shared} {own}{more}>>")
    return Sheets(tree=parent, places=places, tagged=tagged, runs=(sheets, annotations))


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


def _tagged(
    references: Sequence[str],
    printed: Sequence[PrintedPage],
    pages: Sequence[Page],
    annotations: ObjectRun,
) -> tuple[TaggedPage, ...]:
    """The pages as tags see them, each with its share of the annotations."""
    numbers = count()
    return tuple(
        TaggedPage(
            reference=reference,
            marks=one.marks,
            links=tuple(annotations.reference(next(numbers)) for _ in page.links),
        )
        for reference, one, page in zip(references, printed, pages, strict=True)
    )


def _entries(page: Page, key: int, links: Sequence[str]) -> str:
    """What a page says of its size, its key in the parent tree and its links."""
    box = f"0 0 {number(page.width)} {number(page.height)}"
    entries = f"/MediaBox [{box}] /StructParents {key}"
    return f"{entries} /Annots [{' '.join(links)}] /Tabs /S" if links else entries
