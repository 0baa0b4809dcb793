"""A preset is in force for a variant and its theme."""

from __future__ import annotations

from cvgen.model.paper import Paper
from cvgen.presets.prepare import fit_theme, fit_variant
from tests.unit.presets.cases import applied, cv, preset, variant, whole_theme

RULES = """\
paper: {sizes: letter, source: copy}
type-size: {least: 12, source: call}
"""


def test_variant_and_theme_are_fitted_one_after_the_other() -> None:
    chosen, found = fit_variant(variant("preset: scheme"), preset(RULES), cv())
    assert (chosen.paper, chosen.theme) == (Paper.LETTER, "plain")
    theme, found = fit_theme(whole_theme(chosen.theme), found)
    assert theme.size == 12
    assert applied(found.changes) == [
        "paper: paper: a4 -> letter",
        "type-size: theme: modern -> plain",
        "type-size: size of text: 11 pt -> 12 pt",
    ]


def test_a_waived_rule_is_not_applied_and_still_known() -> None:
    text = "{preset: scheme, waive: paper}"
    chosen, found = fit_variant(variant(text), preset(RULES), cv())
    assert chosen.paper is Paper.A4
    assert [one.name.value for one in found.rulings if one.is_waived] == ["paper"]


def test_a_rule_of_the_call_is_applied_in_place_of_the_preset_s() -> None:
    text = "{preset: scheme, preset-overrides: {type-size: {least: 13}}}"
    chosen, found = fit_variant(variant(text), preset(RULES), cv())
    theme, found = fit_theme(whole_theme(chosen.theme), found)
    assert theme.size == 13
    assert [one.name.value for one in found.rulings if one.is_overridden] == [
        "type-size"
    ]
