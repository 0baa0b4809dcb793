"""The limits of boxes, and of all of them together, that a preset sets.

Part of ``exporters``. A limit binds unless it is only advised or recalled.
"""

from __future__ import annotations

from cvgen.exporters.judge import Limit
from cvgen.model.preset.evidence import Breach
from cvgen.model.preset.narrative import Box
from cvgen.model.preset.rule_name import RuleName
from cvgen.presets.report import PresetInForce

__all__ = ["box_limit", "total_limit"]


def box_limit(box: Box, preset: PresetInForce) -> Limit:
    """What a text of a box may be."""
    rule = preset.case.rules.narrative
    if rule is None:
        return Limit()
    return Limit(
        most=box.most,
        least=box.least,
        unit=box.unit,
        counting=rule.counting,
        binds=_binds(RuleName.NARRATIVE, preset),
    )


def total_limit(preset: PresetInForce) -> Limit:
    """What all texts together may be; nothing where the call's own is not known."""
    rule = preset.case.rules.narrative_total
    if rule is None:
        return Limit()
    return Limit(
        most=rule.most,
        unit=rule.unit,
        counting=rule.counting,
        binds=_binds(RuleName.NARRATIVE_TOTAL, preset),
    )


def _binds(name: RuleName, preset: PresetInForce) -> bool:
    return any(
        one.name is name and one.breach is not Breach.WARNING for one in preset.rulings
    )
