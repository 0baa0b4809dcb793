"""A judgement is read from what is worst to what is well."""

from __future__ import annotations

from cvgen.cli.judgement import describe_judgement
from cvgen.model.preset.evidence import Breach
from cvgen.verdict.finding import Finding, Judgement, Outcome, Where

FILE = Where()


def finding(
    rule: str, outcome: Outcome, severity: Breach = Breach.ERROR, where: Where = FILE
) -> Finding:
    return Finding(
        rule=rule,
        outcome=outcome,
        severity=severity,
        measured="3 of it",
        asked="at most 2",
        where=where,
        sources=("call (R1): funder.org",),
    )


def judgement(*findings: Finding) -> Judgement:
    return Judgement(
        preset="scheme",
        title="A scheme",
        read="2026-11-23",
        file="cv.pdf",
        passes=not any(one.fails for one in findings),
        findings=findings,
    )


def test_what_is_broken_comes_first_with_number_and_place() -> None:
    found = judgement(
        finding("paper", Outcome.KEPT),
        finding("links", Outcome.BROKEN, Breach.WARNING),
        finding("pages", Outcome.BROKEN, where=Where(3, 1, "The end")),
        finding("letters", Outcome.UNKNOWN),
        finding("works", Outcome.WAIVED, Breach.WAIVABLE),
        finding("dates", Outcome.NOT_CHECKED),
    )
    assert list(describe_judgement(found)) == [
        "cv.pdf: fails, 1 error, 1 not measured, 1 warning",
        "by scheme: A scheme; read 2026-11-23",
        "Broken:",
        "  error: pages: 3 of it, asked: at most 2",
        "    page 3, line 1: “The end”; call (R1)",
        "  warning: links: 3 of it, asked: at most 2",
        "    call (R1)",
        "Cannot be known:",
        "  error: letters: 3 of it, asked: at most 2",
        "    call (R1)",
        "Waived:",
        "  error, may be waived: works: 3 of it, asked: at most 2",
        "    call (R1)",
        "Not checked here: 3 of it [dates]",
        "Kept: paper",
    ]


def test_a_rule_of_which_something_is_broken_is_not_kept() -> None:
    found = judgement(
        finding("works", Outcome.KEPT), finding("works", Outcome.BROKEN, Breach.WARNING)
    )
    lines = list(describe_judgement(found))
    assert lines[0] == "cv.pdf: passes, 1 warning"
    assert not any(line.startswith("Kept") for line in lines)


def test_what_is_not_checked_for_one_reason_stands_in_one_line() -> None:
    found = judgement(
        *(finding(rule, Outcome.NOT_CHECKED) for rule in ("dates", "orcid", "dates"))
    )
    assert list(describe_judgement(found))[2:] == [
        "Not checked here: 3 of it [dates, orcid]"
    ]
