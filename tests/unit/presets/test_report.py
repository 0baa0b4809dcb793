"""A case knows how the CV is delivered."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.model.paper import Paper
from cvgen.model.preset.preset import Rules
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Delivery
from cvgen.model.variant import Variant
from cvgen.presets.report import Case, Change, Left, Outcome, choose_all
from tests.unit.presets.cases import case, cv


@pytest.mark.parametrize(
    ("mode", "is_worksheet"),
    [
        ("own-pdf", False),
        ("insert-pdf", False),
        ("template", False),
        ("text-boxes", True),
        ("generator-only", True),
    ],
)
def test_what_no_funder_takes_is_a_worksheet(mode: str, *, is_worksheet: bool) -> None:
    assert case(mode=mode).delivery.value == mode
    assert case(mode=mode).is_worksheet is is_worksheet


def test_without_a_word_on_it_the_cv_is_a_file_of_its_own() -> None:
    assert Case(preset="x", rules=Rules(), cv=cv()).delivery is Delivery.OWN_PDF


def test_choices_are_made_one_after_the_other() -> None:
    change = Change(rule=RuleName.PAPER, subject="paper", before="a4", after="letter")

    def paper(variant: Variant, _: Case) -> tuple[Variant, Change | None]:
        return replace(variant, paper=Paper.LETTER), change

    def nothing(variant: Variant, _: Case) -> tuple[Variant, Change | None]:
        assert variant.paper is Paper.LETTER
        return variant, None

    left = Left(RuleName.PAGES, "nobody counts")
    done = choose_all(Variant(), case(), (paper, nothing), (left,))
    assert done == Outcome(Variant(paper=Paper.LETTER), (change,), (left,))
