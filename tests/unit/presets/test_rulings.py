"""A rule in force is the preset's or the call's, and some may be waived."""

from __future__ import annotations

import pytest

from cvgen.model.preset.evidence import Breach
from cvgen.model.preset.rule_name import RuleName
from cvgen.presets.rulings import (
    Ruling,
    examine_choices,
    refuse_idle_choices,
    rule_of,
    rules_in_force,
    rulings,
)
from tests.unit.presets.cases import preset, variant


def ruling(rule: str, chosen: str = "{}") -> Ruling:
    (found,) = (
        one
        for one in rulings(preset(rule), variant(chosen))
        if one.name is RuleName.PAGES
    )
    return found


@pytest.mark.parametrize(
    ("rule", "breach"),
    [
        ("pages: {most: 2, source: call}", Breach.ERROR),
        ("pages: {most: 2, source: copy}", Breach.WAIVABLE),
        ("pages: {most: 2, source: memory}", Breach.WARNING),
        ("pages: {most: 2, source: [memory, copy]}", Breach.WAIVABLE),
        ("pages: {most: 2, source: [copy, call]}", Breach.ERROR),
        ("pages: {most: 2, force: advised, source: call}", Breach.WARNING),
    ],
)
def test_how_bad_a_breach_is_follows_from_how_the_rule_is_known(
    rule: str, breach: Breach
) -> None:
    assert ruling(rule).breach is breach


def test_sources_come_with_the_rule() -> None:
    found = ruling("pages: {most: 2, source: [copy, call]}").sources
    assert [one.where for one in found] == ["a copy", "the call"]


def test_a_call_s_rule_goes_before_the_preset_s() -> None:
    chosen = "{preset: scheme, preset-overrides: {pages: {most: 3}}}"
    found = ruling("pages: {most: 2, source: copy}", chosen)
    assert found.is_overridden
    assert (found.breach, found.sources) == (Breach.ERROR, ())
    rules = rules_in_force(preset(), variant(chosen))
    assert rules.pages is not None
    assert rules.pages.most == 3


def test_a_waived_rule_is_not_in_force_but_still_known() -> None:
    rule, chosen = "pages: {most: 2, source: copy}", "{preset: scheme, waive: pages}"
    assert ruling(rule, chosen).is_waived
    assert rules_in_force(preset(rule), variant(chosen)).pages is None


def test_every_rule_has_a_name_and_every_name_a_rule() -> None:
    rules = preset().__struct_fields__
    fields = [name.value.replace("-", "_") for name in RuleName]
    assert [name for name in rules if name in fields] == fields
    others = set(rules) - set(fields)
    assert others == {"title", "sources", "advice", "not_found"}
    assert all(rule_of(preset(), name) is None for name in list(RuleName)[1:])


def test_what_was_read_at_the_funder_cannot_be_waived() -> None:
    found = preset(
        "pages: {most: 2, source: call}\nlinks: {policy: forbidden}".replace(
            "forbidden}", "forbidden, source: memory}"
        )
    )
    chosen = variant("{preset: scheme, waive: [pages, links, margins]}")
    first, second = examine_choices(found, chosen)
    assert (
        first.message == "the rule `pages` was read at the funder and cannot be waived"
    )
    assert first.hints == (
        "if the call says otherwise, write that into `preset-overrides`",
    )
    assert second.message == "the preset `scheme` has no rule `margins`"
    assert str(second.path) == "variant.waive[2]"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("waive: paper", "waive"),
        ("preset-overrides: {pages: {most: 2}}", "preset-overrides"),
    ],
)
def test_choices_about_a_preset_need_one(text: str, key: str) -> None:
    (one,) = refuse_idle_choices(variant(text))
    assert one.message == f"`{key}` has no meaning without a preset"
    assert one.hints == ("write for example `preset: erc-2027`",)
    assert not list(refuse_idle_choices(variant(f"{{preset: scheme, {text}}}")))
