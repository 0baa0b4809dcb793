"""Lines and characters to the inch."""

from __future__ import annotations

from cvgen.checks.summary.spacing import measure_density, measure_spacing
from tests.support.finished import Prose, drawn, measured, prose

LARGE = Prose(lines=("First line of text", "Second line of text"), size=11)
SMALL = Prose(lines=("A note", "of two lines"), size=8, top=200, leading=9)
FOOT = Prose(lines=("1",), size=7, top=800)
NEXT = Prose(lines=("A next page", "with its text"), size=11)
FILE = measured(drawn(prose(LARGE, SMALL, FOOT), prose(NEXT)))
BLANK = measured(drawn(lambda canvas: canvas.setTitle("Blank")))


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
