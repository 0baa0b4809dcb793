"""Rules of narrative texts in words."""

from __future__ import annotations

import pytest

from tests.unit.presets.test_words import worded


@pytest.mark.parametrize(
    ("name", "rule", "words"),
    [
        (
            "narrative",
            (
                "boxes: [{id: a, title: A, least: 400, most: 700}, {id: b, "
                "title: B, most: 3500, unit: characters, texts: 5, "
                "forbids: [citations, line-breaks]}]"
            ),
            (
                "the texts “A”, 400 to 700 words; “B”, at most 3,500 characters, "
                "up to 5 of them, without citations or line breaks"
            ),
        ),
        (
            "narrative",
            (
                "boxes: [{id: a, title: A, least: 4, optional: true, assessed: "
                "false}], counting: white-space"
            ),
            (
                "the texts “A”, at least 4 words, may be empty, not assessed, "
                "words parted by white space"
            ),
        ),
        (
            "narrative-total",
            "most: 4350, unit: characters, counting: with-spaces",
            "at most 4,350 characters in all, spaces counted",
        ),
        (
            "narrative-total",
            "per-call: true, seen: [1000, 1500]",
            (
                "a limit of words that each call says for itself, 1,000 and "
                "1,500 were seen"
            ),
        ),
    ],
)
def test_a_rule_is_worded(name: str, rule: str, words: str) -> None:
    assert worded(name, rule) == words
