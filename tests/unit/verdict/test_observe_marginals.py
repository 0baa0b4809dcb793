"""Running heads, feet and page numbers, as they are asked for or not wanted."""

from __future__ import annotations

import pytest

from cvgen.checks.measured.measured import Measured
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import MarginalRule, Presence, PresenceRule
from cvgen.verdict.finding import Known, Observation, Outcome
from cvgen.verdict.observe_marginals import observe_marginals
from tests.support.breaches import plain
from tests.support.finished import HELLO, drawn, finished, measured, prose

BLANK = measured(drawn(lambda _canvas: None))


def observed(
    name: RuleName, rule: Rule, file: Measured, known: Known | None = None
) -> list[Observation]:
    found = observe_marginals(name, rule, file, known or Known())
    assert found is not None
    return list(found)


def told(found: list[Observation]) -> list[str]:
    return [
        f"{one.outcome.value}: {one.measured} | {one.asked} | {one.where}"
        for one in found
    ]


def test_a_rule_of_another_kind_is_not_looked_at() -> None:
    assert observe_marginals(RuleName.PAGES, Rule(), measured(HELLO), Known()) is None


@pytest.mark.parametrize("policy", [Presence.FORBIDDEN, Presence.REQUIRED])
@pytest.mark.parametrize(
    "name", [RuleName.HEADER, RuleName.FOOTER, RuleName.PAGE_NUMBERS]
)
def test_a_page_without_text_keeps_nothing(name: RuleName, policy: Presence) -> None:
    is_number = name is RuleName.PAGE_NUMBERS
    kind = PresenceRule if is_number else MarginalRule
    (found,) = observed(name, kind(policy=policy), BLANK)
    assert found.outcome is Outcome.UNKNOWN
    assert "not measured" in found.measured


def test_a_running_foot_has_the_numbers_of_its_page() -> None:
    pages = [
        prose(plain(), plain(lines=(f"Part B - Page {n} of 2",), top=800.0))
        for n in (1, 2)
    ]
    rule = MarginalRule(
        policy=Presence.REQUIRED, text="Part B - Page {page} of {pages}"
    )
    right = measured(drawn(*pages))
    assert observed(RuleName.FOOTER, rule, right)[0].outcome is Outcome.KEPT
    wrong = observed(RuleName.FOOTER, rule, measured(drawn(*reversed(pages))))
    assert wrong[0].measured == "Part B - Page 2 of 2 on page 1"


def test_a_foot_of_the_whole_is_not_asked_of_its_part() -> None:
    rule = MarginalRule(policy=Presence.REQUIRED, text="Part B")
    file = measured(drawn(prose(plain())))
    alone = observed(RuleName.FOOTER, rule, file)
    assert told(alone)[0].startswith("broken: no footer on page 1 | “Part B” on every")
    part = observed(RuleName.FOOTER, rule, file, Known(is_inserted=True))
    assert part[0].outcome is Outcome.NOT_CHECKED


def test_page_numbers_are_asked_for_or_not() -> None:
    file = finished("latex-11pt")
    required = PresenceRule(policy=Presence.REQUIRED)
    found = observed(RuleName.PAGE_NUMBERS, required, file)
    assert told(found) == ["kept: numbers on 2 of 2 pages |  | the file"]
    forbidden = PresenceRule(policy=Presence.FORBIDDEN)
    found = observed(RuleName.PAGE_NUMBERS, forbidden, file)
    assert told(found) == ["broken: numbers on 2 of 2 pages | none | page 1: “1”"]
