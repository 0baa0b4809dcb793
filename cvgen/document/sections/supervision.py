"""Supervision: period, name and level, topic, role, and where they are now.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import filled, joined, opening, strong
from cvgen.model.sections.supervision import Supervisee
from cvgen.model.text import emphasised

__all__ = ["supervisee_rows"]


def supervisee_rows(
    supervisees: Entries[Supervisee], build: BlockBuilder
) -> Iterator[Entry]:
    """A row for each student or researcher."""
    for i, one in supervisees:
        topic = emphasised(one.topic) if one.topic else None
        now = filled(build.locale.now, one.now)
        yield build.entry(
            "supervision",
            i,
            one,
            build.period(one),
            joined(strong(one.student), one.level, one.organization, one.role),
            joined(topic, now, separator="; ") if topic else opening(now),
        )
