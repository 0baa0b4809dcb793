"""Paper, margins, pages, and running heads and feet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measured.measured import Measured
from cvgen.model.paper import Paper
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.sheet import (
    Delivery,
    DeliveryRule,
    MarginRule,
    PageRule,
    PagesIn,
    PaperRule,
)
from cvgen.units import mm
from cvgen.verdict.finding import Observation, Outcome
from cvgen.verdict.observe_sheet import observe_sheet
from tests.support.breaches import TEXT, plain
from tests.support.finished import HELLO, drawn, finished, measured, prose


def observed(rule: Rule, file: Measured) -> list[Observation]:
    found: Iterator[Observation] | None = observe_sheet(rule, file)
    assert found is not None
    return list(found)


def told(found: list[Observation]) -> list[str]:
    return [
        f"{one.outcome.value}: {one.measured} | {one.asked} | {one.where}"
        for one in found
    ]


def test_a_rule_of_another_kind_is_not_looked_at() -> None:
    assert observe_sheet(Rule(), measured(HELLO)) is None


def test_the_paper_is_measured_in_millimetres() -> None:
    rule = PaperRule(sizes=(Paper.LETTER,))
    found = observed(rule, finished("latex-11pt"))
    assert told(found) == ["broken: 210.0 × 297.0 mm | US Letter | page 1"]
    both = PaperRule(sizes=(Paper.LETTER, Paper.A4))
    found = observed(both, finished("latex-11pt"))
    assert found[0].outcome is Outcome.KEPT


def test_the_worst_margin_has_its_line() -> None:
    wide = plain(left=mm(14))
    file = measured(drawn(prose(plain()), prose(wide)))
    found = observed(MarginRule(left=20.0), file)
    assert found[0].outcome is Outcome.BROKEN
    assert found[0].measured.startswith("left margin 14.")
    assert found[0].where.page == 2
    kept = observed(MarginRule(left=10.0), file)
    assert told(kept) == ["kept: left 10 mm |  | the file"]


def test_margins_that_hold_tell_their_numbers_and_what_could_not_be_seen() -> None:
    wide = MarginRule(top=10.0, left=20.0)
    assert told(observed(wide, measured(drawn(prose(plain()))))) == [
        "kept: top 10, left 20 mm |  | the file"
    ]
    assert told(observed(wide, measured(drawn(lambda _: None)))) == [
        "unknown: text not measured: no page has any text |  | page 1"
    ]


@pytest.mark.parametrize("before", [0, 1])
def test_a_drawing_in_a_margin_is_on_its_page_though_that_has_no_text(
    before: int,
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rect(mm(8), mm(100), mm(40), mm(40), fill=1)

    file = measured(drawn(*[prose(plain())] * before, draw))
    assert told(observed(MarginRule(left=20.0), file)) == [
        f"broken: left margin 7.8 mm | at least 20 mm | page {before + 1}"
    ]


@pytest.mark.parametrize(
    ("counts", "outcome"),
    [(True, Outcome.BROKEN), (False, Outcome.KEPT), (None, Outcome.UNKNOWN)],
)
def test_running_heads_count_as_the_rule_says(
    *, counts: bool | None, outcome: Outcome
) -> None:
    head = plain(lines=("Ada Okafor",), top=30.0)
    file = measured(drawn(prose(plain(), head), prose(plain(), head)))
    rule = MarginRule(top=20.0, headers_count=counts)
    found = observed(rule, file)
    assert [one.outcome for one in found] == [outcome]


def test_pages_over_the_limit_begin_somewhere() -> None:
    file = measured(drawn(*(prose(plain()) for _ in range(3))))
    found = observed(PageRule(most=2), file)
    assert told(found) == [
        f"broken: 3 pages | at most 2 | page 3, line 1: “{TEXT[0][:47].rstrip()}…”"
    ]


def test_another_language_may_have_more_pages() -> None:
    rule = PageRule(most=1, by_language=(PagesIn(language="en", most=2),))
    file = finished("libreoffice")
    assert file.file.language.startswith("en")
    assert observed(rule, file)[0].outcome is Outcome.KEPT


@pytest.mark.parametrize("mode", Delivery)
def test_how_it_is_delivered_is_always_answered(mode: Delivery) -> None:
    found = observed(DeliveryRule(mode=mode), measured(HELLO))
    is_broken = found[0].outcome is Outcome.BROKEN
    assert is_broken is (mode is Delivery.GENERATOR_ONLY)
