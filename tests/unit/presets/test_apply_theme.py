"""A theme gets the margins, families, sizes, lines and colours that a preset wants."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.diagnostics import has_errors
from cvgen.document.themes import theme_of
from cvgen.model.paper import Paper
from cvgen.model.theme_styles import Alignment
from cvgen.presets.apply_theme import FittedTheme, apply_theme
from tests.unit.presets.cases import applied, case, whole_theme

NAMES = ("modern", "classic", "plain", "compact")


def fit(rules: str, name: str = "modern") -> FittedTheme:
    return apply_theme(whole_theme(name), case(rules))


def test_without_rules_a_theme_stays_as_it_is() -> None:
    assert fit("") == FittedTheme(whole_theme())


def test_margins_become_as_wide_as_they_must_be() -> None:
    rule = "margins: {top: 25.4, left: 15, headers-count: false, source: call}"
    done = fit(rule)
    margins = done.theme.margins
    assert (margins.top, margins.left, margins.right) == (25.4, 20, 20)
    assert applied(done.changes) == ["margins: top margin: 20 mm -> 25.4 mm"]


def test_the_running_head_keeps_its_place_in_a_wider_margin() -> None:
    rule = "margins: {top: 40, headers-count: false, source: call}"
    moved = fit(rule).theme.running_head
    assert moved.head == 26
    assert moved.foot == whole_theme().running_head.foot


def test_the_running_head_keeps_out_of_a_margin_that_may_be_meant_of_it() -> None:
    done = fit("margins: {top: 40, source: call}")
    assert applied(done.changes) == [
        "margins: top margin: 20 mm -> 40 mm",
        "margins: running head: 26 mm from the edge -> 42.28 mm",
        "margins: top margin, to be clear of it: 40 mm -> 45.6 mm",
    ]


def test_black_text_is_all_black() -> None:
    done = fit("text-colour: {black: true, source: call}")
    colours = done.theme.colours
    codes = [one.code for one in (colours.text, colours.accent, colours.grey) if one]
    assert codes == ["#000000"] * 3
    assert applied(done.changes) == [
        "text-colour: colours: #000000, #1f3b63, #5a6270 -> #000000"
    ]
    assert fit("text-colour: {black: true, source: call}", "plain").changes == ()


def test_text_that_stands_at_the_left_is_not_justified() -> None:
    rule = "alignment: {align: left, source: call}"
    assert fit(rule, "classic").theme.styles.prose.align is Alignment.LEFT
    assert applied(fit(rule, "classic").changes) == [
        "alignment: text: justified -> left"
    ]
    assert fit(rule).changes == ()


@pytest.mark.property
@given(
    name=st.sampled_from(NAMES),
    margin=st.integers(0, 35),
    size=st.integers(8, 28).map(lambda half: half / 2),
    ratio=st.integers(100, 150).map(lambda hundredth: hundredth / 100),
    lines=st.integers(5, 8),
)
def test_a_fitted_theme_keeps_all_rules_and_is_a_theme(
    name: str, margin: int, size: float, ratio: float, lines: int
) -> None:
    rules = (
        f"margins: {{top: {margin}, right: {margin}, left: {margin}, source: call}}\n"
        f"type-size: {{least: {size}, source: call}}\n"
        f"line-spacing: {{least: {ratio}, lines-per-inch: {lines}, source: call}}\n"
    )
    done = fit(rules, name)
    theme, problems = theme_of(done.theme, Paper.A4)
    assert not has_errors(problems)
    styles = [theme.body, theme.prose, theme.label, theme.contact, theme.legend]
    assert min(one.text.size for one in styles) >= size - 1e-9
    assert theme.marginal.size >= size - 1e-9
    for one in styles:
        assert one.leading >= max(ratio * one.text.size, 72 / lines) - 1e-9
    again = apply_theme(done.theme, case(rules))
    assert again.changes == ()
