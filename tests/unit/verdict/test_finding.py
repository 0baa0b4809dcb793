"""A finding knows whether it stops a file, and a place how it is read."""

from __future__ import annotations

import pytest

from cvgen.checks.summary.excerpt import Excerpt
from cvgen.model.preset.evidence import Breach
from cvgen.verdict.finding import Finding, Outcome, Where, at


def finding(outcome: Outcome, severity: Breach) -> Finding:
    return Finding(
        rule="pages",
        outcome=outcome,
        severity=severity,
        measured="3 pages",
        asked="at most 2",
        where=Where(3),
    )


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("severity", Breach)
def test_what_is_broken_or_unknown_fails_and_a_warning_does_not(
    outcome: Outcome, severity: Breach
) -> None:
    is_bad = outcome in {Outcome.BROKEN, Outcome.UNKNOWN}
    assert finding(outcome, severity).fails is (
        is_bad and severity is not Breach.WARNING
    )


def test_a_place_is_read() -> None:
    assert str(Where()) == "the file"
    assert str(Where(text="CV.pdf")) == "the file: “CV.pdf”"
    assert str(Where(3)) == "page 3"
    assert str(at(Excerpt(2, 7, "a line"))) == "page 2, line 7: “a line”"
