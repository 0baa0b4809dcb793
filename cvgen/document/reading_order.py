"""The order in which a document is read: its paragraphs from first to last.

Part of ``document``: the leaves of the tag tree. Pages are painted in it, so that a
reader without tags meets the words as one with tags does. What is painted side by side
is still read one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from cvgen.document.block import Document, Entry, Letterhead, NodeId, Role, Section
from cvgen.document.structure import MOST_ENTRIES, Element, element_of

__all__ = ["reading_order"]


def reading_order(document: Document) -> list[NodeId]:
    """The nodes of all paragraphs."""
    nodes: list[NodeId] = []
    for block in document.blocks:
        match block:
            case Letterhead():
                nodes += _leaves(element_of(block))
            case Section():
                nodes.append(block.head.node)
                for one in block.content:
                    nodes += _of_entry(one) if isinstance(one, Entry) else (one.node,)
    return nodes


@lru_cache(maxsize=MOST_ENTRIES)
def _of_entry(entry: Entry) -> tuple[NodeId, ...]:
    return tuple(_leaves(element_of(entry)))


def _leaves(element: Element) -> Iterator[NodeId]:
    """The nodes of an element; what differs within a leaf is none."""
    if not element.node:
        for kid in element.kids:
            yield from _leaves(kid)
    elif element.role is not Role.FIGURE:
        yield element.node
