"""Texts under their heads are counted."""

from __future__ import annotations

import pytest

from cvgen.checks.measured.measured import Measured
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.narrative import Box, NarrativeRule, TextUnit, TotalRule
from cvgen.verdict.finding import Observation, Outcome
from cvgen.verdict.observe_narrative import observe_narrative
from tests.support.breaches import plain
from tests.support.finished import HELLO, drawn, measured, prose

FILE = measured(
    drawn(prose(plain(lines=("Profile", "one two", "three", "Key outputs", "four"))))
)


def observed(rule: Rule, file: Measured = FILE) -> list[Observation]:
    found = observe_narrative(rule, file)
    assert found is not None
    return list(found)


def box(most: int | None = None, least: int | None = None) -> NarrativeRule:
    boxes = (
        Box(id="profile", title="Profile", most=most, least=least),
        Box(id="outputs", title="Key outputs", optional=True),
    )
    return NarrativeRule(boxes=boxes)


def test_a_rule_of_another_kind_is_not_looked_at() -> None:
    assert observe_narrative(Rule(), measured(HELLO)) is None


@pytest.mark.parametrize(
    ("most", "least", "outcome"),
    [
        (2, None, Outcome.BROKEN),
        (None, 4, Outcome.BROKEN),
        (3, 3, Outcome.KEPT),
    ],
)
def test_words_end_at_the_next_head(
    most: int | None, least: int | None, outcome: Outcome
) -> None:
    found = observed(box(most, least))
    assert found[0].outcome is outcome
    assert found[0].measured == "3 words in “Profile”"
    assert found[1].measured == "1 words in “Key outputs”"


def test_a_head_may_be_broken_over_two_lines() -> None:
    lines = ("What have you", "done for others?", "one two", "Key outputs", "three")
    first = Box(id="others", title="What have you done for others?")
    last = Box(id="outputs", title="Key outputs")
    file = measured(drawn(prose(plain(lines=lines))))
    found = observed(NarrativeRule(boxes=(first, last)), file)
    assert [one.measured for one in found] == [
        "2 words in “What have you done for others?”",
        "1 words in “Key outputs”",
    ]


def test_a_lower_head_does_not_end_a_text() -> None:
    texts = (
        ("Profile", 16, 100),
        ("Reviewing", 14, 130),
        ("one two three four five six", 12, 150),
        ("seven eight nine ten eleven", 12, 166),
        ("Something else", 16, 200),
        ("five", 12, 220),
    )
    drawing = prose(
        *(plain(lines=(words,), size=size, top=top) for words, size, top in texts)
    )
    (found, _) = observed(box(), measured(drawn(drawing)))
    assert found.measured == "12 words in “Profile”"


def test_characters_are_counted_with_spaces() -> None:
    one = Box(id="profile", title="Profile", most=12, unit=TextUnit.CHARACTERS)
    last = Box(id="outputs", title="Key outputs")
    found = observed(NarrativeRule(boxes=(one, last)))
    assert found[0].measured == "13 characters in “Profile”"
    assert str(found[0].where) == "page 1, line 3: “three”"


def test_a_head_that_is_missing_is_a_breach_unless_it_may_be() -> None:
    found = observed(box(), measured(HELLO))
    assert [one.outcome for one in found] == [Outcome.BROKEN, Outcome.KEPT]


def test_all_texts_together_are_for_another_command() -> None:
    assert observed(TotalRule(most=5))[0].outcome is Outcome.NOT_CHECKED
