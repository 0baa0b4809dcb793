"""Paper, pages, theme and name are the preset's, as far as the variant may not say."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.model.paper import Paper
from cvgen.model.preset.preset import Rules
from cvgen.model.preset.sheet import PaperRule
from cvgen.model.variant import Variant
from cvgen.presets.apply_sheet import apply_sheet
from cvgen.presets.report import Outcome
from tests.unit.presets.cases import applied, case, left, variant

TEXTS = "`cvgen export text` with this variant prints what is typed in"


def fit(rules: str, chosen: str = "{}", profile: str = "") -> Outcome:
    return apply_sheet(variant(chosen), case(rules, profile))


def test_a_preset_that_asks_for_nothing_changes_nothing() -> None:
    assert fit("") == Outcome(Variant())


def test_paper_that_is_not_taken_is_exchanged() -> None:
    done = fit("paper: {sizes: letter, source: call}")
    assert done.variant.paper is Paper.LETTER
    assert applied(done.changes) == ["paper: paper: a4 -> letter"]


def test_paper_that_is_taken_stays() -> None:
    rule = "paper: {sizes: [a4, letter], source: call}"
    assert fit(rule, "paper: letter").changes == ()


@pytest.mark.parametrize(("language", "most"), [("en-GB", 5), ("fr-CA", 6)])
def test_the_limit_of_pages_is_the_language_s(language: str, most: int) -> None:
    rule = "pages: {most: 5, by-language: {fr: 6}, source: call}"
    done = fit(rule, profile=f"language: {language}")
    assert done.variant.limits.pages == most
    assert applied(done.changes) == [f"pages: limit of pages: none -> {most}"]


@pytest.mark.parametrize(("own", "pages"), [(1, 1), (2, 2), (9, 2)])
def test_the_tighter_limit_of_pages_counts(own: int, pages: int) -> None:
    done = fit("pages: {most: 2, source: call}", f"limits: {{pages: {own}, works: 7}}")
    assert done.variant.limits.pages == pages
    assert done.variant.limits.works == 7
    assert applied(done.changes) == [f"pages: limit of pages: {own} -> 2"] * (own > 2)


@pytest.mark.parametrize(
    "rule",
    [
        "type-size: {least: 11, source: call}",
        "font-family: {allowed: Arial, source: call}",
        "line-spacing: {least: 1.2, source: call}",
        "text-colour: {black: true, source: call}",
    ],
)
def test_rules_of_type_bring_the_plain_theme(rule: str) -> None:
    done = fit(rule)
    name = rule.partition(":")[0]
    assert done.variant.theme == "plain"
    assert applied(done.changes) == [f"{name}: theme: modern -> plain"]
    assert fit(rule, "theme: classic").variant.theme == "classic"


def test_the_file_is_called_what_the_funder_says() -> None:
    rule = 'file-name: {name: "CV_{family}", source: call}'
    done = fit(rule, "filename: my-cv")
    assert done.variant.filename == "CV_{family}"
    assert applied(done.changes) == ["file-name: file name: my-cv -> CV_{family}.pdf"]
    for own in ("CV_{family}", "CV_{family}_{variant}"):
        kept = fit(rule, f'filename: "{own}"')
        assert (kept.variant.filename, kept.changes) == (own, ())


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        ("own-pdf", []),
        ("template", []),
        ("insert-pdf", ["delivery: the pages go into another PDF"]),
        ("text-boxes", [f"delivery: the funder takes text, not this PDF; {TEXTS}"]),
        (
            "generator-only",
            [f"delivery: only the funder's own system makes the document; {TEXTS}"],
        ),
    ],
)
def test_it_is_said_what_a_file_of_one_s_own_is_good_for(
    mode: str, said: list[str]
) -> None:
    assert left(apply_sheet(Variant(), case(mode=mode)).left) == said


def test_where_the_pages_go_is_said() -> None:
    found = case(mode="insert-pdf, place: section 4")
    assert left(apply_sheet(Variant(), found).left) == [
        "delivery: the pages go into another PDF: section 4"
    ]


def test_of_rules_without_a_way_of_delivery_none_is_said() -> None:
    found = replace(case(), rules=Rules(paper=PaperRule(sizes=(Paper.A4,))))
    assert apply_sheet(Variant(), found).left == ()


def test_a_template_that_must_be_filled_in_is_said() -> None:
    found = case(mode="template, official-template: true")
    assert left(apply_sheet(Variant(), found).left) == [
        "delivery: the funder's own template must be filled in"
    ]
