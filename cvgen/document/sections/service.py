"""Service: years, office and body, how many; grouped by kind.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.bibliography.numbers import word_number
from cvgen.document.arrange import Entries
from cvgen.document.block import Entry, Paragraph
from cvgen.document.builder import BlockBuilder
from cvgen.document.kinds import by_kind
from cvgen.document.period import word_years
from cvgen.document.phrase import joined, strong
from cvgen.model.entry_kinds import ServiceKind
from cvgen.model.locale import Locale, term
from cvgen.model.sections.service import Service

__all__ = ["service_rows"]

TIMES = frozenset(
    {ServiceKind.ORGANISATION, ServiceKind.COMMITTEE, ServiceKind.EXAMINATION}
    | {ServiceKind.OUTREACH, ServiceKind.OTHER}
)
"""Kinds of service in which nothing is reviewed: their count says how often."""


def service_rows(
    service: Entries[Service], build: BlockBuilder, *, in_part: bool = False
) -> Iterator[Paragraph | Entry]:
    """A row for each service, under the head of its kind if any of them has one."""
    words = build.locale.service
    has_kinds = any(one.kind for _, one in service)
    rest = ServiceKind.OTHER if has_kinds else None
    for head, group in by_kind(
        "service",
        service,
        ServiceKind,
        lambda one: one.kind or rest,
        words,
        term(words, ServiceKind.OTHER),
    ):
        if head:
            yield build.subhead(head.node, head.title, in_part=in_part)
        for i, one in group:
            yield build.entry(
                "service",
                i,
                one,
                word_years(one.years, build.locale),
                joined(strong(one.organization), one.role, _count(one, build.locale)),
            )


def _count(service: Service, locale: Locale) -> str | None:
    if service.count is None:
        return None
    number = word_number(service.count, locale)
    words = locale.times if service.kind in TIMES else locale.reviews
    return words.of(service.count).format(number=number)
