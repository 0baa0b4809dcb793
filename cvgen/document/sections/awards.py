"""Awards: date, award, who gave it and what it was worth.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.money import word_sum
from cvgen.document.phrase import joined, strong
from cvgen.model.locale import Locale
from cvgen.model.sections.awards import Award

__all__ = ["award_rows"]


def award_rows(awards: Entries[Award], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each award."""
    for i, award in awards:
        yield build.entry(
            "awards",
            i,
            award,
            build.moment(award.date),
            joined(
                strong(award.title), award.organization, _worth(award, build.locale)
            ),
        )


def _worth(award: Award, locale: Locale) -> str | None:
    if award.amount is None:
        return None
    return word_sum(award.amount.total, award.amount.currency, locale)
