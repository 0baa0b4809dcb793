"""Which paragraphs say something that no paragraph has said before an edit.

Part of ``preview``, a pure step. Texts are compared, not places: what has only moved
or got another number is not marked, and neither is what only looks different.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypeAlias

from cvgen.document.block import (
    Document,
    Entry,
    Letterhead,
    NodeId,
    Paragraph,
    Section,
)
from cvgen.record.digest import digest_paragraphs
from cvgen.record.record import Digest

__all__ = ["find_edited"]

Texts: TypeAlias = tuple[Paragraph, ...]


def find_edited(before: Document, after: Document) -> tuple[NodeId, ...]:
    """The nodes of what is new in the second document, in reading order.

    Entries that are as they were stand for nothing but themselves; of the others, what
    any of them has said before is not new.
    """
    then = [(one, digest_paragraphs(one)) for one in _entries(before)]
    now = [(one, digest_paragraphs(one)) for one in _entries(after)]
    kept = Counter(digest for _, digest in then) & Counter(digest for _, digest in now)
    said = Counter(
        digest_paragraphs((one,))
        for entry in _without(then, kept.copy())
        for one in entry
    )
    edited: list[NodeId] = []
    for entry in _without(now, kept.copy()):
        for one in entry:
            digest = digest_paragraphs((one,))
            if said[digest]:
                said[digest] -= 1
            else:
                edited.append(one.node)
    return tuple(edited)


def _without(
    entries: list[tuple[Texts, Digest]], kept: Counter[Digest]
) -> Iterator[Texts]:
    """The entries but for so many of each digest."""
    for entry, digest in entries:
        if kept[digest]:
            kept[digest] -= 1
        else:
            yield entry


def _entries(document: Document) -> Iterator[Texts]:
    """The author's own words, entry by entry: heads and numbers are not among them."""
    for entry in _blocks(document):
        texts = tuple(one for one in entry if one.origin is not None)
        if texts:
            yield texts


def _blocks(document: Document) -> Iterator[Texts]:
    for block in document.blocks:
        match block:
            case Letterhead():
                yield from ((one,) for one in (*block.main, *block.side))
            case Section():
                yield from map(_of_content, block.content)


def _of_content(block: Paragraph | Entry) -> Texts:
    match block:
        case Paragraph():
            return (block,)
        case Entry():
            return (*block.label, *block.body)
