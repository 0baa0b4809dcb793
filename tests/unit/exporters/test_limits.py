"""A limit binds unless nobody has read it."""

from __future__ import annotations

import pytest

from tests.unit.exporters.cases import exported

RULES = """\
narrative: {boxes: [{id: a, title: A, most: 2}], FORCEsource: call}
narrative-total: {most: 2, FORCEsource: call}
"""
PROFILE = "narratives: [{id: a, text: One two three.}]\n"


@pytest.mark.parametrize(
    ("confidence", "force", "binds"),
    [
        ("R1", "", True),
        ("R2", "", True),
        ("K", "", False),
        ("R1", "force: advised, ", False),
    ],
)
def test_a_limit_binds_as_surely_as_it_was_read(
    confidence: str, force: str, *, binds: bool
) -> None:
    rules = RULES.replace("FORCE", force)
    export, _ = exported(rules, PROFILE, confidence=confidence)
    (text,) = export.boxes[0].texts
    assert text.judgement.headroom == export.total_judgement.headroom == -1
    assert text.judgement.is_fault == binds
    assert export.total_judgement.is_fault == binds


def test_a_rule_that_is_waived_limits_nothing() -> None:
    rules = RULES.replace("FORCE", "")
    waived = "waive: narrative-total"
    export, _ = exported(rules, PROFILE, waived, confidence="R2")
    assert export.total_judgement.most is None
    assert export.boxes[0].texts[0].judgement.most == 2


def test_a_call_s_own_limit_takes_the_preset_s_place() -> None:
    variant = "preset-overrides: {narrative-total: {most: 13, unit: characters}}"
    export, _ = exported(RULES.replace("FORCE", ""), PROFILE, variant)
    assert export.total_judgement.headroom == -1
