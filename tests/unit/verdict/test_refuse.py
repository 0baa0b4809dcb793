"""Where no PDF is taken none is judged, and what is taken is said."""

from __future__ import annotations

import pytest

from cvgen.model.preset.evidence import Breach
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.variant import Variant
from cvgen.presets.rulings import rulings
from cvgen.verdict.finding import Judgement, Outcome
from cvgen.verdict.refuse import refuse
from tests.support.finished import HELLO, measured
from tests.unit.presets.cases import preset

RULES = "paper: {sizes: a4, source: call}\npages: {most: 1, source: copy}\n"


def refused(mode: str, variant: Variant | None = None) -> Judgement | None:
    found = preset(RULES, mode)
    return refuse("scheme", found, rulings(found, variant), measured(HELLO))


@pytest.mark.parametrize("mode", ["text-boxes", "generator-only"])
def test_a_pdf_fails_and_its_rules_are_not_looked_at(mode: str) -> None:
    found = refused(mode)
    assert found is not None
    assert not found.passes
    assert {one.rule: one.outcome for one in found.findings} == {
        "delivery": Outcome.BROKEN,
        "paper": Outcome.NOT_CHECKED,
        "pages": Outcome.NOT_CHECKED,
    }
    (delivery,) = found.of(Outcome.BROKEN)
    assert delivery.severity is Breach.ERROR
    assert delivery.measured == "a PDF of 1 page"
    assert "`cvgen export text` prints " in delivery.asked


@pytest.mark.parametrize("mode", ["own-pdf", "insert-pdf", "template"])
def test_who_takes_a_pdf_refuses_none(mode: str) -> None:
    assert refused(mode) is None


def test_a_delivery_that_is_waived_refuses_nothing() -> None:
    variant = Variant(preset="scheme", waive=(RuleName.DELIVERY,))
    assert refused("text-boxes", variant) is None
