"""The themes that come with cvgen keep what they promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from msgspec import structs

from cvgen.document.style import ParagraphStyle, TextStyle
from cvgen.document.theme import Theme
from cvgen.files.bundled import bundled_folder
from cvgen.files.themes import bundled_themes
from cvgen.layout.typeface import Typeface
from cvgen.loading.source import SourceText
from cvgen.loading.theme import load_theme
from cvgen.model.colour import LEAST_CONTRAST, contrast
from cvgen.model.theme import ThemeFile
from cvgen.model.theme_styles import Group
from cvgen.units import mm
from tests.support.samples import theme

NAMES = bundled_themes().names
every_theme = pytest.mark.parametrize("name", NAMES)

ARIAL = {"a": 1139, "e": 1139, "m": 1706, "W": 1933, "i": 455, " ": 569, "@": 2079}
"""Advances of Arial's glyphs of 2048 units an em."""

LINES_PER_INCH = 6
"""The most that the NIH allows; a DFG or UKRI page has fewer."""


def text_styles(theme: Theme) -> Iterator[tuple[str, TextStyle]]:
    for name, value in structs.asdict(theme).items():
        if isinstance(value, ParagraphStyle):
            yield name, value.text
        elif isinstance(value, TextStyle):
            yield name, value


@cache
def sizes(name: str) -> dict[str, float]:
    return {part: style.size for part, style in text_styles(theme(name))}


def unsaid(group: Group) -> Iterator[str]:
    """The fields of a group that are left open."""
    for field in structs.fields(group):
        value = getattr(group, field.name)
        if isinstance(value, Group):
            yield from (f"{field.name}.{inner}" for inner in unsaid(value))
        elif value is None:
            yield field.name


def test_the_default_theme_says_everything_but_what_a_style_need_not() -> None:
    modern = load_theme(dict(bundled_themes().bundled)["modern"])
    assert isinstance(modern, ThemeFile)
    assert [name for name in unsaid(modern) if not name.startswith("styles.")] == []
    assert modern.based_on == ""


@every_theme
def test_every_theme_describes_itself(name: str) -> None:
    assert load_theme(dict(bundled_themes().bundled)[name]).description


@every_theme
def test_every_colour_is_legible_on_white(name: str) -> None:
    found = theme(name)
    colours = {style.colour for _, style in text_styles(found)}
    colours |= {found.accent, found.grey, found.head_rule_colour}
    assert min(map(contrast, colours)) >= LEAST_CONTRAST


@every_theme
def test_the_text_has_at_least_nine_points_and_nothing_less_than_eight(
    name: str,
) -> None:
    assert len(sizes(name)) > 12
    assert min(sizes(name).values()) >= 8
    assert sizes(name)["body"] >= 9


@every_theme
def test_marginals_stand_in_the_margins(name: str) -> None:
    found = theme(name)
    assert found.marginal_head_offset < found.page.top
    assert found.marginal_foot_offset < found.page.bottom


@every_theme
def test_lines_do_not_touch(name: str) -> None:
    values = structs.asdict(theme(name)).values()
    styles = [value for value in values if isinstance(value, ParagraphStyle)]
    assert len(styles) > 10
    # A descender and an accented capital below it take nine tenths of an em.
    assert all(style.leading > 0.9 * style.text.size for style in styles)


def test_the_default_theme_is_the_design_s() -> None:
    page = theme("modern").page
    assert (page.top, page.right, page.bottom, page.left) == (mm(20),) * 4
    assert (page.label_width, page.gutter) == (mm(24), mm(5))
    assert (sizes("modern")["body"], sizes("modern")["name"]) == (10, 24)
    assert (theme("modern").accent, theme("modern").grey) == ("#1f3b63", "#5a6270")


def test_the_plain_theme_keeps_the_rules_of_funders() -> None:
    found = theme("plain")
    assert min(sizes("plain").values()) == 11
    assert found.body.leading >= 1.2 * 11
    assert 72 / found.body.leading < LINES_PER_INCH
    assert min(found.page.left, found.page.top, found.page.bottom) >= mm(20)
    styles = [style for _, style in text_styles(found)]
    assert {style.colour for style in styles} == {"#000000"}
    assert {style.font.family for style in styles} == {"Arimo"}
    assert found.accent == "#000000"


@pytest.mark.parametrize("face", ["Regular", "Italic"])
def test_its_family_is_as_wide_as_arial(face: str) -> None:
    path = bundled_folder("fonts") / "Arimo" / f"Arimo-{face}.ttf"
    typeface = Typeface(face, path)
    assert typeface.units_per_em == 2048
    widths = {one: typeface.shape(one, "en").advance for one in ARIAL}
    assert widths == ARIAL


def test_the_classic_theme_has_one_family_and_one_dark_accent() -> None:
    found = theme("classic")
    styles = dict(text_styles(found))
    assert {style.font.family for style in styles.values()} == {"Source Serif 4"}
    assert {style.colour for style in styles.values()} == {"#000000"}
    assert contrast(found.accent) > 10
    assert "smcp" in styles["head"].features
    assert "onum" in styles["body"].features


def test_the_compact_theme_has_the_grid_of_the_default_one() -> None:
    compact, modern = theme("compact").page, theme("modern").page
    shares = [one.label_width / one.gutter for one in (compact, modern)]
    assert shares[0] == pytest.approx(shares[1], rel=0.15)
    assert compact.main_measure > modern.main_measure


def test_the_readme_s_example_is_a_theme() -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(
        r"```yaml\n(# themes/mine\.yaml\n.*?)```", readme, re.DOTALL
    )
    found = load_theme(SourceText("themes/mine.yaml", example))
    assert (found.based_on, found.size) == ("classic", 11)
    assert found.styles.work_title.italic
