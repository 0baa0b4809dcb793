"""The order in which a document is read: its paragraphs from first to last.

Part of ``document``: the leaves of the tag tree. Pages are painted in it, so that a
reader without tags meets the words as one with tags does. What is painted side by side
is still read one after the other.
"""

from __future__ import annotations

from cvgen.document.block import Document, NodeId, Role
from cvgen.document.structure import structure_of

__all__ = ["reading_order"]


def reading_order(document: Document) -> list[NodeId]:
    """The nodes of all paragraphs."""
    nodes: list[NodeId] = []
    pending = [structure_of(document)]
    while pending:
        element = pending.pop()
        if not element.node:
            pending += reversed(element.kids)
        elif element.role is not Role.FIGURE:
            nodes.append(element.node)  # what differs within a leaf is no node
    return nodes
