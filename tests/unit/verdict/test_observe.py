"""Every kind of rule is looked for, and never without an answer."""

from __future__ import annotations

import pytest

from cvgen.files.presets import preset_names, read_preset
from cvgen.loading.preset import load_preset
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.presets.rulings import rulings
from cvgen.verdict.finding import Known
from cvgen.verdict.observe import observe
from tests.support.finished import HELLO, measured

EVERY = {
    one.name: one.rule
    for name in preset_names()
    for one in rulings(load_preset(read_preset(name)))
}


def test_all_rules_there_are_stand_in_some_preset() -> None:
    assert set(EVERY) == set(RuleName)


@pytest.mark.parametrize("name", RuleName)
def test_every_rule_has_an_answer(name: RuleName) -> None:
    found = observe(name, EVERY[name], measured(HELLO), Known())
    assert found
    assert all(one.measured for one in found)


def test_a_rule_of_an_unknown_kind_is_no_pass() -> None:
    with pytest.raises(TypeError, match="nobody looks for pages, a Rule"):
        observe(RuleName.PAGES, Rule(), measured(HELLO), Known())
