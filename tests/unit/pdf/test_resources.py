"""Pages share one dictionary of fonts and images."""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFDocument

from cvgen.document.style import FontStyle
from cvgen.layout.frame import Page, PlacedPicture
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.images import image_resource
from cvgen.pdf.objects import dictionary
from cvgen.pdf.printed import Printed
from cvgen.pdf.resources import add_resources
from tests.support.images import picture
from tests.support.samples import fonts


def resources(*pages: Page) -> dict[str, str]:
    """What is shared by pages, and by a word in one font."""
    table, shared = FontTable(), dictionary({})
    table.encode(fonts().face(FontStyle("Source Serif 4")).shape("ab", "en"))
    pdf = PDFDocument(invariant=1, dummyoutline=1)
    add_resources(pdf, shared, pages, table, Printed())
    return {key: str(value) for key, value in shared.dict.items()}


def test_fonts_are_named_as_pages_name_them() -> None:
    shared = resources()
    assert [*shared] == ["Font"]
    assert shared["Font"].startswith("<</F1 ")
    assert shared["Font"].endswith(" 0 R>>")


def test_an_image_that_two_pages_show_is_there_once() -> None:
    one = picture()
    placed = (PlacedPicture(10, 20, one),)
    pages = [
        Page(number=number, width=9, height=9, lines=(), pictures=placed)
        for number in (1, 2)
    ]
    assert resources(*pages)["XObject"].count(f"/{image_resource(one)} ") == 1
