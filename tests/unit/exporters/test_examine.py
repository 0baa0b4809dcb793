"""Narratives are read for what funders refuse, if they stand in a box."""

from __future__ import annotations

from tests.unit.exporters.cases import exported, problems

BOXES = "narrative: {boxes: [{id: a, title: A}], source: call}\n"
NO_METRICS = BOXES + "metrics: {forbidden: h-index, source: call}\n"
METRIC = "narratives: [{id: s, text: My h-index is 23.}, {id: a, use: s}]\n"


def test_a_metric_that_the_funder_forbids_is_an_error_also_in_a_shared_text() -> None:
    assert problems(NO_METRICS, METRIC) == [
        (
            "profile.yaml:2:31: `h-index` is a metric that this application forbids "
            "(leave it out, or say in words what the work has changed)"
        )
    ]


def test_a_metric_that_others_forbid_is_a_warning() -> None:
    assert exported(BOXES, METRIC)[1] == [
        (
            "profile.yaml:2:31: `h-index` is a metric that many funders refuse "
            "(leave it out, or say in words what the work has changed)"
        )
    ]


def test_a_placeholder_is_a_warning() -> None:
    assert exported(BOXES, "narratives: [{id: a, text: TODO write}]\n")[1] == [
        (
            "profile.yaml:2:28: `TODO` is still to be replaced "
            "(write what belongs there, or leave it out)"
        )
    ]


def test_what_stands_in_no_box_is_not_read() -> None:
    profile = "narratives: [{id: a, text: One.}, {id: b, for: x, text: My h-index.}]\n"
    assert exported(NO_METRICS, profile)[1] == []
