"""Pages are written with their size, their links and what leads back from them."""

from __future__ import annotations

import re
import zlib

import pytest

from cvgen.document.block import Role, WebTarget
from cvgen.document.structure import Element
from cvgen.layout.frame import LinkArea, Page
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.object_stream import ObjectStream
from cvgen.pdf.printed import Printed
from cvgen.pdf.sheets import Sheets, write_sheets

LINK = LinkArea(0, 0, 9, 9, WebTarget("https://example.org"), "here", "node")
ROOT = Element(role=Role.DOCUMENT)


def written(*pages: Page, entries: tuple[str, ...] = ("", "")) -> Sheets:
    known = Printed()
    known.begin()
    printed = known.print(pages, FontTable())
    return write_sheets(4, pages, printed, ROOT, entries, known)


def numbers_of(stream: ObjectStream) -> list[int]:
    return [first + i for first, count in stream.numbers for i in range(count)]


def objects(sheets: Sheets) -> dict[int, str]:
    """The small objects by their numbers."""
    found: dict[int, str] = {}
    for stream in sheets.packed:
        content = zlib.decompress(stream.packed)[stream.head :].decode("ascii")
        found |= zip(numbers_of(stream), content.split("\n"), strict=True)
    return found


def pages_of(sheets: Sheets) -> list[str]:
    """The dictionaries of the pages."""
    found = objects(sheets)
    return [found[int(one.split()[0])] for one in sheets.references]


def page(number: int, *links: LinkArea) -> Page:
    return Page(number=number, width=100, height=200.5, lines=(), links=links)


def test_a_page_says_its_size_and_its_key() -> None:
    sheets = written(page(1), page(2))
    keys = [int(one.split()[0]) for one in sheets.references]
    for key, entries in zip(keys, pages_of(sheets), strict=True):
        assert f"/MediaBox [0 0 100 200.5] /StructParents {key}>>" in entries
    assert len({*keys}) == 2


@pytest.mark.parametrize("count", [0, 1, 2, 40])
def test_a_page_holds_its_links_in_the_order_of_its_tags(count: int) -> None:
    sheets = written(page(1), page(2, *[LINK] * count))
    found = objects(sheets)
    first, second = pages_of(sheets)
    assert "/Tabs /S" not in first
    assert ("/Tabs /S" in second) is (count > 0)
    held = re.search(r"/Annots \[(.*?)\]", second)
    links = [int(one) for one in (held[1] if held else "").split(" 0 R")[:-1]]
    assert len(links) == count
    for number in links:
        assert found[number].endswith(f"/StructParent {number}>>")


def test_more_entries_are_those_of_a_page() -> None:
    sheets = written(page(1), page(2), entries=(" /Own 1", ""))
    assert [("/Own 1>>" in one) for one in pages_of(sheets)] == [True, False]


def test_no_number_is_given_twice() -> None:
    sheets = written(page(1, LINK), page(2, *[LINK] * 40))
    numbers = [number for number, _ in sheets.plain]
    numbers += [one for stream in sheets.packed for one in numbers_of(stream)]
    assert len(numbers) == len(set(numbers))
    assert min(numbers) >= 4
    assert max(numbers) <= sheets.last


def test_a_link_more_leaves_the_numbers_of_other_pages_alone() -> None:
    before = written(page(1, LINK), page(2, LINK))
    after = written(page(1, LINK, LINK), page(2, LINK))
    assert after.references == before.references
    assert after.tree == before.tree
    assert pages_of(after)[1] == pages_of(before)[1]


def test_objects_of_a_stream_stand_in_the_order_of_their_numbers() -> None:
    sheets = written(page(1, LINK), page(2))
    for stream in sheets.packed:
        assert numbers_of(stream) == sorted(numbers_of(stream))
