"""Rules of the sheet in words."""

from __future__ import annotations

import pytest

from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Delivery, DeliveryRule
from cvgen.presets.words_sheet import SUBJECTS, listed, word_sheet
from tests.unit.presets.test_words import worded


@pytest.mark.parametrize(
    ("name", "rule", "words"),
    [
        ("paper", "sizes: [a4, letter]", "A4 or US Letter paper"),
        (
            "margins",
            "top: 20, right: 20, bottom: 20, left: 20",
            "margins of at least 20 mm",
        ),
        (
            "margins",
            "top: 15, left: 20, headers-count: true",
            (
                "margins of at least 15 mm top and 20 mm left, "
                "also free of running heads and page numbers"
            ),
        ),
        (
            "margins",
            "top: 12.7, headers-count: false",
            (
                "margins of at least 12.7 mm top, "
                "not counting running heads and page numbers"
            ),
        ),
        ("pages", "most: 1", "at most 1 page"),
        ("pages", "most: 5, by-language: {fr: 6}", "at most 5 pages, 6 in `fr`"),
        ("photo", "policy: forbidden", "a photograph must not be there"),
        ("page-numbers", "policy: required", "page numbers must be there"),
        (
            "footer",
            "policy: required, text: Part B",
            "a footer “Part B” must be there",
        ),
    ],
)
def test_a_rule_is_worded(name: str, rule: str, words: str) -> None:
    assert worded(name, rule) == words


@pytest.mark.parametrize("name", [one.value for one in SUBJECTS])
def test_everything_that_may_be_there_has_a_name(name: str) -> None:
    assert worded(name, "policy: allowed").endswith(" may be there")


def test_delivery_says_what_and_where() -> None:
    rule = DeliveryRule(
        mode=Delivery.TEMPLATE, place="the portal", official_template=True
    )
    assert word_sheet(RuleName.DELIVERY, rule) == (
        "the funder's template, whose own file must be filled in: the portal"
    )


def test_words_are_listed() -> None:
    assert listed(("a", "b", "c")) == "a, b and c"
    assert listed(("a", "b"), "or") == "a or b"
    assert listed(("a",)) == "a"


def test_other_rules_are_left_to_others() -> None:
    assert word_sheet(RuleName.PAGES, Rule()) is None
