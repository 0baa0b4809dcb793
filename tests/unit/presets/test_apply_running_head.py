"""Running heads keep out of margins that they may be meant to keep out of."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.model.running_head import RunningHeadForm
from cvgen.model.theme import RunningHead, ThemeFile
from cvgen.presets.apply_running_head import apply_running_head
from cvgen.presets.report import Case, Change
from tests.unit.presets.cases import applied, case, whole_theme

RULE = "margins: {top: 15, bottom: 15, source: call}"


MOVED = ["running head", "top margin, to be clear of it"]


def fit(found: Case, name: str = "plain") -> tuple[RunningHead, tuple[Change, ...]]:
    theme: ThemeFile
    theme, changes = apply_running_head(whole_theme(name), found)
    return theme.running_head, changes


@pytest.mark.parametrize("rules", ["", "margins: {left: 20, source: call}"])
def test_without_margins_above_and_below_nothing_moves(rules: str) -> None:
    assert fit(case(rules)) == (whole_theme("plain").running_head, ())


@pytest.mark.parametrize("said", ["true", "false"])
def test_where_the_funder_says_what_counts_nothing_moves(said: str) -> None:
    rule = RULE.replace("source", f"headers-count: {said}, source")
    assert fit(case(rule))[1] == ()


def test_letters_and_not_their_line_stand_within_the_margin() -> None:
    head, changes = fit(case(RULE))
    assert (head.head, head.foot, head.rule_gap) == (17.95, 16.05, 2.97)
    assert applied(changes) == [
        "margins: running head: 13 mm from the edge -> 17.95 mm",
        "margins: top margin, to be clear of it: 20 mm -> 22.21 mm",
        "margins: first page's number: 12 mm from the edge -> 16.05 mm",
        "margins: bottom margin, to be clear of it: 20 mm -> 22.1 mm",
    ]


def test_the_text_makes_way_for_a_head_that_comes_near() -> None:
    theme, changes = apply_running_head(whole_theme("plain"), case(RULE))
    assert theme.margins.top == 22.21
    rule = "margins: {top: 11, source: call}"
    near, changes = apply_running_head(whole_theme("modern"), case(rule))
    assert [one.subject for one in changes] == MOVED[:1]
    assert near.margins.top == 20


def test_what_stands_within_it_already_stays() -> None:
    rule = "margins: {top: 9, bottom: 10, source: call}"
    assert fit(case(rule), "modern")[1] == ()


def test_what_stands_at_its_place_is_not_moved_there() -> None:
    plain = whole_theme("plain")
    head, changes = fit(case(RULE))
    margins = replace(plain.margins, top=22.21, bottom=22.1)
    there = replace(plain, running_head=head, margins=margins)
    assert len(changes) == 4
    assert apply_running_head(there, case(RULE)) == (there, ())


def test_the_text_makes_way_where_it_has_no_margin_but_the_funder_s() -> None:
    rule = "margins: {top: 20, bottom: 20, source: call}"
    theme, changes = apply_running_head(whole_theme("plain"), case(rule))
    assert applied(changes) == [
        "margins: running head: 13 mm from the edge -> 22.95 mm",
        "margins: top margin, to be clear of it: 20 mm -> 27.21 mm",
        "margins: first page's number: 12 mm from the edge -> 21.05 mm",
        "margins: bottom margin, to be clear of it: 20 mm -> 27.1 mm",
    ]
    assert (theme.margins.top, theme.margins.bottom) == (27.21, 27.1)
    assert (theme.running_head.head, theme.running_head.foot) == (22.95, 21.05)


def test_the_number_stands_lower_than_a_next_line_of_the_text_would() -> None:
    spaced = replace(whole_theme("plain"), leading=20)
    theme, _ = apply_running_head(spaced, case(RULE))
    assert theme.margins.bottom == round(16.05 + 1.25 * 20 * 25.4 / 72, 2)


def test_only_what_is_printed_is_moved() -> None:
    none = replace(case(RULE), running_head=RunningHeadForm.NONE)
    assert fit(none)[1] == ()
    named = replace(none, running_head=RunningHeadForm.NAME_ON_EVERY_PAGE)
    assert [one.subject for one in fit(named)[1]] == MOVED
    marked = replace(case(RULE, mode="text-boxes"), running_head=RunningHeadForm.NONE)
    assert [one.subject for one in fit(marked)[1]] == MOVED


def test_capitals_with_accents_need_more() -> None:
    found = case("margins: {top: 13, source: call}")
    name = replace(found.cv.profile.name, given="Élodie")
    profile = replace(found.cv.profile, name=name)
    tall = replace(found, cv=replace(found.cv, profile=profile))
    assert fit(found)[0].head == 15.95
    assert fit(tall)[0].head == 16.69
