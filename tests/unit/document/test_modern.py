"""The default theme keeps what the page's design promises."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import asdict

from cvgen.document.contrast import LEAST_CONTRAST, contrast
from cvgen.document.modern import A4, LETTER, USUAL, Measures, modern
from cvgen.document.style import PageStyle, ParagraphStyle, TextStyle
from cvgen.document.theme import Theme
from cvgen.units import Pt


def text_styles(theme: Theme) -> Iterator[tuple[str, TextStyle]]:
    for name, value in asdict(theme).items():
        if isinstance(value, ParagraphStyle):
            yield name, value.text
        elif isinstance(value, TextStyle):
            yield name, value


def test_every_colour_of_text_is_legible_on_white() -> None:
    theme = modern()
    colours = {theme.accent, theme.grey} | {s.colour for _, s in text_styles(theme)}
    assert len(colours) == 3
    assert min(map(contrast, colours)) >= LEAST_CONTRAST


def test_no_text_is_smaller_than_eight_points() -> None:
    sizes = {name: style.size for name, style in text_styles(modern())}
    assert len(sizes) > 8
    assert min(sizes.values()) >= 8


@pytest.mark.parametrize(
    ("paper", "size"),
    [
        pytest.param(A4, (595.28, 841.89), id="A4"),
        pytest.param(LETTER, (612, 792), id="Letter"),
    ],
)
def test_columns_fill_the_sheet(
    paper: tuple[Pt, Pt], size: tuple[float, float]
) -> None:
    page = modern(paper).page
    assert (page.width, page.height) == pytest.approx(size, abs=0.01)
    columns = page.label_width + page.gutter + page.main_measure
    assert columns == pytest.approx(page.measure)
    assert page.main_left + page.main_measure + page.right == pytest.approx(page.width)


def test_margins_are_twenty_millimetres() -> None:
    page = modern().page
    margins = (page.top, page.right, page.bottom, page.left)
    assert margins == pytest.approx((56.69,) * 4, abs=0.01)


def test_marginals_stand_in_the_margins() -> None:
    theme = modern()
    assert theme.marginal_head_offset < theme.page.top
    assert theme.marginal_foot_offset < theme.page.bottom


def test_paper_changes_nothing_but_the_page() -> None:
    a4, letter = (asdict(modern(paper)) for paper in (A4, LETTER))
    assert {key for key in a4 if a4[key] != letter[key]} == {"page"}
    assert isinstance(a4["page"], PageStyle)


@pytest.mark.parametrize(
    "measures", [USUAL, Measures(size=9.0, leading=10.8)], ids=["usual", "small"]
)
def test_all_spaces_are_beats_of_a_sixth_of_the_leading(measures: Measures) -> None:
    theme = modern(measures=measures)
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
    beats = [height * 6 / measures.leading for height in heights]
    assert beats == pytest.approx([11, 7, 5, 8, 3, 6, 2, 1, 1])
