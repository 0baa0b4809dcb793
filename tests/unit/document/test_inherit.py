"""What a theme does not say is the one's it is based on, and follows what it says."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.document.inherit import inherit, laid_over, redesigned, said
from cvgen.loading.source import SourceText
from cvgen.loading.theme import load_theme
from cvgen.model.colour import Colour
from cvgen.model.theme import Design, Fonts, Grid, Margins, ThemeFile
from cvgen.model.theme_styles import TypeStyle, TypeWeight
from tests.support.samples import themes


@cache
def modern() -> ThemeFile:
    return load_theme(dict(themes().bundled)["modern"])


def based(text: str) -> ThemeFile:
    """The default theme with some changes."""
    return inherit((load_theme(SourceText("mine.yaml", text)), modern()))


def test_a_theme_that_says_nothing_is_the_one_it_is_based_on() -> None:
    assert based("description: Mine") == replace(modern(), description="Mine")
    assert redesigned(modern(), Design()) == replace(modern(), description="")


def test_what_a_theme_says_stands() -> None:
    theme = based("styles: {head: {weight: bold}}\nfonts: {text: Arimo}")
    assert theme.styles.head.weight is TypeWeight.BOLD
    assert theme.styles.head.size == modern().styles.head.size
    assert theme.fonts == Fonts(text="Arimo", display="Source Sans 3")


def test_of_several_themes_the_first_has_the_last_word() -> None:
    own, other = (ThemeFile(size=size, grid=Grid(gutter=size)) for size in (9.0, 12.0))
    assert inherit((own, other, modern())).grid.gutter == 9
    assert inherit((own, other, modern())).size == 9


def test_all_grows_with_the_size_of_the_text() -> None:
    theme = based("size: 11")
    assert theme.leading == pytest.approx(12.4 * 1.1)
    assert theme.styles.name.size == pytest.approx(26.4)
    assert theme.styles.head.space_before == pytest.approx(10.3333 * 1.1)
    assert theme.grid.label_width == pytest.approx(26.4)
    assert theme.margins == modern().margins


def test_space_grows_with_the_leading_and_sizes_do_not() -> None:
    theme = based("leading: 14.88")
    assert theme.styles.name.leading == pytest.approx(22.7333 * 1.2)
    assert theme.gaps.work == pytest.approx(2.0667 * 1.2)
    rule = theme.head_rule
    assert rule.space_after == pytest.approx((2.4333 + 1.7) * 1.2 - 1.7)
    assert (rule.gap, rule.thickness) == (1.2, 0.5)
    assert theme.styles.name.size == 24


def test_what_is_said_beside_a_new_size_is_meant_at_that_size() -> None:
    theme = based("size: 12\nstyles: {label: {size: 10}}\ngaps: {work: 5}")
    assert (theme.styles.label.size, theme.gaps.work) == (10, 5)


def test_a_larger_style_stands_further_apart() -> None:
    style = based("styles: {name: {size: 36}}").styles.name
    assert style.leading == pytest.approx(22.7333 * 1.5)
    assert based("styles: {name: {size: 36, leading: 30}}").styles.name.leading == 30


def test_the_running_head_keeps_its_place_in_the_margin() -> None:
    head = based("margins: {top: 30, bottom: 10}").running_head
    assert [head.head, head.foot] == pytest.approx([19.5, 6])
    assert based("margins: 40\nrunning-head: {head: 9}").running_head.head == 9


def test_a_variant_changes_size_leading_margin_colour_and_families() -> None:
    theme = redesigned(
        modern(),
        Design(
            font_size=11,
            leading=1.5,
            margin=25,
            accent=Colour("#7a1f1f"),
            fonts=Fonts(text="Arimo"),
        ),
    )
    assert (theme.size, theme.leading) == (11, 16.5)
    assert theme.margins == Margins(top=25, right=25, bottom=25, left=25)
    assert (theme.colours.accent, theme.fonts.text) == (Colour("#7a1f1f"), "Arimo")


def test_a_variant_s_size_keeps_the_proportion_of_the_leading() -> None:
    theme = redesigned(modern(), Design(font_size=12))
    assert said(theme.leading) / 12 == pytest.approx(1.24)


def test_what_nobody_says_is_an_error() -> None:
    with pytest.raises(ValueError, match="a theme is incomplete"):
        said(None)


SIZES = st.floats(7, 16)


@given(first=SIZES, second=SIZES)
def test_a_size_counts_and_not_the_way_to_it(first: float, second: float) -> None:
    at_once = inherit((ThemeFile(size=second), modern()))
    in_steps = inherit((ThemeFile(size=second), ThemeFile(size=first), modern()))
    for one in (at_once, in_steps):
        assert one.size == second
        assert said(one.styles.name.size) == pytest.approx(2.4 * second)
        assert said(one.leading) == pytest.approx(1.24 * second)


def test_a_group_keeps_what_another_does_not_say() -> None:
    base, own = TypeStyle(size=9, italic=True), TypeStyle(italic=False)
    assert laid_over(base, own) == TypeStyle(size=9, italic=False)
