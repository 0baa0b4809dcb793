"""Characters are those that can be seen."""

from __future__ import annotations

from collections.abc import Callable

from pikepdf import Pdf
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measure.found import FoundFile
from cvgen.checks.reader.read import read
from tests.support.finished import FINISHED, changed, drawn

TYPST = (FINISHED / "typst.pdf").read_bytes()


TO_UNICODE = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    b"1 begincodespacerange <00> <FF> endcodespacerange\n"
    b"1 beginbfchar <48> <D800DC00> endbfchar endcmap end end"
)


def found(change: Callable[[Pdf], object]) -> FoundFile:
    return read("cv.pdf", changed(change))


def test_what_is_off_the_page_or_invisible_is_hidden() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 11)
        canvas.drawString(-300, 400, "beyond")
        text = canvas.beginText(100, 400)
        text.setTextRenderMode(3)
        text.textOut("under a scan")
        canvas.drawText(text)

    (page,) = read("cv.pdf", drawn(draw)).pages
    assert page.glyphs == ()
    assert page.hidden == len("beyond") + len("underascan")


def test_a_character_beyond_the_first_plane_is_one() -> None:
    def rename(pdf: Pdf) -> None:
        fonts = pdf.pages[0].obj.Resources.Font
        for key in list(fonts.keys()):
            fonts[key].ToUnicode = pdf.make_stream(TO_UNICODE)

    text = [glyph.text for glyph in found(rename).pages[0].glyphs]
    assert text[:2] == ["\U00010000", "e"]
