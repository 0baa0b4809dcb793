"""Career breaks: period, reason, months lost.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import joined, strong
from cvgen.model.sections.breaks import CareerBreak

__all__ = ["break_rows"]


def break_rows(breaks: Entries[CareerBreak], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each break."""
    for i, pause in breaks:
        months = None
        if pause.months is not None:
            words = build.locale.months_lost.of(pause.months)
            months = words.format(number=pause.months)
        yield build.entry(
            "breaks",
            i,
            pause,
            build.period(pause),
            joined(strong(pause.reason), months),
        )
