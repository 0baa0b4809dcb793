"""How a rule is known decides what it means to break it."""

from __future__ import annotations

import pytest

from cvgen.model.preset.evidence import Breach, Confidence, Force, breach_of, surest

R1, M, R2, K = Confidence


@pytest.mark.parametrize(
    ("confidence", "breach"),
    [(R1, Breach.ERROR), (M, Breach.ERROR), (R2, Breach.WAIVABLE), (K, Breach.WARNING)],
)
def test_the_surer_the_rule_the_worse_the_breach(
    confidence: Confidence, breach: Breach
) -> None:
    assert breach_of(confidence, Force.REQUIRED) is breach
    assert breach_of(confidence, Force.ADVISED) is Breach.WARNING


def test_the_surest_source_counts() -> None:
    assert surest({K, R2, R1}) is R1
    assert surest({K, R2}) is R2
    assert surest(set()) is K
