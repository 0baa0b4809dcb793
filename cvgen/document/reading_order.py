"""The order in which a document is read: its paragraphs from first to last.

Part of ``document``: the leaves of the tag tree. Pages are painted in it, so that a
reader without tags meets the words as one with tags does. What is painted side by side
is still read one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.block import Document, NodeId, Role
from cvgen.document.structure import Element, structure_of

__all__ = ["reading_order"]


def reading_order(document: Document) -> Iterator[NodeId]:
    """The nodes of all paragraphs."""
    return _leaves(structure_of(document))


def _leaves(element: Element) -> Iterator[NodeId]:
    """The nodes below an element; what differs within a leaf is no node."""
    if not element.node:
        for kid in element.kids:
            yield from _leaves(kid)
    elif element.role is not Role.FIGURE:
        yield element.node
