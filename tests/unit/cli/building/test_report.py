"""The report of a build for other programs is as its schema says."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema

from cvgen.cli.building.order import Made
from cvgen.cli.building.report import BuildReport, report_json
from cvgen.cli.written_json import report_schema
from cvgen.diagnostics import Location, error, warning
from cvgen.live.outcome import Outcome

PROBLEM = error("x", "it is wrong", location=Location("p.yaml", 2, 5))
MADE = (
    Made(
        variant="a",
        outcome=Outcome.BUILT,
        path=Path("build/a.pdf"),
        pages=2,
        size=100,
        seconds=0.12345,
        problems=(warning("w", "look"),),
        lines=("fit: within 2 pages as it is",),
    ),
    Made(variant="b", outcome=Outcome.FAILED, problems=(PROBLEM,)),
)


def test_a_report_has_a_variant_a_build() -> None:
    report = json.loads(report_json(MADE))
    first, second = report["builds"]
    assert (report["errors"], report["warnings"]) == (1, 1)
    assert (first["outcome"], first["file"], first["pages"]) == (
        "built",
        "build/a.pdf",
        2,
    )
    assert first["seconds"] == 0.123
    assert (second["outcome"], second["file"]) == ("failed", None)
    assert (second["problems"][0]["file"], second["problems"][0]["line"]) == (
        "p.yaml",
        2,
    )


def test_what_concerns_no_variant_stands_by_itself() -> None:
    report = json.loads(report_json((), (PROBLEM,)))
    assert (report["errors"], report["builds"]) == (1, [])
    assert report["problems"][0]["message"] == "it is wrong"


def test_what_stops_several_variants_is_counted_once() -> None:
    names = "ab"
    made = [
        Made(variant=name, outcome=Outcome.FAILED, problems=(PROBLEM,))
        for name in names
    ]
    report = json.loads(report_json(made))
    assert report["errors"] == 1
    assert [one["problems"][0]["message"] for one in report["builds"]] == [
        "it is wrong",
        "it is wrong",
    ]


def test_reports_are_as_the_schema_says() -> None:
    schema = json.loads(report_schema(BuildReport))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for report in (report_json(MADE), report_json((), (PROBLEM,))):
        validator.validate(json.loads(report))
    assert not validator.is_valid({"builds": []})
