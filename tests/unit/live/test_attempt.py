"""An attempt that fails leaves what was good, and says why."""

from __future__ import annotations

from cvgen.diagnostics import InvalidInput, error
from cvgen.live.attempt import attempt
from cvgen.live.outcome import Outcome
from cvgen.plan import Result
from tests.support.samples import build_texts

WRONG = error("any", "this is wrong")


class Made:
    """What an attempt has made."""

    def __init__(self) -> None:
        self.result: Result = build_texts("name: Mei Chen")


def fail() -> Made:
    raise InvalidInput((WRONG,))


def test_what_is_made_is_good_and_its_warnings_are_told() -> None:
    made, before = Made(), Made()
    done = attempt(lambda: made, before)
    assert (done.outcome, done.good, done.before) == (Outcome.BUILT, made, before)
    assert done.diagnostics == made.result.diagnostics
    assert done.seconds >= 0


def test_what_was_there_before_is_unchanged() -> None:
    made = Made()
    assert attempt(lambda: made, made).outcome is Outcome.UNCHANGED


def test_a_failure_leaves_what_was_good() -> None:
    before = Made()
    done = attempt(fail, before)
    assert (done.outcome, done.good, done.before) == (Outcome.FAILED, before, before)
    assert done.diagnostics == (WRONG,)
    assert attempt(fail, None).good is None
