"""A funder's rules say what is forbidden, in the kinds that the checks know."""

from __future__ import annotations

from cvgen.checks.lint.forbidden import NOTHING_FORBIDDEN, Forbidden, forbidden_by
from cvgen.checks.lint.private_kind import PrivateKind
from cvgen.model.preset.content import (
    CountRule,
    Metric,
    MetricRule,
    PrivateField,
    PrivateRule,
)


def test_rules_of_metrics_and_private_data_forbid_them() -> None:
    rules = (
        MetricRule(forbidden=(Metric.H_INDEX, Metric.TOTALS)),
        PrivateRule(forbidden=(PrivateField.SEX,)),
    )
    assert forbidden_by(rules) == Forbidden(
        metrics=frozenset({Metric.H_INDEX, Metric.TOTALS}),
        private=frozenset({PrivateKind.SEX}),
    )


def test_other_rules_forbid_nothing_here() -> None:
    assert forbidden_by([CountRule(most=3)]) == NOTHING_FORBIDDEN


def test_every_kind_that_a_preset_can_forbid_is_known() -> None:
    every = forbidden_by(
        (
            MetricRule(forbidden=tuple(Metric)),
            PrivateRule(forbidden=tuple(PrivateField)),
        )
    )
    assert len(every.metrics) == len(Metric)
    assert len(every.private) == len(PrivateField)
