"""Pages as text: everything on them, one line each."""

from __future__ import annotations

from cvgen.document.block import NodeTarget, WebTarget
from cvgen.layout.typeset import typeset
from tests.support.images import picture
from tests.support.page_dump import dump_pages
from tests.support.samples import fonts
from tests.unit.layout.documents import (
    NOTE,
    document,
    entry,
    letterhead,
    paragraph,
    run,
    section,
)

FIRST_PAGE = """\
page 1  300.0 x 200.0
  anchor   20.0  s/head
  anchor   37.0  e
  rule   33.5   20.0  260.0  0.50 #1f3b63
  line   29.5   20.0   24.7  s/head
          0.0  SourceSerif4-Regular 10 #000000  |Head|
  line   46.5   20.0   21.2  e/label
          0.0  SourceSerif4-Regular 10 #000000  |2020|
  line   46.5   80.0   49.7  e/text
          0.0  SourceSerif4-Regular 10 #000000  |See |
         18.5  SourceSans3-Regular 8 #5a6270  |home|
         37.8  SourceSerif4-Regular 10 #000000  |[1]|
  line  192.0  276.0    4.0  marginals
          0.0  SourceSans3-Regular 8 #5a6270  |1|
  link 98.5 38.3 117.8 49.7  https://example.org
  link 117.8 36.1 129.7 49.9  #e
"""


def test_a_page_is_dumped_with_everything_on_it() -> None:
    text = paragraph(
        "See ",
        run("home", NOTE, WebTarget("https://example.org")),
        run("[1]", link=NodeTarget("e")),
        node="e/text",
    )
    row = entry(paragraph("2020", node="e/label"), text)
    pages, _ = typeset(document(section(row)), fonts())
    assert dump_pages(pages) == FIRST_PAGE


def test_pages_are_dumped_in_order_with_their_marginals() -> None:
    lines = [paragraph(f"line {i}", node=f"p{i}") for i in range(20)]
    pages, _ = typeset(document(section(*lines)), fonts())
    dump = dump_pages(pages)
    assert [one for one in dump.splitlines() if one.startswith("page")] == [
        "page 1  300.0 x 200.0",
        "page 2  300.0 x 200.0",
    ]
    assert "|page 2 of 2|" in dump
    assert "  rule   14.0   20.0  260.0  0.30 #5a6270" in dump


def test_a_picture_is_dumped_with_its_pixels_and_its_alternative() -> None:
    block = letterhead((paragraph("Ada"),), picture=picture())
    pages, _ = typeset(document(block), fonts())
    assert (
        "  picture   20.0  240.0   40.0   50.0  photo  jpeg 40 x 50"
        "  |Portrait of Mei Chen|\n"
    ) in dump_pages(pages)


def test_no_pages_are_no_text() -> None:
    assert dump_pages(()) == ""
