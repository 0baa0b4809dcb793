"""A plan becomes a document, unless it prints what its preset forbids."""

from __future__ import annotations

import pytest

from cvgen.compose import compose
from cvgen.diagnostics import InvalidInput
from cvgen.pipeline import build
from tests.support.samples import LARGE, inputs_of, planned

METRICS = "name: Mei Chen\nsummary: My h-index is 23, TODO.\n"
FORBIDDING = """
preset: nih-attachment
preset-overrides: {metrics: {forbidden: h-index%s}}
"""


def test_what_a_preset_forbids_stops_it() -> None:
    with pytest.raises(InvalidInput) as caught:
        compose(planned(METRICS, "[]", FORBIDDING % ""))
    (one,) = caught.value.diagnostics
    assert one.message == "`h-index` is a metric that this application forbids"
    assert str(one.location) == "profile.yaml:2:13"


def test_composing_makes_the_document_that_a_build_lays_out() -> None:
    plan = planned("name: Mei Chen\nsummary: I read.\n")
    _, document, _ = compose(plan)
    assert document == build(plan, inputs_of(plan, LARGE)).document


@pytest.mark.parametrize(
    "variant",
    ["", FORBIDDING % ", force: advised", "preset: nwo-veni-2026\nwaive: [metrics]"],
)
def test_nothing_is_said_of_what_nobody_forbids(variant: str) -> None:
    _, _, found = compose(planned(METRICS, "[]", variant))
    assert [one.code for one in found if one.code in {"metric", "placeholder"}] == []
