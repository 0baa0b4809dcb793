"""A theme in points: on its paper, in its styles, as long as it leaves room."""

from __future__ import annotations

import pytest

from cvgen.document.inherit import inherit
from cvgen.document.style import Align, FontStyle, Weight
from cvgen.document.theme import Theme
from cvgen.document.themes import theme_of
from cvgen.loading.source import SourceText
from cvgen.loading.theme import load_theme, load_themes
from cvgen.model.paper import Paper
from cvgen.model.theme import Design, Fonts
from cvgen.units import mm
from tests.support.samples import themes


def resolved(
    text: str, paper: Paper = Paper.A4, design: Design | None = None
) -> tuple[Theme, list[str]]:
    """A theme with some changes to the default one, and what is said of it."""
    base = (one.theme for one in load_themes("modern", themes()))
    file = inherit((load_theme(SourceText("mine.yaml", text)), *base))
    theme, problems = theme_of(file, paper, design)
    assert all(str(one.path).startswith("variant") for one in problems)
    return theme, [one.message for one in problems]


def theme(text: str, paper: Paper = Paper.A4) -> Theme:
    found, problems = resolved(text, paper)
    assert problems == []
    return found


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (595.28, 841.89)), (Paper.LETTER, (612.0, 792.0))]
)
def test_a_theme_is_made_for_its_paper(paper: Paper, size: tuple[float, float]) -> None:
    page = theme("{}", paper).page
    assert (page.width, page.height) == pytest.approx(size, abs=0.01)
    columns = page.label_width + page.gutter + page.main_measure
    assert columns == pytest.approx(page.measure)
    assert page.main_left + page.main_measure + page.right == pytest.approx(page.width)


def test_lengths_on_the_sheet_become_points() -> None:
    page = theme("margins: {left: 30}\ngrid: {label-width: 20}").page
    assert (page.left, page.top) == (mm(30), mm(20))
    assert (page.label_width, page.gutter) == (mm(20), mm(5))


@pytest.mark.parametrize("name", ["modern", "classic", "compact", "plain"])
def test_heads_of_each_level_are_told_apart(name: str) -> None:
    files = [one.theme for one in load_themes(name, themes())]
    found, _ = theme_of(inherit((*files,)), Paper.A4)
    levels = (found.head.text, found.subhead.text, found.minor_head.text)
    assert len({(one.font, one.size, one.features) for one in levels}) == len(levels)


def test_a_style_has_what_the_theme_says() -> None:
    style = theme(
        "styles: {head: {font: text, weight: bold, italic: true, colour: grey, "
        "size: 14, leading: 20, align: centred}}"
    ).head
    assert style.text.font == FontStyle("Source Serif 4", Weight.BOLD, italic=True)
    assert (style.text.size, style.text.colour) == (14, "#5a6270")
    assert (style.leading, style.align) == (20, Align.CENTRED)


def test_a_style_that_says_nothing_is_the_theme_s_text() -> None:
    style = theme("size: 11\nleading: 14").body
    assert (style.text.size, style.leading) == (11, 14)
    assert style.text.font == FontStyle("Source Serif 4")


def test_prose_is_as_the_body_unless_it_says_otherwise() -> None:
    found = theme("styles: {body: {size: 9.5}, prose: {align: justified}}")
    assert found.prose.text == found.body.text
    assert (found.body.align, found.prose.align) == (Align.LEFT, Align.JUSTIFIED)


def test_lines_of_a_large_style_do_not_touch() -> None:
    assert theme("styles: {head: {size: 20}}").head.leading == 20


@pytest.mark.parametrize(
    ("style", "features"),
    [
        ("{}", ("lnum",)),
        ("{figures: old-style}", ("onum",)),
        ("{tabular: true}", ("lnum", "tnum")),
        ("{small-caps: true, figures: old-style}", ("onum", "smcp")),
    ],
)
def test_figures_and_small_capitals_are_features(
    style: str, features: tuple[str, ...]
) -> None:
    assert theme(f"styles: {{head: {style}}}").head.text.features == features


def test_tracking_is_in_ems() -> None:
    text = theme("styles: {head: {tracking: 0.05}}").head.text
    assert (text.tracking, theme("{}").head.text.tracking) == (0.05, 0)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "margins: {left: 60, right: 60}\ngrid: {label-width: 40}",
            "margins and left column leave 45 mm for the text, less than 50",
        ),
        (
            "size: 10\nleading: 30",
            "lines of 10 points stand 30 points apart, not 1 to 2 times their size",
        ),
        ("running-head: {head: 30}", "the running head is not in the margin"),
    ],
)
def test_a_theme_that_leaves_no_room_is_an_error(text: str, message: str) -> None:
    assert resolved(text)[1] == [message]


def test_a_family_that_nothing_is_set_in_is_said() -> None:
    design = Design(fonts=Fonts(text="A", display="B"))
    names = themes().bundled
    for name, expected in (("modern", []), ("classic", ["`display`"])):
        assert name in dict(names)
        chain = load_themes(name, themes())
        found = theme_of(inherit(one.theme for one in chain), Paper.A4, design)[1]
        wanted = [
            f"nothing of this theme is set in the family of {key}" for key in expected
        ]
        assert [one.message for one in found] == wanted


@pytest.mark.parametrize(
    ("text", "leading"),
    [("{}", 12.4), ("size: 9\nleading: 10.8", 10.8)],
    ids=["usual", "small"],
)
def test_all_spaces_of_the_default_theme_are_beats_of_a_sixth_of_the_leading(
    text: str, leading: float
) -> None:
    theme, _ = resolved(text)
    under = theme.head_rule_gap + theme.head_rule_thickness + theme.head_space_after
    heights = [
        theme.name.leading,
        theme.headline.leading,
        theme.head.space_before,
        theme.head.leading + under,
        theme.subhead.space_before,
        theme.subhead.leading,
        theme.paragraph_gap,
        theme.entry_gap,
        theme.reference_gap,
    ]
    assert theme.body.leading == pytest.approx(leading)
    beats = [height * 6 / leading for height in heights]
    assert beats == pytest.approx([11, 7, 5, 8, 3, 6, 2, 1, 1], abs=0.01)
