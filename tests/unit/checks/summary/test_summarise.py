"""The answers to a rule's questions, each with its number and its place."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measured.box import Sides
from cvgen.checks.summary.excerpt import Excerpt
from cvgen.checks.summary.margins import least_sides, page_margins
from cvgen.checks.summary.sizes import Part, SizeCount, runs_below
from cvgen.checks.summary.spacing import measure_density, measure_spacing
from cvgen.checks.summary.summarise import summarise
from tests.support.finished import A4, Prose, drawn, measured, prose

LARGE = Prose(lines=("First line of text", "Second line of text"), size=11)
SMALL = Prose(lines=("A note", "of two lines"), size=8, top=200, leading=9)
FOOT = Prose(lines=("1",), size=7, top=800)
NEXT = Prose(lines=("A next page", "with its text"), size=11)
FILE = measured(drawn(prose(LARGE, SMALL, FOOT), prose(NEXT)))
BLANK = measured(drawn(lambda canvas: canvas.setTitle("Blank")))


def test_sizes_are_counted_in_characters_and_have_a_place() -> None:
    summary = summarise(FILE)
    assert summary.sizes == (
        SizeCount(8.0, 15, Excerpt(1, 3, "A note")),
        SizeCount(11.0, 51, Excerpt(1, 1, "First line of text")),
    )
    assert summary.marginal_sizes == (SizeCount(7.0, 1, Excerpt(1, 5, "1")),)
    assert [len(page) for page in summary.sizes_by_page] == [2, 1]


def test_every_run_below_a_size_is_found_with_its_place() -> None:
    body = [str(place) for _, place in runs_below(FILE.pages, 11 - 0.02)]
    assert body == ["page 1, line 3: “A note”", "page 1, line 4: “of two lines”"]
    foot = [run.size for run, _ in runs_below(FILE.pages, 11, Part.MARGINALS)]
    assert foot == [7.0]
    assert list(runs_below(FILE.pages, 7.0, Part.WHOLE)) == []


def test_spacing_is_told_for_each_size() -> None:
    small, large = measure_spacing(FILE.pages)
    assert (small.size, small.lines, small.usual, small.tightest) == (8, 1, 9, 9)
    assert small.per_inch == 8
    assert small.ratio == 1.125
    assert (large.size, large.lines, large.usual) == (11, 2, 14)
    assert str(large.where) == "page 1, line 2: “Second line of text”"


def test_density_is_that_of_full_lines() -> None:
    text = "Characters to the linear inch are counted on lines that are full"
    short = "A short one"
    file = measured(drawn(prose(Prose(lines=(text, short)))))
    density = measure_density(file.pages)
    assert density
    assert density.lines == 1
    assert density.usual == density.densest
    assert density.where.line == 1


def test_families_have_their_fonts_and_their_smallest_size() -> None:
    (family,) = summarise(FILE).families
    assert (family.family, family.fonts) == ("Arial", ("Helvetica",))
    assert (family.characters, family.smallest, family.embedded) == (67, 7.0, False)


def test_margins_are_told_apart_by_what_stands_in_them() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 11)
        canvas.drawString(100, 700, "HHH")
        canvas.rect(50, 60, 400, 10, fill=1, stroke=0)

    (page,) = measured(drawn(draw)).pages
    margins = page_margins(page)
    assert margins.drawings == Sides(top=772, right=A4[0] - 450, bottom=60, left=50)
    assert margins.images is None
    assert margins.annotations is None
    assert margins.marginals is None
    assert margins.text
    assert margins.everything == Sides(
        margins.text.top, margins.drawings.right, 60, margins.drawings.left
    )


def test_the_least_margins_are_of_all_pages() -> None:
    first, second = Sides(1, 20, 3, 40), Sides(10, 2, 30, 4)
    assert least_sides((first, None, second)) == Sides(1, 2, 3, 4)
    assert least_sides((None, None)) is None


def test_nothing_measured_is_no_answer() -> None:
    summary = summarise(BLANK)
    assert summary.sizes == ()
    assert summary.families == ()
    assert summary.spacing == ()
    assert summary.density is None
    assert summary.margins[0].text is None
    assert summary.margins[0].everything is None


@pytest.mark.parametrize(("stretch", "tracking"), [(80, 0.0), (100, -0.5), (100, 1.0)])
def test_squeezed_and_tracked_text_is_found(stretch: int, tracking: float) -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(100, 400)
        text.setFont("Helvetica", 11)
        text.setHorizScale(stretch)
        text.setCharSpace(tracking)
        text.textOut("incomprehensibilities")
        canvas.drawText(text)

    (found,) = summarise(measured(drawn(draw))).spaced
    assert found.stretch == stretch / 100
    assert found.tracking == pytest.approx(tracking, abs=0.02)


def test_plain_text_is_not() -> None:
    assert summarise(FILE).spaced == ()
