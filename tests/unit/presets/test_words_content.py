"""Rules of content in words."""

from __future__ import annotations

import pytest

from cvgen.model.preset.content import Metric, PrivateField
from cvgen.presets.words_content import METRICS, PRIVATE
from tests.unit.presets.test_words import worded


@pytest.mark.parametrize(
    ("name", "rule", "words"),
    [
        (
            "headings",
            "titles: [{title: A, under: X}, {title: B, under: X, optional: true}, C]",
            "the heads “X” with “A”, “B” (may be left out); “C”",
        ),
        (
            "dates",
            "form: dd/mm/yyyy, newest-first: true",
            "dates as dd/mm/yyyy, the most recent first",
        ),
        (
            "metrics",
            "forbidden: [h-index, totals]",
            "the h-index or totals of works or citations must not be there",
        ),
        (
            "metrics",
            "forbidden: impact-factor, force: advised",
            "impact factors are not wanted",
        ),
        (
            "private-fields",
            "forbidden: home-address",
            "the home address must not be there",
        ),
        ("links", "policy: forbidden", "no links"),
        (
            "links",
            "policy: visible-urls, only-if-said: true",
            (
                "links only where the text is the address itself, and only if "
                "the call says so"
            ),
        ),
        ("examples", "most: 5", "at most 5 examples"),
    ],
)
def test_a_rule_is_worded(name: str, rule: str, words: str) -> None:
    assert worded(name, rule) == words


def test_everything_that_can_be_forbidden_has_a_name() -> None:
    assert set(METRICS) == set(Metric)
    assert set(PRIVATE) == set(PrivateField)
