"""Pages are written with their size, their fonts and their links."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfdoc import PDFDocument

from cvgen.document.block import WebTarget
from cvgen.layout.frame import LinkArea, Page
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.printed import Printed
from cvgen.pdf.sheets import Sheets, write_sheets

LINK = LinkArea(0, 0, 9, 9, WebTarget("https://example.org"), "here", "node")


def written(*pages: Page, first_entries: str = "") -> Sheets:
    pdf, known, table = PDFDocument(invariant=1, dummyoutline=1), Printed(), FontTable()
    known.begin()
    printed = known.print(pages, table)
    return write_sheets(pdf, pages, printed, table, first_entries, known)


def page(number: int, *links: LinkArea) -> Page:
    return Page(number=number, width=100, height=200.5, lines=(), links=links)


def test_a_page_says_its_size_and_its_key() -> None:
    sheets, _ = written(page(1), page(2)).runs
    for key, entries in enumerate(sheets.contents):
        assert f"/MediaBox [0 0 100 200.5] /StructParents {key}>>" in entries


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_page_holds_its_links_in_the_order_of_its_tags(count: int) -> None:
    done = written(page(1), page(2, *[LINK] * count))
    sheets, annotations = done.runs
    assert len(annotations) == count
    assert [len(one.links) for one in done.tagged] == [0, count]
    tabbed = [("/Tabs /S" in one) for one in sheets.contents]
    assert tabbed == [False, count > 0]


def test_more_entries_are_those_of_the_first_page() -> None:
    sheets, _ = written(page(1), page(2), first_entries=" /Own 1").runs
    assert [("/Own 1>>" in one) for one in sheets.contents] == [True, False]
