"""Families are counted, and altered text is found."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.summary.summarise import summarise
from tests.support.finished import Prose, drawn, font, measured, prose

LARGE = Prose(lines=("First line of text", "Second line of text"), size=11)
SMALL = Prose(lines=("A note", "of two lines"), size=8, top=200, leading=9)
FOOT = Prose(lines=("1",), size=7, top=800)
NEXT = Prose(lines=("A next page", "with its text"), size=11)
FILE = measured(drawn(prose(LARGE, SMALL, FOOT), prose(NEXT)))
SLANTED = "The stairwell in Building 3 as a wind instrument, still filled till May"
BLANK = measured(drawn(lambda canvas: canvas.setTitle("Blank")))


def test_families_have_their_fonts_and_their_smallest_size() -> None:
    (family,) = summarise(FILE).families
    assert (family.family, family.fonts) == ("Arial", ("Helvetica",))
    assert (family.characters, family.smallest, family.embedded) == (67, 7.0, False)


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


@pytest.mark.parametrize(("space", "found"), [(0.0, 0), (-0.25, 1)])
def test_slanted_letters_overhang_and_are_not_closer_for_that(
    space: float, found: int
) -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(100, 400)
        text.setFont(font("Arimo-Italic"), 11)
        text.setCharSpace(space)
        text.textOut(SLANTED)
        canvas.drawText(text)

    file = measured(drawn(draw))
    assert len(summarise(file).spaced) == found


def test_plain_text_is_not() -> None:
    assert summarise(FILE).spaced == ()
