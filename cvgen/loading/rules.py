"""Rules that span the fields of one struct.

Part of ``loading``: ``structs`` applies them to the values of the fields that are
there, by argument; of a field that is wrong itself the value is ``None``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from cvgen.loading.accounts import read_account
from cvgen.loading.dates import is_reversed
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.account import Account, Register
from cvgen.model.amount import Amount
from cvgen.model.date import End, PartialDate
from cvgen.model.entry import Period
from cvgen.model.person import Credit, Name
from cvgen.model.publication import Publication
from cvgen.model.variant import SectionChoice
from cvgen.model.work_type import Status

__all__ = ["RULES", "Rule", "Values"]

Values = Mapping[str, object]


class Rule(msgspec.Struct, frozen=True):
    """What must hold of a struct; a fault is shown at ``key``, else at its place."""

    subject: type
    check: Callable[[Values], Fault | None]
    key: str = ""


def _named(values: Values) -> Fault | None:
    """A name needs a family name or a literal."""
    if "family" in values or "literal" in values:
        return None
    hint = "write `family: …`, or `literal: …` for an institution"
    return Fault("bad-name", "the name has neither `family` nor `literal`", (hint,))


def _forward(values: Values) -> Fault | None:
    """A span ends after it starts."""
    start, end = values.get("start"), values.get("end")
    if not isinstance(start, PartialDate) or not isinstance(end, End) or not end.date:
        return None
    if not is_reversed(start, end.date):
        return None
    return Fault("reversed-dates", "`end` is before `start`", ("exchange the two",))


def _dated(values: Values) -> Fault | None:
    """A work has a date, or says how far it has come."""
    if "issued" in values:
        return None
    name = values.get("id")
    subject = quoted(name) if isinstance(name, str) else "the work"
    if values.get("status") is Status.PUBLISHED:
        hint = "write `issued: 2024`"
        return Fault("no-date", f"{subject} is published but has no `issued`", (hint,))
    if "status" in values:
        return None
    states = ", ".join(f"`{s.value}`" for s in Status if s is not Status.PUBLISHED)
    return Fault(
        "no-date",
        f"{subject} has neither `issued` nor `status`",
        (
            "write `issued: 2024` if it has appeared",
            f"else write `status:` with one of {states}",
        ),
    )


def _credited(values: Values) -> Fault | None:
    """A work has authors, or else editors or translators."""
    if any(values.get(credit.value, ()) != () for credit in Credit):
        return None
    name = values.get("id")
    owner = f" from {quoted(name)}" if isinstance(name, str) else ""
    fault = "empty" if "author" in values else f"missing{owner}"
    hints = (
        'write for example `author: ["Chen, Mei", "Ada Okafor"]`',
        "or `editor:` if it is a book that you edited",
    )
    return Fault("missing-key", f"`author` is {fault}", hints)


def _followed(values: Values) -> Fault | None:
    """Who are not named stand behind authors who are."""
    if values.get("and_others") is not True or values.get("author", ()) != ():
        return None
    if _credited(values):
        return None  # which is said
    message = "`and-others` has no authors before it"
    return Fault("no-authors", message, ("name those whom you know as `author`",))


def _registered(values: Values) -> Fault | None:
    """An account's id is one of its register's."""
    register, name = values.get("register"), values.get("id")
    if not isinstance(register, Register) or not isinstance(name, str):
        return None
    try:
        read_account(register, name)
    except Refused as refused:
        return refused.faults[0]
    return None


def _shared(values: Values) -> Fault | None:
    """The owner's share of a sum is not more than the sum."""
    total, share = values.get("total"), values.get("share")
    if not isinstance(total, int) or not isinstance(share, int) or share <= total:
        return None
    return Fault("bad-amount", "`share` is more than `total`", ("exchange the two",))


def _fitting(values: Values) -> Fault | None:
    """What is chosen for a section is something that the section has."""
    section = values.get("section")
    if not isinstance(section, str):
        return None
    wrong = MEANINGLESS.get(section, FOR_WORKS)
    found = [key for key in values if key in wrong]
    if not found:
        return None
    key = found[0].replace("_", "-")
    message = f"`{key}` has no meaning for the section {quoted(section)}"
    hints = (WORKS_HINTS[found[0]],) if section == PUBLICATIONS else ()
    return Fault("unknown-key", message, hints or ("delete it",))


PUBLICATIONS = "publications"
FOR_WORKS = frozenset({"group", "select", "sort", "numbering"})
WORKS_HINTS = {
    "order": "write `sort: -issued`",
    "first": "write `select: {first: 10}`",
    "last_years": "write `select: {last-years: 5}`",
    "when": "write `select: {status: published}`",
}
FOR_DATED = frozenset({"order", "last_years", "when"})

MEANINGLESS = {
    PUBLICATIONS: frozenset(WORKS_HINTS),
    "summary": FOR_WORKS | FOR_DATED | {"first"},
    "interests": FOR_WORKS | FOR_DATED,
    "studentships": FOR_WORKS | FOR_DATED,
    "metrics": FOR_WORKS | FOR_DATED,
}
"""By the section: choices that it knows nothing of; all others have dated entries."""

RULES = (
    Rule(Name, _named),
    Rule(Period, _forward, "end"),
    Rule(Publication, _credited, "author"),
    Rule(Publication, _dated),
    Rule(Publication, _followed, "and-others"),
    Rule(Account, _registered, "id"),
    Rule(Amount, _shared, "share"),
    Rule(SectionChoice, _fitting),
)
