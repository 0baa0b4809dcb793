"""Grants: period or status, title and funder, role and sum; then sums by currency.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Arrangement, Entries
from cvgen.document.block import Entry
from cvgen.document.builder import PROFILE, BlockBuilder
from cvgen.document.money import sum_by_currency, word_amount
from cvgen.document.phrase import filled, joined, listed, opening, strong
from cvgen.model.amount import Amount
from cvgen.model.entry_kinds import GrantStatus
from cvgen.model.entry_order import Tenure
from cvgen.model.locale import Locale, term
from cvgen.model.sections.grants import Grant
from cvgen.model.text import RichText

__all__ = ["TOTAL", "grant_rows"]

TOTAL = "grants/total"
"""What the nodes of rows begin with that sum up the others."""


def grant_rows(
    grants: Entries[Grant], build: BlockBuilder, wanted: Arrangement
) -> Iterator[Entry]:
    """A row for each grant, and one for the sums of those that are won.

    A grant without dates has its status as its label. The grants may be those that go
    on, have ended or are pending, each ``when`` with a sum of its own; that they are
    pending is not said again under a head that says it.
    """
    locale = build.locale
    for i, grant in grants:
        amount = word_amount(grant.amount, locale) if grant.amount else None
        partners = filled(locale.partners, listed(grant.partners, locale))
        period, status = build.period(grant), _status(grant, locale)
        if wanted.is_told and _is_open(grant):
            status = None
        yield build.entry(
            "grants",
            i,
            grant,
            period or status,
            joined(strong(grant.title), grant.funder, grant.number),
            joined(grant.role, amount, status if period else None),
            opening(partners),
        )
    yield from _sums(grants, build, wanted.when)


def _status(grant: Grant, locale: Locale) -> str | None:
    """The status where it says more than the dates do."""
    is_dated = grant.end is not None or (
        grant.start is not None and grant.status is GrantStatus.ACTIVE
    )
    if grant.status is None or (is_dated and not _is_open(grant)):
        return None
    return term(locale.grants, grant.status)


def _is_open(grant: Grant) -> bool:
    """Whether it is not yet won."""
    return grant.status is GrantStatus.PENDING


def _sums(
    grants: Entries[Grant], build: BlockBuilder, when: Tenure | None
) -> Iterator[Entry]:
    """What was won in all: of one grant alone there is nothing to add up."""
    won = [g.amount for _, g in grants if g.amount and not _is_open(g)]
    if len(won) > 1:
        node = f"{TOTAL}/{when.value}" if when else TOTAL
        origin = PROFILE.child("grants")
        text = joined(
            *(_total(one, won, build.locale) for one in sum_by_currency(won)),
            separator="; ",
        )
        body = build.line(f"{node}/sums", text, origin, is_list=True)
        yield build.row(node, build.locale.total, (body,), origin)


def _total(one: Amount, won: list[Amount], locale: Locale) -> RichText:
    """A sum, with the owner's share if that was said of any grant in its currency."""
    is_shared = any(a.share is not None and a.currency == one.currency for a in won)
    share = one.share if is_shared else None
    amount = Amount(total=one.total, share=share, currency=one.currency)
    return joined(word_amount(amount, locale))
