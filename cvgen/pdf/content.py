"""The content of pages as tags see it: whose it is, by page and number.

Part of ``pdf``, between ``paint`` and ``tags``. A leaf of the structure tree holds
marked content by its numbers on pages (ISO 32000-1, 14.7.4).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from cvgen.document.block import Link, NodeId

__all__ = ["Content", "Mark", "Place", "TaggedPage", "numbers_of_nodes"]


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A sequence of marked content: whose it is, and what sets it apart there.

    ``link`` is where it leads, and ``annotation`` on which of the page's links it is; a
    blank alone on a line is on none. ``language`` is a BCP 47 tag where it is another
    than the node's.
    """

    node: NodeId
    link: Link | None = None
    annotation: int | None = None
    language: str = ""


class TaggedPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page as tags see it: references, and its marks by their numbers.

    ``nodes`` are those that the marks are of, each with its numbers.
    """

    reference: str
    marks: tuple[Mark, ...]
    nodes: Mapping[NodeId, Sequence[int]]
    links: tuple[str, ...]


class Place(msgspec.Struct, frozen=True):
    """Where a leaf has content: the page, its reference, and that of a link there."""

    page: int
    reference: str
    number: int
    mark: Mark
    annotation: str


class Content:
    """All that is on the pages of a file, by the nodes that it is of.

    ``home`` is the first page of every node, ``spread`` those that are on several.
    """

    def __init__(self, pages: Sequence[TaggedPage]) -> None:
        self.pages = pages
        self.home: dict[NodeId, int] = {}
        self.spread: dict[NodeId, list[int]] = {}
        for i, page in enumerate(pages):
            again = self.home.keys() & page.nodes.keys()
            for node in again:
                self.spread.setdefault(node, [self.home[node]]).append(i)
            first = page.nodes.keys() - again if again else page.nodes
            self.home.update(dict.fromkeys(first, i))

    def places(self, node: NodeId) -> tuple[Place, ...]:
        """Where a node has content, page by page; nothing if it is nowhere."""
        if node not in self.home:
            return ()
        pages = self.spread.get(node) or (self.home[node],)
        return tuple(
            self._place(page, number)
            for page in pages
            for number in self.pages[page].nodes[node]
        )

    def _place(self, index: int, number: int) -> Place:
        page = self.pages[index]
        mark = page.marks[number]
        led = "" if mark.annotation is None else page.links[mark.annotation]
        return Place(index, page.reference, number, mark, led)


def numbers_of_nodes(marks: Sequence[Mark]) -> dict[NodeId, tuple[int, ...]]:
    """The numbers of a page's marks, by the nodes that they are of."""
    numbers: dict[NodeId, list[int]] = {}
    for number, mark in enumerate(marks):
        numbers.setdefault(mark.node, []).append(number)
    return {node: tuple(own) for node, own in numbers.items()}
