"""Observations in few words.

Part of ``verdict``: what every family of rules says alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.checks.measured.measured import Fact, Measured
from cvgen.verdict.finding import Observation, Outcome, Where

__all__ = ["broken", "doubtful", "first_gap", "kept", "not_checked", "or_kept"]


def broken(measured: str, asked: str, where: Where | None = None) -> Observation:
    """A breach, with the number measured, the number asked, and its place."""
    return Observation(
        outcome=Outcome.BROKEN,
        measured=measured,
        asked=asked,
        where=where or Where(),
    )


def doubtful(measured: str, asked: str, where: Where | None = None) -> Observation:
    """Something that a person must look at, and a program cannot decide."""
    return Observation(
        outcome=Outcome.UNKNOWN,
        measured=measured,
        asked=asked,
        where=where or Where(),
        is_doubtful=True,
    )


def kept(measured: str, asked: str = "") -> Observation:
    """A rule that is kept."""
    return Observation(outcome=Outcome.KEPT, measured=measured, asked=asked)


def not_checked(reason: str) -> Observation:
    """A rule that a finished file cannot show, and why."""
    return Observation(outcome=Outcome.NOT_CHECKED, measured=reason)


def or_kept(found: Iterable[Observation], measured: str) -> Iterator[Observation]:
    """What was found; if nothing was, that the rule is kept."""
    listed = tuple(found)
    yield from listed or (kept(measured),)


def first_gap(measured: Measured, *facts: Fact) -> Observation | None:
    """That one of these facts could not be measured; None if all were."""
    for fact in (Fact.TEXT, *facts):
        for gap in measured.lacks(fact):
            page = gap.pages[0] if gap.pages else 0
            return Observation(
                outcome=Outcome.UNKNOWN,
                measured=f"{fact.value} not measured: {gap.reason}",
                where=Where(page),
            )
    if not any(page.lines for page in measured.pages):
        return Observation(
            outcome=Outcome.UNKNOWN, measured="nothing measured: there is no text"
        )
    return None
