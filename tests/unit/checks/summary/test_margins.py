"""Margins are told apart by what stands in them."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measured.box import Sides
from cvgen.checks.summary.margins import least_sides, page_margins
from tests.support.finished import A4, Prose, drawn, measured, prose

LARGE = Prose(lines=("First line of text", "Second line of text"), size=11)
SMALL = Prose(lines=("A note", "of two lines"), size=8, top=200, leading=9)
FOOT = Prose(lines=("1",), size=7, top=800)
NEXT = Prose(lines=("A next page", "with its text"), size=11)
FILE = measured(drawn(prose(LARGE, SMALL, FOOT), prose(NEXT)))
BLANK = measured(drawn(lambda canvas: canvas.setTitle("Blank")))


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
