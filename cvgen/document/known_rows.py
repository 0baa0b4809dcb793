"""Rows of works that were made before.

Part of ``document``; who composes much the same document again hands them to
``compose``. Only what says the same in every document is known: not a text that cites
another work, counts works or quotes a metric, for those are facts of the whole.
"""

from __future__ import annotations

from collections.abc import Callable

from cvgen.bibliography.bibliography import Reference
from cvgen.document.block import Entry, NodeId
from cvgen.memory import Memory
from cvgen.model.text import RichText, TextRun

__all__ = ["KnownRows"]

ID_MARK = "@"
"""What may begin the bare id of a work, of which its author is warned."""


class KnownRows:
    """Rows by the work in words and the node."""

    def __init__(self) -> None:
        self._rows = Memory[tuple[Reference, NodeId], Entry]()

    def begin(self, premise: object) -> None:
        """Begin a document; the ``premise`` is all that a row is made with."""
        self._rows.begin(premise)

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
