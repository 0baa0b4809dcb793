"""Write the elements of the structure tree that begin on a page, with what they hold.

Part of ``pdf``. A leaf holds marked content by its number on a page; a link is an
element of its own with its annotations, and so are words in another language (ISO
32000-1, 14.7 and 14.8). What holds these elements is the trunk (``trunk``); who holds
what is told back, for the parent tree.

An edit changes what is on a few pages. The elements of all others are those that were
written before, as long as all that they hold is where it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import msgspec

from cvgen.document.block import Link, NodeId, Role
from cvgen.document.structure import Element
from cvgen.pdf.content import Content, Place, TaggedPage
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.objects import text_literal

__all__ = ["Branches", "Growth", "Held", "write_branches", "write_element"]


class Growth(msgspec.Struct, frozen=True):
    """Elements that begin on a page, each with the reference of what holds it."""

    index: int
    elements: tuple[Element, ...]
    parents: tuple[str, ...]


class Held(msgspec.Struct, frozen=True):
    """A sequence of marked content, or an annotation, and who holds it."""

    page: int
    number: int
    owner: str


class Branches(msgspec.Struct, frozen=True, eq=False, kw_only=True):
    """The elements of a page in a run, and the references of those that begin it.

    ``owners`` are who holds the marks of the page, by their numbers, ``link_owners``
    who its annotations, where that is one of these elements. ``abroad`` are marks of
    other pages that these hold, and annotations.
    ``settled`` are nodes with content on this page only, ``far`` those with any on
    others, or none at all, and where that is.
    """

    growth: Growth
    page: TaggedPage
    run: ObjectRun
    references: tuple[str, ...]
    owners: tuple[str, ...]
    link_owners: tuple[str, ...]
    abroad: tuple[tuple[Held, ...], tuple[Held, ...]]
    settled: frozenset[NodeId]
    far: tuple[tuple[NodeId, tuple[Place, ...]], ...]

    def are(
        self, first: int, growth: Growth, page: TaggedPage, content: Content
    ) -> bool:
        """Whether they would be written as they are."""
        return (
            self.run.first == first
            and (self.page is page or self.page == page)
            and self.growth == growth
            and self.settled.isdisjoint(content.spread)
            and all(content.places(node) == places for node, places in self.far)
        )


def write_branches(first: int, growth: Growth, content: Content) -> Branches:
    """The elements that begin on a page, in a run from a number on."""
    tags = _Tags(ObjectRun(first), growth.index, content)
    pairs = zip(growth.elements, growth.parents, strict=True)
    references = tuple(tags.element(element, parent) for element, parent in pairs)
    page = content.pages[growth.index]
    owners, marks_abroad = _owners(tags.content, growth.index, len(page.marks))
    link_owners, links_abroad = _owners(tags.links, growth.index, len(page.links))
    return Branches(
        growth=growth,
        page=page,
        run=tags.run,
        references=references,
        owners=owners,
        link_owners=link_owners,
        abroad=(marks_abroad, links_abroad),
        settled=frozenset(tags.settled),
        far=tuple(tags.far),
    )


def _owners(
    held: Iterable[Held], index: int, count: int
) -> tuple[tuple[str, ...], tuple[Held, ...]]:
    """Who holds what is on a page, by its number, and what is on others."""
    owners, abroad = [""] * count, list[Held]()
    for one in held:
        if one.page == index:
            owners[one.number] = one.owner
        else:
            abroad.append(one)
    return tuple(owners), tuple(abroad)


class _Tags:
    """Writes elements, and gathers who holds what."""

    def __init__(self, run: ObjectRun, index: int, content: Content) -> None:
        self.run = run
        self.content: list[Held] = []
        self.links: list[Held] = []
        self.settled: list[NodeId] = []
        self.far: list[tuple[NodeId, tuple[Place, ...]]] = []
        self._index = index
        self._pages = content

    def element(self, element: Element, parent: str) -> str:
        """An element's reference, or nothing if no page shows anything of it."""
        if not self._is_shown(element):
            return ""
        place, own = self.run.reserve()
        if not element.node:
            kids = [self.element(kid, own) for kid in element.kids]
            held = " ".join(filter(None, kids))
            self.run.fill(place, write_element(element, parent, held))
            return own
        page = self._pages.pages[self._index].reference
        content = self._numbers(element.node, own)
        if not content:
            places = self._places(element.node)
            page = places[0].reference
            content = " ".join(self._content(places, own))
        self.run.fill(place, write_element(element, parent, content, f"/Pg {page}"))
        return own

    def _places(self, node: NodeId) -> tuple[Place, ...]:
        places = self._pages.places(node)
        if all(place.page == self._index for place in places):
            self.settled.append(node)
        else:
            self.far.append((node, places))
        return places

    def _is_shown(self, element: Element) -> bool:
        if not element.node:
            return any(self._is_shown(kid) for kid in element.kids)
        if element.node in self._pages.home:
            return True
        self.far.append((element.node, ()))
        return False

    def _numbers(self, node: NodeId, owner: str) -> str:
        """What a leaf holds if all of it is its own and on this page, as most are."""
        pages, page = self._pages, self._pages.pages[self._index]
        if node in pages.spread or pages.home[node] != self._index:
            return ""
        numbers = page.nodes[node]
        for number in numbers:
            mark = page.marks[number]
            if mark.link or mark.language:
                return ""
        self.settled.append(node)
        self.content += [Held(self._index, number, owner) for number in numbers]
        return " ".join(map(str, numbers))

    def _content(self, places: Sequence[Place], owner: str) -> Iterator[str]:
        """What a leaf holds: its own content, and elements for what differs in it."""
        home = places[0].page
        for link, group in groupby(places, key=_link):
            if link:
                yield self._linked(tuple(group), owner)
            else:
                yield from self._words(group, owner, home)

    def _linked(self, places: Sequence[Place], owner: str) -> str:
        """The reference of a link, over several lines perhaps.

        It is in the language that all of it is in, or holds its foreign words.
        """
        item, own = self.run.reserve()
        home = places[0].page
        languages = {place.mark.language for place in places}
        is_one = len(languages) == 1
        held = self._held if is_one else self._words
        areas = {one.annotation: one for one in places if one.annotation}
        content = [
            *held(places, own, home),
            *(self._annotation(one, own, home) for one in areas.values()),
        ]
        element = Element(role=Role.LINK, language=languages.pop() if is_one else "")
        self._fill(item, element, owner, content, places)
        return own

    def _words(self, places: Iterable[Place], owner: str, home: int) -> Iterator[str]:
        """Content by its numbers, foreign words in elements of their own."""
        for language, group in groupby(places, key=_language):
            if not language:
                yield from self._held(group, owner, home)
                continue
            item, own = self.run.reserve()
            words = tuple(group)
            element = Element(role=Role.SPAN, language=language)
            content = self._held(words, own, words[0].page)
            self._fill(item, element, owner, content, words)
            yield own

    def _fill(
        self,
        item: int,
        element: Element,
        owner: str,
        content: Iterable[str],
        places: Sequence[Place],
    ) -> None:
        """Write an element whose content begins on the page of its first place."""
        page = f"/Pg {places[0].reference}"
        self.run.fill(item, write_element(element, owner, " ".join(content), page))

    def _held(self, places: Iterable[Place], owner: str, home: int) -> Iterator[str]:
        """Content by its numbers, with its page where that is not the element's."""
        for place in places:
            self.content.append(Held(place.page, place.number, owner))
            if place.page == home:
                yield str(place.number)
            else:
                page = place.reference
                yield f"<</Type /MCR /Pg {page} /MCID {place.number}>>"

    def _annotation(self, place: Place, owner: str, home: int) -> str:
        """The reference to a link's annotation."""
        self.links.append(Held(place.page, place.mark.annotation or 0, owner))
        where = "" if place.page == home else f" /Pg {place.reference}"
        return f"<</Type /OBJR{where} /Obj {place.annotation}>>"


def _link(place: Place) -> Link | None:
    return place.mark.link


def _language(place: Place) -> str:
    return place.mark.language


def write_element(element: Element, parent: str, kids: str, more: str = "") -> str:
    """The dictionary of an element; ``kids`` is what it holds."""
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
