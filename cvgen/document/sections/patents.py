"""Patents: date, title, number and office, inventors, status.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import filled, joined, listed, opening, strong
from cvgen.model.locale import term
from cvgen.model.sections.patents import Patent

__all__ = ["patent_rows"]


def patent_rows(patents: Entries[Patent], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each patent."""
    locale = build.locale
    for i, patent in patents:
        status = term(locale.patents, patent.status) if patent.status else None
        inventors = filled(locale.inventors, listed(patent.inventors, locale))
        yield build.entry(
            "patents",
            i,
            patent,
            build.moment(patent.date),
            joined(strong(patent.title), patent.number, patent.office, status),
            opening(inventors),
        )
