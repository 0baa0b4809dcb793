"""Referees: name and post, institution, and how to reach them.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import joined, linked, strong
from cvgen.model.sections.referees import Referee
from cvgen.model.text import MIDDLE_DOT

__all__ = ["referee_rows"]


def referee_rows(referees: Entries[Referee], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each referee; the relation is the label."""
    for i, one in referees:
        email = linked(one.email.address, one.email.url) if one.email else None
        phone = linked(one.phone.number, one.phone.url) if one.phone else None
        yield build.entry(
            "referees",
            i,
            one,
            one.relation,
            joined(strong(one.name), one.title),
            joined(*one.unit, one.organization),
            joined(email, phone, separator=MIDDLE_DOT),
        )
