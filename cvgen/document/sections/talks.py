"""Talks: date, title, event and place; grouped by kind.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry, Paragraph
from cvgen.document.builder import BlockBuilder
from cvgen.document.kinds import by_kind
from cvgen.document.phrase import joined
from cvgen.model.entry_kinds import TalkKind
from cvgen.model.sections.talks import Talk
from cvgen.model.text import emphasised

__all__ = ["talk_rows"]


def talk_rows(
    talks: Entries[Talk], build: BlockBuilder, *, in_part: bool = False
) -> Iterator[Paragraph | Entry]:
    """A row for each talk, under the head of its kind."""
    locale = build.locale
    for head, group in by_kind(
        "talks",
        talks,
        TalkKind,
        lambda talk: talk.kind,
        locale.talks,
        locale.other_talks,
    ):
        if head:
            yield build.subhead(head.node, head.title, in_part=in_part)
        for i, talk in group:
            yield build.entry(
                "talks",
                i,
                talk,
                build.moment(talk.date),
                joined(
                    emphasised(talk.title), talk.event, talk.organization, talk.place
                ),
            )
