"""Media: date, title, outlet, and the owner's part.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import joined
from cvgen.model.sections.media import Coverage
from cvgen.model.text import emphasised

__all__ = ["coverage_rows"]


def coverage_rows(coverage: Entries[Coverage], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each report or interview."""
    for i, one in coverage:
        line = joined(emphasised(one.title), one.outlet, one.role)
        yield build.entry("media", i, one, build.moment(one.date), line)
