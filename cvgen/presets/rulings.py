"""The rules that are in force: a preset's, with a call's overrides, without the waived.

Part of ``presets``, its first step.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Diagnostic, error
from cvgen.model.preset.evidence import (
    Breach,
    Confidence,
    Rule,
    Source,
    breach_of,
    surest,
)
from cvgen.model.preset.preset import Preset, Rules
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.variant import Variant

__all__ = [
    "Ruling",
    "examine_choices",
    "refuse_idle_choices",
    "rule_of",
    "rules_in_force",
    "rulings",
    "sources_of",
]

VARIANT = DataPath("variant")


class Ruling(msgspec.Struct, frozen=True, kw_only=True):
    """A rule with what it means to break it, and where it was read.

    What the author overrides has no source but the author's word for the call.
    """

    name: RuleName
    rule: Rule
    breach: Breach
    sources: tuple[Source, ...] = ()
    is_overridden: bool = False
    is_waived: bool = False


def rule_of(rules: Rules, name: RuleName) -> Rule | None:
    """A rule by its name, if there is such a one."""
    rule: Rule | None = getattr(rules, name.value.replace("-", "_"))
    return rule


def rulings(preset: Preset, variant: Variant | None = None) -> tuple[Ruling, ...]:
    """All rules of a preset, as a variant has them."""
    return tuple(_rulings(preset, variant or Variant()))


def _rulings(preset: Preset, variant: Variant) -> Iterator[Ruling]:
    for name in RuleName:
        waived = name in variant.waive
        if own := rule_of(variant.preset_overrides or Rules(), name):
            yield Ruling(
                name=name,
                rule=own,
                breach=breach_of(Confidence.FIRST_HAND, own.force),
                is_overridden=True,
                is_waived=waived,
            )
        elif rule := rule_of(preset, name):
            yield Ruling(
                name=name,
                rule=rule,
                breach=_breach(rule, preset),
                sources=sources_of(rule, preset),
                is_waived=waived,
            )


def sources_of(rule: Rule, preset: Preset) -> tuple[Source, ...]:
    """Where a rule was read."""
    known = {one.id: one for one in preset.sources}
    return tuple(known[name] for name in rule.source if name in known)


def _breach(rule: Rule, preset: Preset) -> Breach:
    confidences = {one.confidence for one in sources_of(rule, preset)}
    return breach_of(surest(confidences), rule.force)


def rules_in_force(preset: Preset, variant: Variant) -> Rules:
    """The rules that are to be kept."""
    found = {
        one.name.value.replace("-", "_"): None if one.is_waived else one.rule
        for one in rulings(preset, variant)
    }
    return replace(Rules(), **found)


def examine_choices(preset: Preset, variant: Variant) -> Iterator[Diagnostic]:
    """What a variant may not waive."""
    for i, name in enumerate(variant.waive):
        rule, key = rule_of(preset, name), name.value
        path = VARIANT.child("waive", i)
        if rule is None:
            message = f"the preset `{variant.preset}` has no rule `{key}`"
            yield error("no-rule", message, path=path, hints=("delete it",))
        elif _breach(rule, preset) is Breach.ERROR:
            message = f"the rule `{key}` was read at the funder and cannot be waived"
            hint = "if the call says otherwise, write that into `preset-overrides`"
            yield error("cannot-waive", message, path=path, hints=(hint,))


def refuse_idle_choices(variant: Variant) -> Iterator[Diagnostic]:
    """Choices about a preset in a variant that has none."""
    if variant.preset:
        return
    chosen = {
        "preset-overrides": (variant.preset_overrides or Rules()) != Rules(),
        "waive": bool(variant.waive),
    }
    for key, is_there in chosen.items():
        if is_there:
            message = f"`{key}` has no meaning without a preset"
            hint = "write for example `preset: erc-2027`"
            yield error("no-preset", message, path=VARIANT.child(key), hints=(hint,))
