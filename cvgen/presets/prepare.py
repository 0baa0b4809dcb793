"""Put a preset in force for a variant: the step that composes the others.

Part of ``presets``, its door: the variant comes first, its theme when it is known.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.select import newest_year
from cvgen.model.cv import Cv
from cvgen.model.preset.preset import Preset
from cvgen.model.theme import ThemeFile
from cvgen.model.variant import Variant
from cvgen.presets.apply_private import apply_private
from cvgen.presets.apply_theme import apply_theme
from cvgen.presets.apply_variant import apply_variant
from cvgen.presets.report import Case, PresetInForce
from cvgen.presets.rulings import rules_in_force, rulings

__all__ = ["fit_theme", "fit_variant"]


def fit_variant(
    variant: Variant, preset: Preset, cv: Cv
) -> tuple[Variant, PresetInForce]:
    """The variant as its preset wants it; the data in its case are to be printed."""
    rules = rules_in_force(preset, variant)
    newest = newest_year(cv, variant)
    case = Case(preset=variant.preset, rules=rules, cv=cv, newest=newest)
    outcome = apply_variant(variant, case)
    cv, private = apply_private(case, variant.audience)
    in_force = PresetInForce(
        preset=preset,
        case=replace(case, cv=cv, running_head=outcome.variant.running_head),
        rulings=rulings(preset, variant),
        changes=(*outcome.changes, *private),
        left=outcome.left,
    )
    return outcome.variant, in_force


def fit_theme(
    theme: ThemeFile, in_force: PresetInForce
) -> tuple[ThemeFile, PresetInForce]:
    """A whole theme as the preset wants it."""
    fitted = apply_theme(theme, in_force.case)
    return fitted.theme, replace(
        in_force,
        changes=(*in_force.changes, *fitted.changes),
        left=(*in_force.left, *fitted.left),
    )
