"""Rules that span the fields of one struct.

Part of ``loading``: ``structs`` applies them to the values of the fields that are
there, by argument; of a field that is wrong itself the value is ``None``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from cvgen.loading.dates import is_reversed
from cvgen.loading.fault import Fault, quoted
from cvgen.model.date import End, PartialDate
from cvgen.model.person import Name
from cvgen.model.profile import DatedEntry
from cvgen.model.publication import Publication, Status

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


RULES = (
    Rule(Name, _named),
    Rule(DatedEntry, _forward, "end"),
    Rule(Publication, _dated),
)
