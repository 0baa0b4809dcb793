"""Notices of places for research students.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvgen.document.block import Entry
from cvgen.document.builder import PROFILE, BlockBuilder
from cvgen.model.sections.studentships import Studentship

__all__ = ["studentship_rows"]


def studentship_rows(
    notices: Sequence[Studentship], build: BlockBuilder
) -> Iterator[Entry]:
    """A row for each notice."""
    for i, notice in enumerate(notices):
        node, origin = f"studentships/{i}", PROFILE.child("studentships", i)
        body = build.prose(node, notice.text, origin)
        yield build.row(node, notice.label, body, origin)
