"""One more attempt to make a CV: what came of it, beside the last that was good.

Part of ``live``, between ``reading`` and whoever makes something of what was read.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

import msgspec

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.live.outcome import Outcome
from cvgen.plan import LaidOut

__all__ = ["Attempt", "attempt"]


class _Made(Protocol):
    """What can be made again and again."""

    @property
    def result(self) -> LaidOut:
        """Its pages, and what is said of them."""


T = TypeVar("T", bound=_Made)


class Attempt(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """What came of an attempt, and the last that was good, which may be this one.

    ``diagnostics`` are the errors of one that failed, or the warnings of the good one,
    ``before`` is the good one before it, and ``seconds`` are those from the first file
    read.
    """

    outcome: Outcome
    good: T | None
    before: T | None
    diagnostics: tuple[Diagnostic, ...]
    seconds: float


def attempt(make: Callable[[], T], before: T | None) -> Attempt[T]:
    """Make it, which may be what was ``before``, and say what came of it."""
    started = time.perf_counter()
    good: T | None = before
    try:
        good = make()
    except InvalidInput as invalid:
        outcome, found = Outcome.FAILED, invalid.diagnostics
    else:
        outcome = Outcome.UNCHANGED if good is before else Outcome.BUILT
        found = good.result.diagnostics
    return Attempt(
        outcome=outcome,
        good=good,
        before=before,
        diagnostics=found,
        seconds=time.perf_counter() - started,
    )
