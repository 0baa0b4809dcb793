"""The paragraphs of a document, one after the other.

Part of ``exporters.page``.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvgen.document.block import Block, Entry, Letterhead, Paragraph, Section

__all__ = ["paragraphs_of"]


def paragraphs_of(blocks: Iterable[Block]) -> Iterable[Paragraph]:
    """All paragraphs in the order of reading."""
    for block in blocks:
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
