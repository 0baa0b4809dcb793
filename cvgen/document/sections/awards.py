"""Awards: date, award, who gave it and what it was worth.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.money import word_amount
from cvgen.document.phrase import joined, strong
from cvgen.model.sections.awards import Award

__all__ = ["award_rows"]


def award_rows(awards: Entries[Award], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each award."""
    for i, award in awards:
        worth = word_amount(award.amount, build.locale) if award.amount else None
        yield build.entry(
            "awards",
            i,
            award,
            build.moment(award.date),
            joined(strong(award.title), award.organization, worth),
        )
