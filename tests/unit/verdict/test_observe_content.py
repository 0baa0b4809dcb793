"""Heads in their order, words that must not be there, links and pictures."""

from __future__ import annotations

from cvgen.checks.measured.measured import Measured
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.preset.content import (
    Heading,
    HeadingRule,
    LinkRule,
    Metric,
    MetricRule,
)
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Presence, PresenceRule
from cvgen.verdict.finding import Observation, Outcome
from cvgen.verdict.observe_content import observe_content
from cvgen.verdict.phrases import USUAL
from tests.support.breaches import photo, plain, words
from tests.support.finished import HELLO, drawn, finished, measured, prose

HEADS = HeadingRule(
    titles=(
        Heading(title="Education"),
        Heading(title="Awards", optional=True),
        Heading(title="Positions - current and previous"),
    )
)


def observed(name: RuleName, rule: Rule, file: Measured) -> list[Observation]:
    found = observe_content(name, rule, file, USUAL)
    assert found is not None
    return list(found)


def heads(*lines: str) -> list[Observation]:
    file = measured(drawn(prose(plain(lines=lines))))
    return observed(RuleName.HEADINGS, HEADS, file)


def test_a_rule_of_another_kind_is_not_looked_at() -> None:
    assert observe_content(RuleName.PAGES, Rule(), measured(HELLO), USUAL) is None


def test_heads_may_be_numbered_and_broken_over_lines() -> None:
    found = heads("1. Education:", "A school", "Positions - current", "and previous")
    assert [one.outcome for one in found] == [Outcome.KEPT]


def test_a_head_that_is_missing_is_said() -> None:
    found = heads("Positions - current and previous", "A school")
    assert [(one.measured, one.asked) for one in found] == [
        ("“Education” is not there", "head 1 of 3")
    ]


def test_heads_of_a_scanned_page_cannot_be_known() -> None:
    scan = measured(drawn(lambda canvas: canvas.line(1, 1, 9, 9)))
    found = observed(RuleName.HEADINGS, HEADS, scan)
    assert [(one.outcome, one.measured) for one in found] == [
        (Outcome.UNKNOWN, "text not measured: no page has any text")
    ]


def test_a_head_may_have_a_dash_for_a_hyphen() -> None:

    found = heads("Education", "A school", "Positions – current and previous")
    assert [one.outcome for one in found] == [Outcome.KEPT]


def test_what_a_letterhead_says_without_a_head_is_for_a_person_to_see() -> None:
    rule = HeadingRule(titles=(Heading(title="Personal data"), *HEADS.titles[:1]))
    file = measured(drawn(prose(plain(lines=("Ada Okafor", "Education")))))
    (found,) = observed(RuleName.HEADINGS, rule, file)
    assert found.is_doubtful
    assert (found.measured, found.asked) == (
        "“Personal data” is not there",
        "head 1 of 2, unless what stands above all is enough",
    )


def test_a_head_in_the_wrong_place_has_that_place() -> None:
    found = heads("Positions - current and previous", "A school", "Education")
    (one,) = found
    assert one.measured == (
        "“Positions - current and previous” stands before “Education”"
    )
    assert str(one.where) == "page 1, line 1: “Positions - current and previous”"


def test_words_are_found_over_the_break_of_a_line() -> None:
    rule = MetricRule(forbidden=(Metric.IMPACT_FACTOR, Metric.H_INDEX))
    file = words("in a journal of an impact", "factor of twelve")
    (found,) = observed(RuleName.METRICS, rule, file)
    assert found.measured == "impact-factor: “impact factor”"
    assert found.where.text == "in a journal of an impact"
    kept = observed(RuleName.METRICS, rule, words("No numbers"))
    assert [one.outcome for one in kept] == [Outcome.KEPT]


def test_links_must_be_seen_or_must_not_be() -> None:
    seen = LinkRule(policy=LinkPolicy.VISIBLE_URLS)
    (hidden,) = observed(RuleName.LINKS, seen, finished("latex-11pt"))
    assert hidden.measured == "1 link, to https://example.org/floods"
    assert str(hidden.where) == "page 1: “the paper”"
    (shown,) = observed(RuleName.LINKS, seen, finished("typst"))
    assert shown.outcome is Outcome.KEPT
    none = LinkRule(policy=LinkPolicy.FORBIDDEN)
    (found,) = observed(RuleName.LINKS, none, finished("typst"))
    assert found.outcome is Outcome.BROKEN


def test_an_image_may_be_a_photograph() -> None:
    rule = PresenceRule(policy=Presence.FORBIDDEN)
    (found,) = observed(RuleName.PHOTO, rule, photo(rule))
    assert str(found.where) == "page 1: “image of 90 × 120 pt”"
    (none,) = observed(RuleName.PHOTO, rule, measured(HELLO))
    assert none.outcome is Outcome.KEPT


def test_an_orcid_is_read() -> None:
    rule = PresenceRule(policy=Presence.REQUIRED)
    (found,) = observed(RuleName.ORCID, rule, words("0000-0002-1825-0097"))
    assert (found.outcome, found.measured) == (Outcome.KEPT, "1 ORCID iD")


def test_nothing_measured_is_no_pass() -> None:
    blank = measured(drawn(lambda canvas: canvas.line(1, 1, 9, 9)))
    rule = MetricRule(forbidden=(Metric.H_INDEX,))
    (found,) = observed(RuleName.METRICS, rule, blank)
    assert found.outcome is Outcome.UNKNOWN
