"""Rows of works, and what stands in sections, that were made before.

Part of ``document``; who composes much the same document again hands them to
``compose``. Only what says the same in every document is known: not a text that cites
another work, counts works or quotes a metric, for those are facts of the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

from cvgen.bibliography.bibliography import Reference
from cvgen.document.block import Entry, NodeId, Paragraph
from cvgen.memory import Memory
from cvgen.model.text import RichText, TextRun

__all__ = ["KnownRows"]

Content = tuple[Paragraph | Entry, ...]

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

ID_MARK = "@"
"""What may begin the bare id of a work, of which its author is warned."""


class KnownRows:
    """Rows by the work in words and the node; content by the section's choice.

    Of a row that is made anew, because of its details, the other parts are known.
    """

    def __init__(self, *, is_lasting: bool = False) -> None:
        """A ``is_lasting`` memory forgets nothing between documents of one premise."""
        self._rows: Memory[tuple[Reference, NodeId], Entry] = Memory()
        self._parts: Memory[NodeId, tuple[Hashable, Paragraph]] = Memory()
        self._contents: Memory[Hashable, Content] = Memory()
        self._is_lasting = is_lasting

    def begin(self, premise: object) -> None:
        """Begin a document; the ``premise`` is all that a row is made with."""
        self._begin(self._rows, premise)
        self._begin(self._parts, premise)

    def part(
        self,
        node: NodeId,
        words: Hashable,
        make: Callable[[], Paragraph],
        lookups: Callable[[], int],
    ) -> Paragraph:
        """A paragraph of a row as it was made before of the same words, or made now."""
        known = self._parts.find(node)
        if known is not None and known[0] == words:
            return known[1]
        before = lookups()
        part = make()
        if lookups() == before:
            self._parts.keep(node, (words, part))
        return part

    def begin_contents(self, premise: object) -> None:
        """Begin its sections; the ``premise`` is all that their content is made of."""
        self._begin(self._contents, premise)

    def content(
        self, key: Hashable, make: Callable[[], Content], lookups: Callable[[], int]
    ) -> Content:
        """What stands in a section as it was made before, or made now.

        What made ``lookups`` among the facts of the whole is made each time.
        """
        content = self._contents.find(key)
        if content is None:
            before = lookups()
            content = make()
            if lookups() == before:
                self._contents.keep(key, content)
        return content

    def _begin(self, memory: Memory[Key, Value], premise: object) -> None:
        if self._is_lasting:
            memory.resume(premise)
        else:
            memory.begin(premise)

    def get(
        self, reference: Reference, node: NodeId, make: Callable[[], Entry]
    ) -> Entry:
        """The row of a work as it was made before, or made now."""
        key = (reference, node)
        row = self._rows.find(key)
        if row is None:
            row = make()
            if _stands_alone(reference):
                self._rows.keep(key, row)
        return row


def _stands_alone(reference: Reference) -> bool:
    texts = (
        reference.badge,
        reference.title,
        reference.authors,
        reference.details,
        reference.contribution,
    )
    return all(map(_is_plain, texts))


def _is_plain(text: RichText) -> bool:
    return all(
        isinstance(run, TextRun) and ID_MARK not in run.text for run in text.runs
    )
