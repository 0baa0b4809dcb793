"""Name what is no longer printed: the difference of two documents.

Part of ``fit``. What was left out is read off what is printed and not off what was
asked for, so that the report cannot differ from the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import shorten

from cvgen.document.block import (
    SUBHEADS,
    Document,
    Entry,
    NodeId,
    Paragraph,
    Role,
    Section,
)
from cvgen.document.sections.grants import TOTAL
from cvgen.fit.members import members_of
from cvgen.fit.report import Omission
from cvgen.model.variant import SectionChoice

__all__ = ["omitted"]

LONGEST = 48
"""Characters by which an entry is known."""


def omitted(
    before: Document, after: Document, sections: Sequence[SectionChoice]
) -> Iterator[Omission]:
    """What each section of a document had and another has no more.

    ``sections`` are those of the variant that made the first; within a part each is
    told by its own title.
    """
    left = {node for block in _sections(after) for node, _ in _items(block.content)}
    for block in _sections(before):
        for member in members_of(block, sections):
            items = tuple(_items(member.content))
            gone = tuple(words for node, words in items if node not in left)
            if gone:
                head = (*member.heads, block.head)[0]
                yield Omission(where=_words(head), names=gone, of=len(items))


def _sections(document: Document) -> Iterator[Section]:
    return (block for block in document.blocks if isinstance(block, Section))


def _items(content: Sequence[Paragraph | Entry]) -> Iterator[tuple[NodeId, str]]:
    """The rows and paragraphs of a section with their first words, no heads or sums."""
    for block in content:
        match block:
            case Entry(role=Role.LIST_ITEM) if not block.node.startswith(TOTAL):
                yield block.node, _name(block)
            case Paragraph() if block.role not in SUBHEADS:
                yield block.node, _words(block)
            case _:
                pass


def _name(entry: Entry) -> str:
    """A row by its label that is no number, and the beginning of its text."""
    labels = [one for one in entry.label if not one.node.endswith("/number")]
    return " ".join(_words(one) for one in (*labels[:1], *entry.body[:1]))


def _words(paragraph: Paragraph) -> str:
    text = "".join(run.text for run in paragraph.runs)
    return shorten(text, LONGEST, placeholder=" …") or paragraph.node
