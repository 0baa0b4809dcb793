"""Rules of works in words."""

from __future__ import annotations

import pytest

from tests.unit.presets.test_words import worded


@pytest.mark.parametrize(
    ("name", "rule", "words"),
    [
        ("works", "most: 10", "at most 10 works"),
        (
            "works",
            (
                "lists: [{id: a, title: A, most: 5}, {id: b, title: B, most: 3, "
                "optional: true, note: data}]"
            ),
            "the lists “A” of at most 5; “B” of at most 3, data, may be left out",
        ),
        (
            "works",
            "most: 8, lists: [{id: a, title: A, most: 5}]",
            "at most 8 works, in the lists “A” of at most 5",
        ),
        (
            "work-details",
            "show: [contribution, open-access]",
            "of each work: contribution and open-access",
        ),
        (
            "work-states",
            "states: [accepted, published]",
            "only accepted or published works",
        ),
        (
            "work-years",
            "last: 10, breaks-extend: true",
            "works of the last 10 years, longer by career breaks",
        ),
        ("appointment-years", "last: 3", "appointments elsewhere of the last 3 years"),
        ("authors", "policy: all", "all authors named"),
        (
            "authors",
            "policy: may-be-cut, cut-from: 20",
            "lists of authors of more than 20 names may be cut",
        ),
    ],
)
def test_a_rule_is_worded(name: str, rule: str, words: str) -> None:
    assert worded(name, rule) == words
