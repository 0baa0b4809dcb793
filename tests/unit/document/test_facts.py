"""What prose may refer to is gathered: numbers of works, counts, metrics."""

from __future__ import annotations

import pytest

from cvgen.bibliography.compose import compose_bibliography
from cvgen.document.facts import Facts, gather_facts
from tests.support.samples import planned
from tests.unit.bibliography.works import OWNER, entry

WORKS = entry("a") + entry("b", issued="2020") + entry("c", issued="2010")
METRICS = "metrics: [{name: h-index, value: 23, source: Scopus, as-of: 2026-10-01}]"


def facts(variant: str = "", profile: str = METRICS) -> Facts:
    plan = planned(f"{OWNER}\n{profile}", WORKS, variant)
    works = compose_bibliography(plan.cv, plan.variant, plan.locale)
    return gather_facts(plan.cv, works, plan.locale)


def test_a_work_is_cited_by_its_number() -> None:
    assert facts().citations == {"a": "[1]", "b": "[2]", "c": "[3]"}


def test_a_work_that_no_list_has_is_known_as_such() -> None:
    found = facts("sections: [{section: publications, select: {ids: [b]}}]")
    assert found.citations == {"b": "[1]"}
    assert found.unlisted == {"a", "c"}


def test_a_work_in_several_lists_is_cited_by_its_first_number() -> None:
    second = "{section: publications, select: {ids: [c]}}"
    assert facts(f"sections: [publications, {second}]").citations["c"] == "[3]"


def test_a_number_that_several_works_have_is_known_as_such() -> None:
    lists = ", ".join(
        f"{{section: publications, select: {{ids: [{one}]}}}}" for one in "ab"
    )
    assert facts(f"sections: [{lists}]").shared == {"[1]"}
    assert facts().shared == frozenset()


def test_works_count_whether_they_are_listed_or_not() -> None:
    assert facts("sections: [summary]").counts.number("") == 3


@pytest.mark.parametrize(
    ("language", "own", "text"),
    [
        ("en-GB", "", "h-index~23 (Scopus, 1~Oct 2026)"),
        ("de", "de-AT", "h-index~23 (Scopus, 1.~Okt. 2026)"),
        ("zh", "zh", "h-index：23（Scopus，2026年10月1日）"),
        ("zh", "en", "h-index~23 (Scopus, 2026-10-01)"),
    ],
    ids=["without", "same", "chinese", "other"],
)
def test_a_metric_says_whose_and_of_when_it_is(
    language: str, own: str, text: str
) -> None:
    profile = f"{METRICS}\nlanguage: {own}" if own else METRICS
    found = facts(f"language: {language}", profile).metrics
    assert found == {"h-index": text.replace("~", "\N{NO-BREAK SPACE}")}


def test_the_date_of_a_metric_is_as_exact_as_it_is_known() -> None:
    for known in ("2026-10", "2026"):
        profile = METRICS.replace("2026-10-01", known) + "\nlanguage: en"
        (text,) = facts("language: de", profile).metrics.values()
        assert text.endswith(f"(Scopus, {known})")


def test_of_metrics_of_one_name_the_first_counts_and_the_name_is_known() -> None:
    one = "{name: h-index, value: %s, source: S, as-of: 2026}"
    other = "{name: i10, value: 9, source: S, as-of: 2026}"
    found = facts(profile=f"metrics: [{one % 1}, {other}, {one % 2}]")
    space = "\N{NO-BREAK SPACE}"
    assert found.metrics["h-index"] == f"h-index{space}1 (S, 2026)"
    assert found.metrics.keys() == {"h-index", "i10"}
    assert found.repeated == {"h-index"}


def test_a_profile_may_have_no_metrics() -> None:
    assert facts(profile="").metrics == {}
