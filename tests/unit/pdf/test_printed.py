"""A page is printed anew only if it, or the codes of its glyphs, are others."""

from __future__ import annotations

import zlib

import pytest

from cvgen.document.block import NodeTarget, Role, WebTarget
from cvgen.document.structure import Element
from cvgen.document.style import FontStyle
from cvgen.layout.frame import GlyphRun, Line, LinkArea, Page, PlacedLine
from cvgen.pdf import codes as codes_module
from cvgen.pdf import fonts as fonts_module
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.navigation import Destination
from cvgen.pdf.printed import Printed, PrintedPage
from cvgen.pdf.tags import TaggedPage
from tests.support.samples import fonts

FACE = fonts().face(FontStyle("Source Serif 4"))
PLACES = {"there": Destination("7 0 R", 300, 40)}


def page(text: str, *links: LinkArea) -> Page:
    word = FACE.shape(text, "en")
    run = GlyphRun(0, 0, FACE, 10, "#000000", 0, (word,))
    line = PlacedLine(0, 0, "node", Line((run,), 0))
    return Page(number=1, width=100, height=300, lines=(line,), links=links)


def printed(known: Printed, *pages: Page) -> list[PrintedPage]:
    known.begin()
    return known.print(pages, FontTable())


def codes(one: PrintedPage) -> bytes:
    """The part of a page's content that shows its only word."""
    content = zlib.decompress(one.packed)
    return content[content.index(b"[<") : content.index(b"]TJ")]


def test_the_same_page_is_printed_once() -> None:
    known, (first, second) = Printed(), (page("first"), page("second"))
    before = printed(known, first, second)
    after = printed(known, first, second)
    assert [one is other for one, other in zip(before, after, strict=True)] == [
        True,
        True,
    ]


def test_a_page_behind_one_with_other_glyphs_is_not_printed_anew() -> None:
    known, last = Printed(), page("xyz")
    before = printed(known, page("abc"), last)
    after = printed(known, page("ab"), last)
    assert after[1] is before[1]
    assert codes(after[1]) == b"[<00780079007a>"


def test_a_page_behind_one_with_other_strangers_is_not_either() -> None:
    known, last = Printed(), page("fit")
    before = printed(known, page("abc"), last)
    after = printed(known, page("office"), last)
    assert after[1] is before[1]
    assert [codes(one) for one in after] == [
        codes(one) for one in printed(Printed(), page("office"), last)
    ]


def test_a_page_whose_stranger_has_another_code_is_printed_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # All digests are one, so that strangers have codes in the order of their use.
    monkeypatch.setattr(codes_module.zlib, "crc32", lambda _: 0)
    known, last = Printed(), page("fi")
    before = printed(known, page("abc"), last)
    after = printed(known, page("ffi"), last)
    assert codes(before[1]) == b"[<d800>"
    assert codes(after[1]) == b"[<d801>"
    assert [codes(one) for one in after] == [
        codes(one) for one in printed(Printed(), page("ffi"), last)
    ]


def test_the_glyphs_of_a_page_that_was_printed_before_are_in_the_table() -> None:
    known, first = Printed(), page("abc")
    printed(known, first)
    known.begin()
    table = FontTable()
    known.print((first,), table)
    (use,) = table.uses
    assert [text for _, _, text in use.entries()] == ["a", "b", "c"]


def test_annotations_are_numbered_behind_the_pages() -> None:
    web = LinkArea(0, 0, 9, 9, WebTarget("https://example.org"), "here", "node")
    inner = LinkArea(0, 9, 9, 18, NodeTarget("there"), "there", "node")
    pages = (page("a", web), page("b", inner))
    run = Printed().annotate(5, pages, PLACES)
    assert [one.rpartition("/")[2] for one in run.contents] == [
        "StructParent 2>>",
        "StructParent 3>>",
    ]
    assert run.first == 5


def test_annotations_lead_to_where_a_node_is_now() -> None:
    inner = LinkArea(0, 9, 9, 18, NodeTarget("there"), "there", "node")
    known, one = Printed(), page("a", inner)
    before = known.annotate(5, (one,), PLACES)
    assert known.annotate(5, (one,), PLACES) is before
    moved = known.annotate(5, (one,), {"there": Destination("8 0 R", 300, 90)})
    assert "/Dest [8 0 R /XYZ 0 210 0]" in moved.contents[0]


def test_a_structure_tree_is_written_again_if_anything_of_it_is_another() -> None:
    known = Printed()
    root = Element(role=Role.DOCUMENT)
    shown = TaggedPage(reference="4 0 R", marks=(), links=())
    first = known.tag(9, root, [shown])
    assert known.tag(9, root, [shown]) is first
    assert known.tag(10, root, [shown]) is not first
    assert first.reference(0) == "9 0 R"
    assert first.contents[0].startswith("<</Type /StructTreeRoot")


def test_pages_of_a_typeface_in_several_fonts_are_printed_each_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(fonts_module, "ROOM", 1)
    known, pages = Printed(), (page("fi"), page("ffi"))
    before, after = printed(known, *pages), printed(known, *pages)
    assert [one is other for one, other in zip(before, after, strict=True)] == [
        True,
        False,
    ]
    assert [one.packed for one in before] == [one.packed for one in after]
