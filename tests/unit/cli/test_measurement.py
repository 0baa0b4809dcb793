"""A measurement is told in lines that a person reads."""

from __future__ import annotations

import pikepdf
import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.summary.summarise import summarise
from cvgen.cli.measurement import describe
from tests.support.finished import Prose, changed, drawn, finished, measured, prose
from tests.support.images import plain


def report(name: str) -> list[str]:
    file = finished(name)
    return list(describe(file, summarise(file)))


def lines(pdf: bytes) -> list[str]:
    file = measured(pdf)
    return [line.strip() for line in describe(file, summarise(file))]


def test_a_report_has_every_number_with_its_place() -> None:
    assert report("latex-times-12pt") == [
        "latex-times-12pt.pdf: 3 pages, 17,770 bytes, PDF 1.5",
        "  paper        US letter, 215.9 × 279.4 mm, 3 pages",
        "  margins      text: top 26.7, right 25.4, bottom 24.9, left 25.4 mm",
        "               drawings: top 249.9, right 124.5, bottom 29.4, left 25.4 mm",
        "               everything: top 12.2, right 25.4, bottom 13.9, left 25.4 mm",
        "  images       none",
        "  head, foot   head: “Ada Okafor” (repeated)",
        "               foot: “Page 1 of 3” (repeated)",
        "               foot: “Page 2 of 3” (repeated)",
        "               foot: “Page 3 of 3” (repeated)",
        "               page numbers on 3 of 3 pages",
        "  type sizes   7.372 pt  1 character, page 2, line 12: “1”",
        "               8.966 pt  1 character, page 2, line 11: “1”",
        (
            "               9.963 pt  61 characters, page 2, line 12: “Notes are "
            "smaller than the text, which some fun…”"
        ),
        (
            "               11.955 pt 2,789 characters, page 1, line 2: “The record of "
            "an efficient office affects the a…”"
        ),
        "  in margins   11.955 pt 51 characters, page 1, line 1: “Ada Okafor”",
        (
            "  families     Times New Roman: 2,903 characters, from 7.37 pt, embedded "
            "(NimbusRomNo9L-Regu)"
        ),
        (
            "  spacing      11.96 pt: usually 14.45 pt, least 14.44 pt, which is "
            "1.21 × the size and 4.99 lines an inch"
        ),
        (
            "  density      usually 15.38 characters an inch, at most 17.67, page 2, "
            "line 12: “1Notes are smaller than the text, which some fu…”"
        ),
        "  altered      none",
        "  headings     none",
        "  links        none",
        "  bookmarks    none",
        "  file         title “”, author “”",
        "               language not said, not tagged",
        "               made by pdfTeX-1.40.24",
    ]


def test_headings_and_bookmarks_stand_in_their_order() -> None:
    found = report("typst")
    assert "  headings     Outputs (page 1)" in found
    assert "                 Data (page 1)" in found
    assert "  bookmarks    Outputs" in found
    guessed = report("latex-11pt")
    assert "  headings     Action (page 1, a guess)" in guessed
    assert "  links        2 to the web, 1 of them spelt out; 0 within the file" in (
        guessed
    )


def test_images_are_told_with_their_size_on_paper() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(plain(40, 50)), 72, 300, 144, 180)

    found = lines(drawn(draw))
    assert "images       page 1: 50.8 × 63.5 mm, 40 × 50 pixels" in found


def test_nothing_measured_is_told_as_nothing() -> None:
    found = lines(drawn(lambda canvas: canvas.setTitle("Blank")))
    for label in ("margins", "type sizes", "families", "spacing", "density"):
        assert f"{label:<12} none" in found


def test_what_a_funder_may_refuse_is_told() -> None:
    def add(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["data.csv"] = b"1,2"
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.Launch)
        pdf.pages[0].obj.CropBox = pikepdf.Array([50, 50, 500, 800])

    lock = pikepdf.Encryption(
        owner="x", user="", allow=pikepdf.Permissions(extract=False)
    )
    found = lines(changed(add, encryption=lock))
    assert "attachments: data.csv" in found
    assert "actions: on opening: Launch" in found
    assert "cut from larger paper: pages 1" in found
    assert any(line.startswith("encrypted; forbidden: copying") for line in found)
    assert "altered      none" in found


@pytest.mark.parametrize(
    ("stretch", "told"),
    [
        (80, "width × 0.8, tracking 0 pt: page 1, line 1: “incomprehensibilities”"),
        (100, "none"),
    ],
)
def test_squeezed_text_is_told(stretch: int, told: str) -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(100, 400)
        text.setFont("Helvetica", 11)
        text.setHorizScale(stretch)
        text.textOut("incomprehensibilities")
        canvas.drawText(text)

    assert f"altered      {told}" in lines(drawn(draw))


def test_the_text_of_a_file_cannot_be_long() -> None:
    texts = tuple(f"Word {'of a very long line ' * 4}" for _ in range(3))
    found = lines(drawn(prose(Prose(lines=texts, size=5))))
    assert max(map(len, found)) < 140
