"""What cannot be measured is a gap, with its pages and its reason."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Array, Dictionary, Name
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measured.measured import Fact, Gap
from tests.support.finished import Prose, drawn, measured, prose
from tests.support.images import plain

TEXT = prose(Prose(lines=("Some text",)))


def scan(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(plain()), 0, 0, 595, 842)


def read_scan(canvas: Canvas) -> None:
    scan(canvas)
    text = canvas.beginText(100, 400)
    text.setTextRenderMode(3)
    text.textOut("recognised")
    canvas.drawText(text)


def outlines(canvas: Canvas) -> None:
    for letter in range(80):
        canvas.rect(50 + 5 * letter, 400, 3, 7, fill=1)


def blank(canvas: Canvas) -> None:
    canvas.setTitle("Blank")


def type_3() -> bytes:
    """Text in a font whose glyphs are drawings, in a unit of its own."""
    file = io.BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842))
        box = pdf.make_stream(b"800 0 0 0 750 750 d1 0 0 750 750 re f")
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, 0, 750, 750]),
            FontMatrix=Array([0.01, 0, 0, 0.01, 0, 0]),
            CharProcs=Dictionary(a=box),
            Encoding=Dictionary(Differences=Array([97, Name.a])),
            FirstChar=97,
            LastChar=97,
            Widths=Array([800]),
            ToUnicode=pdf.make_stream(TO_UNICODE),
        )
        page.obj.Resources = Dictionary(Font=Dictionary(F=font))
        page.obj.Contents = pdf.make_stream(b"BT /F 1 Tf 100 500 Td (aaaa) Tj ET")
        pdf.save(file)
    return file.getvalue()


TO_UNICODE = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    b"1 begincodespacerange <00> <FF> endcodespacerange\n"
    b"1 beginbfchar <61> <0061> endbfchar endcmap end end"
)


def gaps(pdf: bytes) -> tuple[Gap, ...]:
    return measured(pdf).gaps


def test_a_text_has_no_gap() -> None:
    assert gaps(drawn(TEXT, blank)) == ()


def test_pages_without_text_are_told_by_what_they_are() -> None:
    assert gaps(drawn(TEXT, scan, read_scan, scan, outlines)) == (
        Gap(Fact.TEXT, "it is an image without text", (2, 4)),
        Gap(
            Fact.TEXT,
            "its text cannot be seen, as under a scan or off the page",
            (3,),
        ),
        Gap(
            Fact.TEXT, "it is drawn, and has no text: its letters may be outlines", (5,)
        ),
    )


def test_a_file_without_any_text_is_a_gap_though_its_pages_are_blank() -> None:
    assert gaps(drawn(blank, blank)) == (
        Gap(Fact.TEXT, "no page has any text", (1, 2)),
    )


def test_a_font_without_a_unit_has_no_size() -> None:
    file = measured(type_3())
    assert [run.size for _, line in file.lines() for run in line.runs] == [None]
    assert file.lacks(Fact.SIZE) == (
        Gap(
            Fact.SIZE,
            "its font is drawn by the file itself and has no size (Type 3)",
            (1,),
        ),
    )
    assert file.lacks(Fact.TEXT) == ()
    assert file.fonts[0].family == "unnamed"
