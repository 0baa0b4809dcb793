"""The texts of a form are judged where no PDF is sent."""

from __future__ import annotations

import pytest

from cvgen.exporters.judge_form import judge_form
from cvgen.exporters.text import export_text
from cvgen.verdict.finding import Judgement, Known, Outcome
from tests.unit.exporters.cases import plan_for

BOXES = """\
narrative:
  boxes: [{id: a, title: A, most: 2}, {id: b, title: B, optional: true}]
  counting: white-space
  source: call
"""


def judged(
    rules: str,
    profile: str = "",
    works: int = 0,
    mode: str = "text-boxes",
    variant: str = "",
    confidence: str = "R1",
) -> Judgement:
    plan = plan_for(rules, profile, variant, mode, confidence)
    assert plan.preset is not None
    export, _ = export_text(plan)
    known = Known(works=(works,))
    return judge_form(plan.preset, export, known, "data, a", "`cvgen export text`")


def said(found: Judgement) -> list[tuple[str, str, str]]:
    return [
        (one.rule, one.outcome.value, f"{one.measured}; {one.asked}".rstrip("; "))
        for one in found.findings
    ]


DELIVERY = (
    "delivery",
    "not-checked",
    "no PDF is sent: judged is what `cvgen export text` prints",
)


@pytest.mark.parametrize("mode", ["text-boxes", "generator-only"])
def test_a_text_within_its_limit_passes(mode: str) -> None:
    found = judged(BOXES, "narratives: [{id: a, text: One two.}]\n", mode=mode)
    assert (found.file, found.passes) == ("data, a", True)
    assert said(found) == [
        DELIVERY,
        ("narrative", "kept", "2 words in “A”; at most 2"),
        ("narrative", "kept", "“B” is left out, as it may be"),
    ]


def test_a_text_that_is_too_long_fails() -> None:
    found = judged(BOXES, "narratives: [{id: a, text: One two three.}]\n")
    assert not found.passes
    assert said(found)[1] == ("narrative", "broken", "3 words in “A”; at most 2")


def test_a_text_that_is_too_short_fails() -> None:
    found = judged(
        BOXES.replace("most: 2", "least: 2"), "narratives: [{id: a, text: One.}]\n"
    )
    assert not found.passes
    assert said(found)[1] == ("narrative", "broken", "1 word in “A”; at least 2")


def test_a_text_that_some_count_as_too_long_stops_nobody() -> None:
    rules = BOXES.replace("  counting: white-space\n", "")
    found = judged(rules, "narratives: [{id: a, text: Well-known hums.}]\n")
    assert found.passes
    told = "2 words in “A”, 3 as others count; at most 2"
    assert said(found)[1] == ("narrative", "unknown", told)


def test_a_box_without_a_text_fails_unless_it_may_be_empty() -> None:
    found = judged(BOXES)
    assert not found.passes
    assert said(found)[1] == ("narrative", "broken", "no text for “A”; a text")


def test_all_texts_together_are_judged() -> None:
    rules = BOXES + "narrative-total: {most: 1, unit: words, source: call}\n"
    found = judged(rules, "narratives: [{id: a, text: One two.}]\n")
    assert not found.passes
    assert said(found)[-1] == (
        "narrative-total",
        "broken",
        "2 words in all texts; at most 1",
    )


def test_a_total_that_nobody_has_given_is_not_called_kept() -> None:
    rules = BOXES + "narrative-total: {unit: words, per-call: yes, source: call}\n"
    found = judged(rules, "narratives: [{id: a, text: One.}]\n")
    assert said(found)[-1] == (
        "narrative-total",
        "not-checked",
        "the limit of all texts together is not given",
    )


@pytest.mark.parametrize(("count", "outcome"), [(2, "kept"), (3, "broken")])
def test_works_are_counted_in_the_data(count: int, outcome: str) -> None:
    rules = "works: {most: 2, source: call}\n" + BOXES
    found = judged(rules, "narratives: [{id: a, text: One.}]\n", count)
    assert said(found)[1] == ("works", outcome, f"{count} works; at most 2")


def test_what_only_a_page_shows_is_not_checked() -> None:
    rules = "pages: {most: 2, source: call}\norcid: {policy: required, source: call}\n"
    found = judged(rules + BOXES, "narratives: [{id: a, text: One.}]\n")
    assert [one.rule for one in found.of(Outcome.NOT_CHECKED)] == [
        "delivery",
        "pages",
        "orcid",
    ]
    assert said(found)[1][2] == "no text shows it, and no PDF is sent"


def test_a_metric_in_a_list_of_the_record_is_for_a_person_to_judge() -> None:
    rules = (
        "headings: {titles: [{title: Prizes, holds: awards}], source: call}\n"
        "metrics: {forbidden: h-index, source: call}\n"
    )
    profile = "awards: [{title: Prize of the h-index, date: 2024}]\n"
    found = judged(rules, profile, mode="generator-only")
    assert found.passes
    assert ("metrics", "unknown", "“h-index” in “Prizes”; no h-index") in said(found)


def test_texts_without_a_metric_keep_the_rule() -> None:
    rules = "metrics: {forbidden: h-index, source: call}\n" + BOXES
    found = judged(rules, "narratives: [{id: a, text: One.}]\n")
    assert said(found)[1] == ("metrics", "kept", "no metric in the texts")


def test_a_waived_limit_stops_nobody_and_is_said() -> None:
    found = judged(
        BOXES,
        "narratives: [{id: a, text: One two three.}]\n",
        variant="waive: [narrative]",
        confidence="R2",
    )
    assert found.passes
    assert said(found)[1] == ("narrative", "waived", "not looked at")
