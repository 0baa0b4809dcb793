"""Memberships: period, body and grade.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import joined, strong
from cvgen.model.sections.memberships import Membership

__all__ = ["membership_rows"]


def membership_rows(
    memberships: Entries[Membership], build: BlockBuilder
) -> Iterator[Entry]:
    """A row for each membership."""
    for i, one in memberships:
        line = joined(strong(one.organization), one.role)
        yield build.entry("memberships", i, one, build.period(one), line)
