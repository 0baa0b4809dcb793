"""Write the structure tree: elements with what they hold on the pages.

Part of ``pdf``. A leaf holds marked content by its number on a page; a link is an
element of its own, with its annotation (ISO 32000-1, 14.7 and 14.8). The parent tree
leads from content and annotations back to their elements.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from reportlab.pdfbase.pdfdoc import PDFDocument

from cvgen.document.block import NodeId, Role
from cvgen.document.structure import Element
from cvgen.pdf.objects import Verbatim, add_text, text_literal

__all__ = ["Mark", "TaggedPage", "write_tags"]

NUMBERED = "/A <</O /List /ListNumbering /Decimal>>"


class Mark(msgspec.Struct, frozen=True):
    """A sequence of marked content: whose it is, and which of the page's links."""

    node: NodeId
    link: int | None = None


class TaggedPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page as tags see it: references, and its marks by their numbers."""

    reference: str
    marks: tuple[Mark, ...]
    links: tuple[str, ...]


class Place(msgspec.Struct, frozen=True):
    """Where a leaf has content."""

    page: int
    number: int
    link: int | None


def write_tags(pdf: PDFDocument, root: Element, pages: Sequence[TaggedPage]) -> str:
    """The reference of the structure tree's root.

    In the parent tree, pages have the first keys and links the next, in their order.
    """
    return _Tags(pdf, pages).write(root)


class _Tags:
    """Writes elements, and gathers who holds what."""

    def __init__(self, pdf: PDFDocument, pages: Sequence[TaggedPage]) -> None:
        self._pdf = pdf
        self._pages = pages
        self._parents = [[""] * len(page.marks) for page in pages]
        self._link_parents: dict[int, str] = {}
        self._first_link = [0]
        for page in pages:
            self._first_link.append(self._first_link[-1] + len(page.links))
        self._places: dict[NodeId, list[Place]] = {}
        for i, page in enumerate(pages):
            for number, mark in enumerate(page.marks):
                place = Place(i, number, mark.link)
                self._places.setdefault(mark.node, []).append(place)

    def write(self, root: Element) -> str:
        tree = Verbatim()
        reference = add_text(self._pdf, tree)
        kid = self._element(root, reference)
        parents = add_text(self._pdf, Verbatim(self._parent_tree()))
        tree.fill(
            f"<</Type /StructTreeRoot /K {kid} /ParentTree {parents} "
            f"/ParentTreeNextKey {len(self._pages) + self._first_link[-1]}>>"
        )
        return reference

    def _element(self, element: Element, parent: str) -> str:
        """An element's reference, or nothing if no page shows anything of it."""
        item = Verbatim()
        if not element.node:
            own = add_text(self._pdf, item)
            kids = [self._element(kid, own) for kid in element.kids]
            item.fill(_entries(element, parent, " ".join(filter(None, kids))))
            return own
        places = self._places.get(element.node, ())
        if not places:
            return ""
        own = add_text(self._pdf, item)
        page = self._pages[places[0].page].reference
        content = " ".join(self._held(place, own, places[0].page) for place in places)
        item.fill(_entries(element, parent, content, f"/Pg {page}"))
        return own

    def _held(self, place: Place, owner: str, home: int) -> str:
        """What a leaf holds at a place: content, or a link with content."""
        page = self._pages[place.page].reference
        if place.link is None:
            self._parents[place.page][place.number] = owner
            if place.page == home:
                return str(place.number)
            return f"<</Type /MCR /Pg {page} /MCID {place.number}>>"
        annotation = self._pages[place.page].links[place.link]
        link = Verbatim(
            f"<</Type /StructElem /S /Link /P {owner} /Pg {page} "
            f"/K [{place.number} <</Type /OBJR /Obj {annotation}>>]>>"
        )
        reference = add_text(self._pdf, link)
        self._parents[place.page][place.number] = reference
        self._link_parents[self._first_link[place.page] + place.link] = reference
        return reference

    def _parent_tree(self) -> str:
        pages = (
            f"{i} [{' '.join(parents)}]" for i, parents in enumerate(self._parents)
        )
        count = len(self._pages)
        links = (
            f"{count + i} {parent}" for i, parent in sorted(self._link_parents.items())
        )
        return f"<</Nums [{' '.join((*pages, *links))}]>>"


def _entries(element: Element, parent: str, kids: str, more: str = "") -> str:
    """The dictionary of an element."""
    entries = ["/Type /StructElem", f"/S /{element.role.value}", f"/P {parent}", more]
    if element.role is Role.LIST and _is_numbered(element):
        entries.append(NUMBERED)
    if element.language:
        entries.append(f"/Lang {text_literal(element.language)}")
    if element.alternative:
        entries.append(f"/Alt {text_literal(element.alternative)}")
    return f"<<{' '.join(filter(None, entries))} /K [{kids}]>>"


def _is_numbered(listed: Element) -> bool:
    return any(kid.role is Role.LABEL for item in listed.kids for kid in item.kids)
