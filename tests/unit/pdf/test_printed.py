"""A page is printed anew only if it, or the codes of its glyphs, are others."""

from __future__ import annotations

import zlib

import pytest
from msgspec.structs import replace

from cvgen.document.block import NodeTarget, Role, WebTarget
from cvgen.document.structure import Element
from cvgen.document.style import FontStyle
from cvgen.layout.frame import GlyphRun, Line, LinkArea, Page, PlacedLine
from cvgen.pdf import font_use
from cvgen.pdf.content import Content, Mark, TaggedPage, numbers_of_nodes
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.navigation import Destination
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.printed import Printed, PrintedPage, Sheet
from cvgen.pdf.tags import Growth
from tests.support.images import picture
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
    monkeypatch.setattr(zlib, "crc32", lambda _: 0)
    known, last = Printed(), page("fi")
    before = printed(known, page("abc"), last)
    after = printed(known, page("ffi"), last)
    assert codes(before[1]) == b"[<e000>"
    assert codes(after[1]) == b"[<e001>"
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


def test_an_annotation_is_made_once() -> None:
    web = LinkArea(0, 0, 9, 9, WebTarget("https://example.org"), "here", "node")
    known, one = Printed(), page("a", web)
    (before,), (after,) = (known.annotations(one, PLACES) for _ in range(2))
    assert after is before
    assert "/URI (https://example.org)" in before


def test_annotations_lead_to_where_a_node_is_now() -> None:
    inner = LinkArea(0, 9, 9, 18, NodeTarget("there"), "there", "node")
    known, one = Printed(), page("a", inner)
    known.annotations(one, PLACES)
    (moved,) = known.annotations(one, {"there": Destination("8 0 R", 300, 90)})
    assert "/Dest [8 0 R /XYZ 0 210 0]" in moved


def test_a_font_is_written_again_only_with_other_codes() -> None:
    known, (a, b) = Printed(), ((97, FACE.usual_glyph("a"), "a"), (98, 3, "b"))
    first = known.font(FACE, (a,))
    assert known.font(FACE, (a,)) is first
    assert known.font(FACE, (a, b)) is not first


def test_an_image_is_written_again_only_in_another_size() -> None:
    known, one = Printed(), picture()
    first = known.image(one)
    assert known.image(replace(one, node="other")) is first
    assert known.image(replace(one, width=one.width / 2)) is not first


def shown(*nodes: str) -> TaggedPage:
    marks = tuple(Mark(node=node) for node in nodes)
    return TaggedPage(
        reference="4 0 R", marks=marks, nodes=numbers_of_nodes(marks), links=()
    )


def test_elements_are_written_again_if_anything_of_them_is_another() -> None:
    known, kept = Printed(), Element(role=Role.P, node="one")
    growth = Growth(0, (kept,), ("9 0 R",))
    content = Content([shown("one", "two")])
    first = known.grow(10, growth, content)
    assert known.grow(10, growth, content) is first
    assert known.grow(10, growth, Content([shown("one", "two")])) is first
    for other in (
        known.grow(11, growth, content),
        known.grow(10, Growth(0, (kept,), ("8 0 R",)), content),
        known.grow(10, Growth(0, (), ()), content),
        known.grow(10, growth, Content([shown("two", "one")])),
        known.grow(10, growth, Content([shown("one", "two"), shown("one")])),
    ):
        assert other is not first


def test_the_objects_of_pages_are_packed_again_if_one_is_another() -> None:
    known, run = Printed(), ObjectRun(1)
    run.add("null")
    grown = known.grow(10, Growth(0, (), ()), Content([shown()]))
    one = Sheet(run, grown)
    (first,), (again,) = (known.pack([one]) for _ in range(2))
    run = ObjectRun(1)
    run.add("[]")
    (other,) = known.pack([Sheet(run, grown)])
    assert again is first
    assert zlib.decompress(other.packed) == b"1 0\n[]"


def test_pages_of_a_typeface_in_several_fonts_are_printed_each_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(font_use, "ROOM", 1)
    known, pages = Printed(), (page("fi"), page("ffi"))
    before, after = printed(known, *pages), printed(known, *pages)
    assert [one is other for one, other in zip(before, after, strict=True)] == [
        True,
        False,
    ]
    assert [one.packed for one in before] == [one.packed for one in after]
