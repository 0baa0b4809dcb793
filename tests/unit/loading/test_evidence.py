"""No rule of a preset stands without a source that the preset names."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import Diagnostic
from cvgen.loading.evidence import refuse_unsourced
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText

SOURCES = "sources: {call: {where: x}, guide: {where: y}}\n"
DELIVERY = "delivery: {mode: own-pdf, source: call}\n"


def said(text: str) -> list[Diagnostic]:
    report = Report(SourceText("mine.yaml", text), "preset")
    root = parse(report)
    assert root is not None
    refuse_unsourced(root, report)
    assert report.steps == []
    return report.problems


def test_rules_with_known_sources_are_right() -> None:
    assert said(f"{SOURCES}{DELIVERY}pages: {{most: 2, Source: [call, guide]}}") == []


@pytest.mark.parametrize("source", ["", "source: ", "source: []", "source: {a: b}"])
def test_a_rule_without_a_source_is_refused(source: str) -> None:
    (one,) = said(f"{SOURCES}{DELIVERY}pages: {{most: 2, {source}}}")
    assert one.message == "`pages` does not say where it was read"
    assert one.hints == ("write for example `source: call`",)


def test_a_misspelt_source_gets_the_one_that_was_meant() -> None:
    (one,) = said(f"{SOURCES}{DELIVERY}pages: {{most: 2, source: giude}}")
    assert one.message == "there is no source `giude`"
    assert one.hints == ("did you mean `guide`?",)
    assert str(one.path) == "preset.pages.source"


def test_an_unknown_source_gets_all_that_there_are() -> None:
    (one,) = said(f"{SOURCES}{DELIVERY}pages: {{most: 2, source: xyz}}")
    assert one.hints == ("there are: `call`, `guide`",)


def test_without_any_sources_it_is_said_where_they_go() -> None:
    (one,) = said(DELIVERY)
    assert one.hints == ("name it under `sources:`",)


def test_a_preset_says_how_the_cv_is_delivered() -> None:
    (one,) = said(SOURCES)
    assert one.message == "`delivery` is missing"
    assert one.hints == ("write for example `delivery: {mode: own-pdf, source: call}`",)


def test_what_is_no_mapping_has_no_rules() -> None:
    assert said("[pages]") == []
