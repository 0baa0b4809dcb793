"""Positions: period, post and institution, unit and part of full time.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.money import word_share
from cvgen.document.phrase import filled, joined, strong
from cvgen.model.sections.positions import Position

__all__ = ["position_rows"]


def position_rows(positions: Entries[Position], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each appointment."""
    locale = build.locale
    for i, post in positions:
        share = word_share(post.fte, locale)
        yield build.entry(
            "positions",
            i,
            post,
            build.period(post),
            joined(strong(post.title), post.organization, post.place),
            joined(*post.unit, filled(locale.fte, share)),
        )
