"""Where one section is all that is asked for, it has no more examples than may be."""

from __future__ import annotations

import pytest

from cvgen.presets.apply_examples import apply_examples
from cvgen.presets.report import Outcome
from tests.unit.presets.cases import applied, case, variant

RULE = "examples: {most: 2, source: call}\n"
PROFILE = """\
service: [{organization: A}, {organization: B}, {organization: C}]
sections:
  - {id: own, title: Own, entries: [{title: A}, {title: B}, {title: C}]}
  - {id: points, title: Points, bullets: [A, B, C]}
"""
WORKS = "".join(
    f"- {{id: w{n}, title: T, author: [Mei Chen], issued: 2024}}\n" for n in range(3)
)


def fit(chosen: str, rule: str = RULE) -> Outcome:
    return apply_examples(variant(chosen), case(rule, PROFILE, WORKS))


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ("service", "examples: service: 3 -> the first 2"),
        ("own", "examples: own: 3 -> the first 2"),
        ("{section: service, title: Deeds}", "examples: Deeds: 3 -> the first 2"),
        (
            "{section: service, first: 9}",
            "examples: service: 3 -> the first 2",
        ),
    ],
)
def test_the_only_section_is_cut(choice: str, said: str) -> None:
    done = fit(f"sections: [{choice}]")
    assert done.variant.sections[0].first == 2
    assert applied(done.changes) == [said]


@pytest.mark.parametrize(
    "chosen",
    [
        "{}",
        "sections: [service, own]",
        "sections: [{section: service, first: 1}]",
        "sections: [{section: service, first: 2}]",
        "sections: [points]",
        "sections: [summary]",
        "sections: [publications]",
        "sections: [nowhere]",
    ],
)
def test_what_is_short_enough_or_no_list_of_examples_is_left_alone(chosen: str) -> None:
    assert fit(chosen) == Outcome(variant(chosen))


def test_without_the_rule_nothing_is_cut() -> None:
    assert fit("sections: [service]", rule="").changes == ()


def test_entries_that_are_not_printed_are_none_of_the_examples() -> None:
    profile = PROFILE.replace("A}, {org", "A, visibility: private}, {org", 1)
    chosen = variant("sections: [service]")
    assert apply_examples(chosen, case(RULE, profile, WORKS)) == Outcome(chosen)
