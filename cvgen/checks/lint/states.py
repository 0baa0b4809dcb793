"""Report states that time has overtaken: old submissions, works in press that are out.

Part of ``checks.lint``. What day it is comes as a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.date import PartialDate
from cvgen.model.publication import Publication
from cvgen.model.work_type import Status

__all__ = ["check_states"]

SUBMITTED = frozenset({Status.SUBMITTED, Status.UNDER_REVIEW})
ACCEPTED = frozenset(
    {
        *(Status.CONDITIONALLY_ACCEPTED, Status.ACCEPTED, Status.FORTHCOMING),
        Status.IN_PRESS,
    }
)

PATIENCE = 18
"""Months after which a submission has been answered, or forgotten."""

DECEMBER = 12


def check_states(
    works: Iterable[tuple[int, Publication]], as_of: PartialDate | None
) -> Iterator[Diagnostic]:
    """States that can hardly be true on a day; without one, no submission is old."""
    for index, work in works:
        path = DataPath("publications", (index, "status"))
        if work.status in SUBMITTED and as_of:
            yield from _stale(work, as_of, path)
        elif work.status in ACCEPTED and work.doi and work.page:
            yield warning(
                "probably-published",
                f"`{work.id}` is `{_state(work)}`, but has a DOI and pages",
                path=path,
                hints=("if it has appeared, write when in `issued`, and no `status`",),
            )


def _stale(
    work: Publication, as_of: PartialDate, path: DataPath
) -> Iterator[Diagnostic]:
    since = work.issued or (work.preprint.issued if work.preprint else None)
    months = _months(since, as_of) if since else 0
    if months > PATIENCE:
        yield warning(
            "stale-submission",
            f"`{work.id}` has been `{_state(work)}` for {months} months",
            path=path,
            hints=("say what became of it, or leave it out",),
        )


def _state(work: Publication) -> str:
    return work.status.value if work.status else ""


def _months(since: PartialDate, until: PartialDate) -> int:
    """Whole months between two dates; of what they leave open, the fewest."""
    first = since.year * 12 + (since.month or DECEMBER)
    last = until.year * 12 + (until.month or 1)
    is_short = bool(since.day and until.day and until.day < since.day)
    return last - first - is_short
