"""Links, destinations and the outline.

Part of ``pdf``. A link leads to ``https:``, ``mailto:`` or ``tel:``, or to a node of
the document; anything else is a fault of the program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObjectReference

from cvgen.document.block import Document, NodeId, NodeTarget, Section, WebTarget
from cvgen.layout.frame import LinkArea, Page
from cvgen.pdf.objects import add, array, dictionary, name, number, text

__all__ = ["Destination", "destinations", "link_annotation", "outline"]

ALLOWED_SCHEMES = ("https:", "mailto:", "tel:")
PRINT = 4
"""The annotation flag that archives ask for (ISO 19005-2, 6.3.2)."""


class Destination(msgspec.Struct, frozen=True):
    """A place to go to: a page, and a height from its top."""

    page: PDFObjectReference
    height: float
    y: float

    def explicit(self) -> object:
        """The destination's array (ISO 32000-1, 12.3.2.2): the zoom stays."""
        top = number(self.height - self.y)
        return array([self.page, name("XYZ"), 0, top, 0])


def destinations(
    pages: Sequence[Page], references: Sequence[PDFObjectReference]
) -> dict[NodeId, Destination]:
    """Where each node begins that can be gone to."""
    return {
        anchor.node: Destination(reference, page.height, anchor.y)
        for page, reference in zip(pages, references, strict=True)
        for anchor in page.anchors
    }


def link_annotation(
    link: LinkArea, page: Page, places: Mapping[NodeId, Destination]
) -> PDFDictionary:
    """A link's annotation: invisible, printed, and described."""
    box = (
        link.left,
        page.height - link.bottom,
        link.right,
        page.height - link.top,
    )
    entries: dict[str, object] = {
        "Type": name("Annot"),
        "Subtype": name("Link"),
        "Rect": array([number(edge) for edge in box]),
        "Border": array([0, 0, 0]),
        "F": PRINT,
    }
    match link.target:
        case WebTarget(address):
            entries |= {"A": _web_action(address), "Contents": text(address)}
        case NodeTarget(node):
            entries |= {
                "Dest": places[node].explicit(),
                "Contents": text(f"Publication {link.text}"),
            }
    return dictionary(entries)


def outline(
    pdf: PDFDocument, document: Document, places: Mapping[NodeId, Destination]
) -> PDFObjectReference | None:
    """The outline: a flat list of the section heads, or nothing without any."""
    heads = [b.head for b in document.blocks if isinstance(b, Section)]
    if not heads:
        return None
    root = dictionary({"Type": name("Outlines"), "Count": len(heads)})
    root_reference = add(pdf, root)
    items = [
        dictionary(
            {
                "Title": text("".join(run.text for run in head.runs)),
                "Parent": root_reference,
                "Dest": places[head.node].explicit(),
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


def _web_action(address: str) -> PDFDictionary:
    if not address.startswith(ALLOWED_SCHEMES):
        message = f"a link may not lead to {address}"
        raise ValueError(message)
    return dictionary({"S": name("URI"), "URI": text(_ascii(address))})


def _ascii(address: str) -> str:
    """Percent-encode what is not ASCII: URI actions hold 7-bit text (12.6.4.7)."""
    return "".join(
        c if c.isascii() else "".join(f"%{byte:02X}" for byte in c.encode())
        for c in address
    )
