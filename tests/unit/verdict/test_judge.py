"""A judgement has every rule, its severity by its source, and what was waived."""

from __future__ import annotations

from cvgen.model.preset.evidence import Breach
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.variant import Variant
from cvgen.presets.rulings import rulings
from cvgen.verdict.finding import Judgement, Outcome
from cvgen.verdict.judge import judge
from tests.support.breaches import words
from tests.support.finished import finished
from tests.unit.presets.cases import preset

RULES = """\
paper: {sizes: a4, source: call}
pages: {most: 1, source: copy}
links: {policy: forbidden, source: memory}
"""


def judged(rules: str = RULES, variant: Variant | None = None) -> Judgement:
    found = preset(rules)
    return judge("scheme", found, rulings(found, variant), finished("latex-11pt"))


def of_rule(found: Judgement, rule: str) -> tuple[Outcome, Breach]:
    (one,) = [one for one in found.findings if one.rule == rule]
    return one.outcome, one.severity


def test_severity_is_that_of_the_source() -> None:
    found = judged()
    assert not found.passes
    assert of_rule(found, "paper") == (Outcome.KEPT, Breach.ERROR)
    assert of_rule(found, "pages") == (Outcome.BROKEN, Breach.WAIVABLE)
    assert of_rule(found, "links") == (Outcome.BROKEN, Breach.WARNING)
    assert found.findings[2].sources == ("copy (R2): a copy",)
    assert (found.preset, found.title, found.read) == (
        "scheme",
        "A scheme",
        "2026-10-01",
    )


def test_what_is_waived_is_looked_at_and_stops_nobody() -> None:
    found = judged(variant=Variant(preset="scheme", waive=(RuleName.PAGES,)))
    assert of_rule(found, "pages")[0] is Outcome.WAIVED
    assert found.passes


def test_a_doubt_is_a_warning_whatever_the_source() -> None:
    rules = "margins: {bottom: 20, source: call}\n"
    found = judged(rules)
    assert of_rule(found, "margins") == (Outcome.UNKNOWN, Breach.WARNING)
    assert found.passes


def test_pages_that_go_into_another_file_have_no_foot_of_their_own() -> None:
    found = preset(
        "footer: {policy: required, text: 'Part B', source: call}\n", "insert-pdf"
    )
    judgement = judge("scheme", found, rulings(found), words("No foot"))
    assert of_rule(judgement, "footer")[0] is Outcome.NOT_CHECKED
