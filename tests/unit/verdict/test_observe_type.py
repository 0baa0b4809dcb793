"""Families by their widths, lines, letters and their edges."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measured.measured import Measured
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.typography import (
    AlignmentRule,
    DensityRule,
    FamilyRule,
    InkRule,
    LetterRule,
    SpacingRule,
)
from cvgen.model.theme_styles import Alignment
from cvgen.verdict.finding import Observation, Outcome
from cvgen.verdict.observe_type import observe_type
from tests.support.breaches import alignment, letters, narrow, plain
from tests.support.finished import HELLO, drawn, finished, measured, prose

BLANK = measured(drawn(lambda canvas: canvas.line(1, 1, 9, 9)))
ARIAL = FamilyRule(allowed=("Arial",))


def observed(rule: Rule, file: Measured) -> list[Observation]:
    found = observe_type(rule, file)
    assert found is not None
    return list(found)


def outcome(rule: Rule, file: Measured) -> Outcome:
    (found,) = observed(rule, file)
    return found.outcome


def test_a_rule_of_another_kind_is_not_looked_at() -> None:
    assert observe_type(Rule(), measured(HELLO)) is None


def test_a_family_of_the_same_widths_is_the_family() -> None:
    assert outcome(ARIAL, measured(HELLO)) is Outcome.KEPT
    assert outcome(FamilyRule(allowed=("Liberation Sans",)), measured(HELLO)) is (
        Outcome.KEPT
    )
    assert outcome(FamilyRule(banned=("Helvetica",)), measured(HELLO)) is Outcome.BROKEN


def test_a_narrow_cut_is_never_its_family() -> None:
    similar = FamilyRule(allowed=("Arial",), similar=True)
    assert outcome(similar, narrow(ARIAL)) is Outcome.BROKEN
    assert outcome(LetterRule(condensed=False), narrow(ARIAL)) is Outcome.BROKEN


def test_what_is_similar_is_known_of_some_and_left_to_a_person_of_others() -> None:
    similar = FamilyRule(allowed=("Arial",), similar=True)
    assert outcome(similar, finished("latex-times-12pt")) is Outcome.KEPT
    assert outcome(similar, finished("typst")) is Outcome.UNKNOWN
    sans = FamilyRule(allowed=("Arial",), similar=True, sans_serif=True)
    assert outcome(sans, finished("latex-times-12pt")) is Outcome.BROKEN


def test_lines_have_a_least_distance() -> None:
    tight = measured(drawn(prose(plain(leading=11.5))))
    (found,) = observed(SpacingRule(least=1.0), tight)
    assert (found.measured, found.asked) == ("11.5 pt, 0.96 × 12 pt", "at least 1 ×")
    (found,) = observed(SpacingRule(lines_per_inch=6.0), tight)
    assert (found.measured, found.asked) == ("6.26 lines an inch", "at most 6")
    assert outcome(
        SpacingRule(lines_per_inch=6.0), measured(drawn(prose(plain())))
    ) is (Outcome.KEPT)


def test_characters_to_an_inch_are_counted_in_full_lines() -> None:
    small = measured(drawn(prose(plain(size=8.0))))
    assert outcome(DensityRule(most=15.0), small) is Outcome.BROKEN
    assert outcome(DensityRule(most=40.0), small) is Outcome.KEPT
    assert outcome(DensityRule(most=15.0), measured(HELLO)) is Outcome.NOT_CHECKED


def test_letters_are_squeezed_or_moved() -> None:
    found = observed(LetterRule(condensed=False, tightened=False), letters(ARIAL))
    assert [one.measured for one in found] == [
        "letters at 0.80 × their width",
        "letters 0.4 pt closer",
    ]
    assert outcome(LetterRule(), letters(ARIAL)) is Outcome.KEPT


def test_lines_with_one_right_edge_are_justified() -> None:
    left = AlignmentRule(align=Alignment.LEFT)
    assert outcome(left, alignment(left)) is Outcome.BROKEN
    assert outcome(left, measured(drawn(prose(plain())))) is Outcome.KEPT
    assert outcome(left, finished("latex-11pt")) is Outcome.BROKEN


@pytest.mark.parametrize(
    ("colour", "found"),
    [
        ((0.0, 0.0, 0.0), Outcome.KEPT),
        ((0.13, 0.12, 0.13), Outcome.KEPT),
        ((0.3, 0.3, 0.3), Outcome.BROKEN),
        ((0.0, 0.2, 0.6), Outcome.BROKEN),
    ],
)
def test_text_must_be_black(colour: tuple[float, ...], found: Outcome) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(*colour)
        canvas.drawString(90, 300, "An address")

    assert outcome(InkRule(), measured(drawn(draw))) is found
    assert outcome(InkRule(black=False), measured(drawn(draw))) is Outcome.KEPT


def test_nothing_measured_is_no_pass() -> None:
    for rule in (ARIAL, SpacingRule(least=1.0), DensityRule(most=15.0), LetterRule()):
        assert observed(rule, BLANK)[-1].outcome is Outcome.UNKNOWN
