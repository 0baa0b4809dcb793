"""The text gets smaller by quarter points, down to what is allowed."""

from __future__ import annotations

import pytest

from cvgen.document.inherit import said
from cvgen.fit.sizes import least_text_size, sizes_down, theme_at
from cvgen.model.variant import Limits
from tests.unit.fit.cases import plan


def test_sizes_are_quarter_points_and_at_last_the_least() -> None:
    assert sizes_down(10, 9) == (9.75, 9.5, 9.25, 9)
    assert sizes_down(9.6, 9.1) == (9.5, 9.25, 9.1)
    assert sizes_down(9, 9) == ()


def test_the_variant_s_least_counts_and_else_nine_points() -> None:
    theme = plan("{}").theme
    assert least_text_size(theme, Limits(), None) == 9
    assert least_text_size(theme, Limits(font_size=8.5), None) == 8.5


def test_text_that_is_smaller_stays_as_it_is() -> None:
    theme = plan("design: {font-size: 8}").theme
    assert least_text_size(theme, Limits(), None) == 8


def test_a_preset_s_least_counts_if_it_is_more() -> None:
    found = plan("preset: erc-2027")
    assert found.preset
    case = found.preset.case
    rule = case.rules.type_size
    assert rule
    assert rule.least
    assert least_text_size(found.theme, Limits(font_size=8), case) == rule.least
    big = Limits(font_size=rule.least + 0.5)
    larger = theme_at(found.theme, rule.least + 1, case)
    assert least_text_size(larger, big, case) == rule.least + 0.5


def test_the_leading_goes_with_the_size() -> None:
    theme = plan("{}").theme
    smaller = theme_at(theme, said(theme.size) * 0.9, None)
    assert said(smaller.leading) == pytest.approx(said(theme.leading) * 0.9)


def test_at_its_own_size_a_theme_is_itself() -> None:
    theme = plan("{}").theme
    assert theme_at(theme, said(theme.size), None) is theme


def test_no_part_gets_smaller_or_closer_than_a_preset_allows() -> None:
    found = plan("preset: erc-2027\ndesign: {font-size: 14}")
    assert found.preset
    case = found.preset.case
    rules = case.rules
    assert rules.type_size
    least = rules.type_size.least
    assert least
    theme = theme_at(found.theme, least, case)
    assert said(theme.size) == least
    legend = theme.styles.legend.size
    assert legend is None or legend >= least
    if rules.line_spacing and rules.line_spacing.least:
        assert said(theme.leading) >= least * rules.line_spacing.least
