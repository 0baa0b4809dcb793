"""A page has the boxes that readers see."""

from __future__ import annotations

from collections.abc import Callable

from pikepdf import Array, Name, Pdf

from cvgen.checks.measure.found import FoundFile
from cvgen.checks.reader.read import read
from tests.support.finished import FINISHED, changed

TYPST = (FINISHED / "typst.pdf").read_bytes()


def found(change: Callable[[Pdf], object]) -> FoundFile:
    return read("cv.pdf", changed(change))


def test_a_page_is_seen_with_its_boxes_its_turn_and_its_unit() -> None:
    def cut(pdf: Pdf) -> None:
        page = pdf.pages[0].obj
        page.MediaBox = Array([50, 100, 650, 900])
        page.CropBox = Array([60, 110, 640, 890])
        page.Rotate = 90
        page.UserUnit = 2

    (page,) = found(cut).pages
    assert (page.width, page.height) == (1560.0, 1160.0)
    assert (page.paper_width, page.paper_height) == (1600.0, 1200.0)
    first = page.glyphs[0]
    assert (first.text, first.size, first.angle) == ("H", 22.0, 90)
    # The origin, (72, 770) in user space, is 12 from the left edge and 660 from the
    # lower one, which is left after the turn; the edges are doubled.
    assert (round(first.along, 3), round(first.across, 3)) == (24, -1320)


def test_boxes_that_make_no_sense_are_not_taken() -> None:
    def break_boxes(pdf: Pdf) -> None:
        page = pdf.pages[0].obj
        page.MediaBox = Array([0, 0, 595, 842])
        page.CropBox = Array([900, 900, 901, 901])
        page.Rotate = Name.East
        page.UserUnit = -1

    (page,) = found(break_boxes).pages
    assert (page.width, page.height, page.rotation) == (595.0, 842.0, 0)


def test_boxes_are_inherited() -> None:
    def inherit(pdf: Pdf) -> None:
        page = pdf.pages[0].obj
        page.Parent.MediaBox = Array([0, 0, 300, 900])
        del page.MediaBox

    assert found(inherit).pages[0].width == 300.0
