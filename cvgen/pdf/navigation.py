"""Links, destinations and the outline.

Part of ``pdf``. A link leads to ``https:``, ``mailto:`` or ``tel:``, or to a node of
the document; anything else is a fault of the program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

from cvgen.document.block import Document, NodeId, NodeTarget, Section, WebTarget
from cvgen.layout.frame import LinkArea, Page
from cvgen.pdf.objects import (
    add,
    dictionary,
    name,
    number,
    text_literal,
)

__all__ = ["Destination", "destinations", "link_annotation", "outline"]

ALLOWED_SCHEMES = ("https:", "mailto:", "tel:")
PRINT = 4
"""The annotation flag that archives ask for (ISO 19005-2, 6.3.2)."""


class Destination(msgspec.Struct, frozen=True):
    """A place to go to: a page, by its reference, and a distance from its top."""

    page: str
    height: float
    y: float

    @property
    def explicit(self) -> str:
        """The destination's array (ISO 32000-1, 12.3.2.2): the zoom stays."""
        return f"[{self.page} /XYZ 0 {number(self.height - self.y)} 0]"


def destinations(
    pages: Sequence[Page], references: Sequence[str]
) -> dict[NodeId, Destination]:
    """Where each node begins that can be gone to."""
    return {
        anchor.node: Destination(reference, page.height, anchor.y)
        for page, reference in zip(pages, references, strict=True)
        for anchor in page.anchors
    }


def link_annotation(
    link: LinkArea, page: Page, places: Mapping[NodeId, Destination]
) -> str:
    """A link's annotation: invisible, printed, and described.

    It lacks its end and its key in the parent tree: ``/StructParent 9>>``.
    """
    box = (link.left, page.height - link.bottom, link.right, page.height - link.top)
    aim, contents = _aim(link, places)
    return (
        f"<</Type /Annot /Subtype /Link /Rect [{' '.join(map(number, box))}] "
        f"/Border [0 0 0] /F {PRINT} {aim} /Contents {text_literal(contents)}"
    )


def _aim(link: LinkArea, places: Mapping[NodeId, Destination]) -> tuple[str, str]:
    """The entry that says where a link leads, and a description for a reader."""
    match link.target:
        case WebTarget():
            address = _ascii(_allowed(link.target.address))
            action = f"/A <</S /URI /URI {text_literal(address)}>>"
            return action, link.target.description or link.target.address
        case NodeTarget():
            place = places[link.target.node].explicit
            return f"/Dest {place}", link.target.description or link.text


def outline(
    pdf: PDFDocument, document: Document, places: Mapping[NodeId, Destination]
) -> PDFObjectReference | None:
    """The outline: a flat list of the section heads, or nothing without any.

    Nor is there one for a document that is to have no bookmarks.
    """
    if not document.has_bookmarks:
        return None
    heads = [b.head for b in document.blocks if isinstance(b, Section)]
    if not heads:
        return None
    root = dictionary({"Type": name("Outlines"), "Count": len(heads)})
    root_reference = add(pdf, root)
    items = [
        dictionary(
            {
                "Title": text_literal("".join(run.text for run in head.runs)),
                "Parent": root_reference,
                "Dest": places[head.node].explicit,
            }
        )
        for head in heads
    ]
    references = [add(pdf, item) for item in items]
    for i, item in enumerate(items):
        if i:
            item["Prev"] = references[i - 1]
        if i + 1 < len(items):
            item["Next"] = references[i + 1]
    root["First"], root["Last"] = references[0], references[-1]
    return root_reference


def _allowed(address: str) -> str:
    if not address.startswith(ALLOWED_SCHEMES):
        message = f"a link may not lead to {address}"
        raise ValueError(message)
    return address


def _ascii(address: str) -> str:
    """Percent-encode what is not ASCII: URI actions hold 7-bit text (12.6.4.7)."""
    if address.isascii():
        return address
    return "".join(
        c if c.isascii() else "".join(f"%{byte:02X}" for byte in c.encode())
        for c in address
    )
