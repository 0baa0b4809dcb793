"""Every kind of rule has words, and a note stands behind them."""

from __future__ import annotations

import pytest

from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.presets.rulings import rule_of
from cvgen.presets.words import word_rule
from tests.unit.presets.cases import preset


def worded(name: str, rule: str) -> str:
    found = rule_of(preset(f"{name}: {{{rule}, source: call}}"), RuleName(name))
    assert found is not None
    return word_rule(RuleName(name), found)


def test_a_note_stands_behind_the_words() -> None:
    assert worded("pages", "most: 2, note: two sides") == "at most 2 pages (two sides)"


def test_a_rule_of_an_unknown_kind_has_no_words() -> None:
    with pytest.raises(TypeError, match="no words for Rule"):
        word_rule(RuleName.PAGES, Rule())


@pytest.mark.parametrize("name", ["font-family", "type-size", "narrative-total"])
def test_a_rule_that_says_nothing_is_said_to(name: str) -> None:
    assert worded(name, "note: see the call") == "nothing in particular (see the call)"
