"""The order in which a document is read: its paragraphs from first to last.

Part of ``document``. What is painted side by side is still read one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.block import (
    Block,
    Document,
    Entry,
    Letterhead,
    NodeId,
    Paragraph,
    Section,
)

__all__ = ["reading_order"]


def reading_order(document: Document) -> Iterator[NodeId]:
    """The nodes of all paragraphs."""
    for block in document.blocks:
        for paragraph in _paragraphs(block):
            yield paragraph.node


def _paragraphs(block: Block) -> Iterator[Paragraph]:
    match block:
        case Letterhead():
            yield from (*block.main, *block.side)
        case Section():
            yield block.head
            for content in block.content:
                match content:
                    case Paragraph():
                        yield content
                    case Entry():
                        yield from (*content.label, *content.body)
