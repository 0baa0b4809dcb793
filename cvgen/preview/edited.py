"""Which paragraphs say something that no paragraph has said before an edit.

Part of ``preview``, a pure step. Texts are compared, not places: what has only moved
or got another number is not marked, and neither is what only looks different.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeAlias

import msgspec

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

__all__ = ["Said", "find_edited", "read_entries"]

Texts: TypeAlias = tuple[Paragraph, ...]
Content: TypeAlias = Paragraph | Entry


class Said(msgspec.Struct, frozen=True, eq=False):
    """The author's own words in an entry: heads and numbers are not among them."""

    content: Content
    texts: Texts
    digest: Digest


def read_entries(document: Document, before: Iterable[Said] = ()) -> tuple[Said, ...]:
    """What a document says, entry by entry.

    What was read ``before`` of the very same entries is not read again.
    """
    known = {id(one.content): one for one in before}
    return tuple(known.get(id(one)) or _read(one) for one in _contents(document))


def find_edited(before: Iterable[Said], after: Iterable[Said]) -> tuple[NodeId, ...]:
    """The nodes of what is new in the second of two documents, in reading order.

    Entries that are as they were stand for nothing but themselves; of the others, what
    any of them has said before is not new.
    """
    then, now = tuple(before), tuple(after)
    kept = Counter(one.digest for one in then) & Counter(one.digest for one in now)
    said = Counter(
        digest_paragraphs((text,))
        for one in _without(then, kept.copy())
        for text in one.texts
    )
    edited: list[NodeId] = []
    for one in _without(now, kept.copy()):
        for text in one.texts:
            digest = digest_paragraphs((text,))
            if said[digest]:
                said[digest] -= 1
            else:
                edited.append(text.node)
    return tuple(edited)


def _without(entries: Iterable[Said], kept: Counter[Digest]) -> Iterator[Said]:
    """The entries but for so many of each digest."""
    for one in entries:
        if kept[one.digest]:
            kept[one.digest] -= 1
        else:
            yield one


def _read(content: Content) -> Said:
    texts = tuple(one for one in _inner(content) if one.origin is not None)
    return Said(content, texts, digest_paragraphs(texts))


def _inner(content: Content) -> Texts:
    match content:
        case Paragraph():
            return (content,)
        case Entry():
            return (*content.label, *content.body)


def _contents(document: Document) -> Iterator[Content]:
    for block in document.blocks:
        match block:
            case Letterhead():
                yield from (*block.main, *block.side)
            case Section():
                yield from block.content
