"""Shapes have the edges of their ink."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.reader.read import read
from tests.support.finished import FINISHED, drawn

TYPST = (FINISHED / "typst.pdf").read_bytes()


def test_white_is_no_ink_and_clips_cut() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(0, 0, 595, 842, stroke=0, fill=1)
        path = canvas.beginPath()
        path.rect(100, 100, 50, 50)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.rect(0, 0, 595, 842, stroke=0, fill=1)

    (ink,) = read("cv.pdf", drawn(draw)).pages[0].ink
    box = ink.box
    assert (box.left, box.top, box.right, box.bottom) == (100, 692, 150, 742)


def test_forms_are_placed_with_all_that_is_in_them() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.beginForm("stamp")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(0, 0, "stamp")
        canvas.rect(0, 0, 20, 5, stroke=0, fill=1)
        canvas.endForm()
        canvas.translate(100, 500)
        canvas.scale(2, 2)
        canvas.doForm("stamp")

    (page,) = read("cv.pdf", drawn(draw)).pages
    assert {glyph.size for glyph in page.glyphs} == {20.0}
    (ink,) = page.ink
    assert (ink.box.left, ink.box.right) == (100, 140)
