"""Write the structure tree: elements with what they hold on the pages.

Part of ``pdf``. A leaf holds marked content by its number on a page; a link is an
element of its own with its annotations, and so are words in another language (ISO
32000-1, 14.7 and 14.8). The parent tree leads from content and annotations back to
their elements.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import msgspec

from cvgen.document.block import Link, NodeId, Role
from cvgen.document.structure import Element
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.objects import text_literal

__all__ = ["Mark", "TaggedPage", "write_tags"]


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A sequence of marked content: whose it is, and what sets it apart there.

    ``link`` is where it leads, and ``annotation`` which of the page's links it is;
    ``language`` is a BCP 47 tag where it is another than the node's.
    """

    node: NodeId
    link: Link | None = None
    annotation: int | None = None
    language: str = ""


class TaggedPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page as tags see it: references, and its marks by their numbers."""

    reference: str
    marks: tuple[Mark, ...]
    links: tuple[str, ...]


class _Place(msgspec.Struct, frozen=True):
    """Where a leaf has content."""

    page: int
    number: int
    mark: Mark


def write_tags(first: int, root: Element, pages: Sequence[TaggedPage]) -> ObjectRun:
    """The objects of the structure tree from a number on, its root before all others.

    In the parent tree, pages have the first keys and links the next, in their order.
    """
    run = ObjectRun(first)
    _Tags(run, pages).write(root)
    return run


class _Tags:
    """Writes elements, and gathers who holds what."""

    def __init__(self, run: ObjectRun, pages: Sequence[TaggedPage]) -> None:
        self._run = run
        self._pages = pages
        self._parents = [[""] * len(page.marks) for page in pages]
        self._link_parents: dict[int, str] = {}
        self._first_link = [0]
        for page in pages:
            self._first_link.append(self._first_link[-1] + len(page.links))
        self._places: dict[NodeId, list[_Place]] = {}
        for i, page in enumerate(pages):
            for number, mark in enumerate(page.marks):
                place = _Place(i, number, mark)
                self._places.setdefault(mark.node, []).append(place)

    def write(self, root: Element) -> None:
        tree, reference = self._run.reserve()
        kid = self._element(root, reference)
        parents = self._run.add(self._parent_tree())
        self._run.fill(
            tree,
            f"<</Type /StructTreeRoot /K {kid} /ParentTree {parents} "
            f"/ParentTreeNextKey {len(self._pages) + self._first_link[-1]}>>",
        )

    def _element(self, element: Element, parent: str) -> str:
        """An element's reference, or nothing if no page shows anything of it."""
        if not self._is_shown(element):
            return ""
        place, own = self._run.reserve()
        if not element.node:
            kids = [self._element(kid, own) for kid in element.kids]
            held = " ".join(filter(None, kids))
            self._run.fill(place, _entries(element, parent, held))
            return own
        places = self._places[element.node]
        page = self._pages[places[0].page].reference
        content = self._numbers(places, own) or " ".join(self._content(places, own))
        self._run.fill(place, _entries(element, parent, content, f"/Pg {page}"))
        return own

    def _is_shown(self, element: Element) -> bool:
        if element.node:
            return element.node in self._places
        return any(map(self._is_shown, element.kids))

    def _numbers(self, places: Sequence[_Place], owner: str) -> str:
        """What a leaf holds if all of it is its own and on one page, as most are."""
        home = places[0].page
        for place in places:
            mark = place.mark
            if place.page != home or mark.link or mark.language:
                return ""
        numbers = [place.number for place in places]
        parents = self._parents[home]
        for number in numbers:
            parents[number] = owner
        return " ".join(map(str, numbers))

    def _content(self, places: Sequence[_Place], owner: str) -> Iterator[str]:
        """What a leaf holds: its own content, and elements for what differs in it."""
        home = places[0].page
        for (link, language), group in groupby(places, key=_link_and_language):
            if link:
                yield self._inline(Role.LINK, language, tuple(group), owner)
            elif language:
                yield self._inline(Role.SPAN, language, tuple(group), owner)
            else:
                yield from self._held(group, owner, home)

    def _inline(
        self, role: Role, language: str, places: Sequence[_Place], owner: str
    ) -> str:
        """The reference of a link, over several lines perhaps, or of foreign words."""
        item, own = self._run.reserve()
        home = places[0].page
        content = [
            *self._held(places, own, home),
            *(
                self._annotation(place, own, home)
                for place in places
                if place.mark.annotation is not None
            ),
        ]
        page = f"/Pg {self._pages[home].reference}"
        element = Element(role=role, language=language)
        self._run.fill(item, _entries(element, owner, " ".join(content), page))
        return own

    def _held(self, places: Iterable[_Place], owner: str, home: int) -> Iterator[str]:
        """Content by its numbers, with its page where that is not the element's."""
        for place in places:
            self._parents[place.page][place.number] = owner
            if place.page == home:
                yield str(place.number)
            else:
                page = self._pages[place.page].reference
                yield f"<</Type /MCR /Pg {page} /MCID {place.number}>>"

    def _annotation(self, place: _Place, owner: str, home: int) -> str:
        """The reference to a link's annotation."""
        page, index = self._pages[place.page], place.mark.annotation or 0
        self._link_parents[self._first_link[place.page] + index] = owner
        where = "" if place.page == home else f" /Pg {page.reference}"
        return f"<</Type /OBJR{where} /Obj {page.links[index]}>>"

    def _parent_tree(self) -> str:
        pages = (
            f"{i} [{' '.join(parents)}]" for i, parents in enumerate(self._parents)
        )
        count = len(self._pages)
        links = (
            f"{count + i} {parent}" for i, parent in sorted(self._link_parents.items())
        )
        return f"<</Nums [{' '.join((*pages, *links))}]>>"


def _link_and_language(place: _Place) -> tuple[Link | None, str]:
    return place.mark.link, place.mark.language


def _entries(element: Element, parent: str, kids: str, more: str = "") -> str:
    """The dictionary of an element."""
    role = element.role
    entries = f"/Type /StructElem /S /{role.value} /P {parent}"
    if more:
        entries += f" {more}"
    if role is Role.LIST:
        numbering = element.numbering.value
        entries += f" /A <</O /List /ListNumbering /{numbering}>>"
    if element.language:
        entries += f" /Lang {text_literal(element.language)}"
    if element.alternative:
        entries += f" /Alt {text_literal(element.alternative)}"
    return f"<<{entries} /K [{kids}]>>"
