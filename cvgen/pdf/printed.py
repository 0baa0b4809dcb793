"""Print pages: paint and pack them, or take them as they were printed before.

Part of ``pdf``, between ``whole_words`` and ``write``. What a page looks like in the
file follows from what stands on it and from the codes that its glyphs have, few of
which hang on the pages before it: a page is printed anew where either is another.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice

import msgspec

from cvgen.document.block import NodeId, NodeTarget, Picture
from cvgen.document.picture import ImageFile
from cvgen.layout.frame import LinkArea, Page, PlacedLine, PlacedPicture, Rule
from cvgen.layout.typeface import Typeface
from cvgen.memory import Memory
from cvgen.pdf.content import Content, Mark, numbers_of_nodes
from cvgen.pdf.embed import EmbeddedFont, Entry, write_font
from cvgen.pdf.fonts import FontTable, KnownWords, UsedFont
from cvgen.pdf.images import write_image
from cvgen.pdf.navigation import Destination, link_annotation
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.object_stream import ObjectStream, pack_objects
from cvgen.pdf.objects import COMPRESSION
from cvgen.pdf.paint import paint_page
from cvgen.pdf.tags import Branches, Growth, write_branches
from cvgen.pdf.whole_words import JoinedLines
from cvgen.units import Pt

__all__ = ["Printed", "PrintedPage"]

Sight = tuple[
    float,
    tuple[PlacedLine, ...],
    tuple[Rule, ...],
    tuple[PlacedPicture, ...],
    tuple[LinkArea, ...],
    tuple[PlacedLine, ...],
    tuple[Rule, ...],
]
"""All that is seen of a page, and its height."""
FontKey = tuple[Typeface, tuple[Entry, ...]]
ImageKey = tuple[ImageFile, Pt, Pt]
SheetKey = tuple[int, tuple[str, ...], Branches]
"""All that the small objects of a page follow from."""

TOGETHER = 4
"""Pages whose small objects are packed together: fewer take more room."""


class PrintedPage(msgspec.Struct, frozen=True, eq=False):
    """A content stream, packed; its marks by their numbers; and what shows it.

    ``nodes`` are those that the marks are of, each with its numbers.
    """

    packed: bytes
    marks: tuple[Mark, ...]
    nodes: Mapping[NodeId, Sequence[int]]
    fonts: tuple[UsedFont, ...]


class Printed:
    """What was written before: pages, lines with whole words, and packed streams."""

    def __init__(self) -> None:
        self.joined = JoinedLines()
        self.words = KnownWords()
        self._pages = Memory[Sight, PrintedPage]()
        self._links = Memory[tuple[LinkArea, float], str]()
        self._fonts = Memory[FontKey, EmbeddedFont]()
        self._images = Memory[ImageKey, bytes]()
        self._branches: dict[int, Branches] = {}
        self._streams = Memory[tuple[SheetKey, ...], tuple[ObjectStream, ...]]()

    def begin(self) -> None:
        """Begin another file."""
        self.joined.begin()
        self._pages.begin()
        self._links.begin()
        self._fonts.begin()
        self._images.begin()
        self._streams.begin()

    def print(self, pages: tuple[Page, ...], fonts: FontTable) -> list[PrintedPage]:
        """The pages in print; fonts are entered into the table as used."""
        printed: list[PrintedPage] = []
        for page in pages:
            sight = _sight(page)
            known = self._pages.find(sight)
            if known is None or not fonts.enter(known.fonts):
                known = _print(page, fonts)
                if fonts.is_plain:
                    self._pages.keep(sight, known)
            printed.append(known)
        return printed

    def font(self, typeface: Typeface, entries: tuple[Entry, ...]) -> EmbeddedFont:
        """The objects of a font with these codes."""
        make = partial(write_font, typeface, entries)
        return self._fonts.get((typeface, entries), make)

    def image(self, picture: Picture) -> bytes:
        """The image of a picture as an object."""
        key = (picture.image, picture.width, picture.height)
        return self._images.get(key, partial(write_image, picture))

    def annotations(
        self, page: Page, places: Mapping[NodeId, Destination]
    ) -> list[str]:
        """The annotations of a page's links, each without its end and its key."""
        return [self._annotation(link, page, places) for link in page.links]

    def _annotation(
        self, link: LinkArea, page: Page, places: Mapping[NodeId, Destination]
    ) -> str:
        """A link's annotation; where a node is now must be looked up each time."""
        make = partial(link_annotation, link, page, places)
        if isinstance(link.target, NodeTarget):
            return make()
        return self._links.get((link, page.height), make)

    def grow(self, first: int, growth: Growth, content: Content) -> Branches:
        """The elements that begin on a page, as before if they were the same."""
        index = growth.index
        known, page = self._branches.get(index), content.pages[index]
        if known is None or not known.are(first, growth, page, content):
            known = self._branches[index] = write_branches(first, growth, content)
        return known

    def pack(
        self, runs: Iterable[ObjectRun], branches: Iterable[Branches]
    ) -> Iterator[ObjectStream]:
        """The objects of a few pages with their elements, packed together."""
        sheets = zip(runs, branches, strict=True)
        while batch := tuple(islice(sheets, TOGETHER)):
            key = tuple((run.first, tuple(run.contents), grown) for run, grown in batch)
            yield from self._streams.get(key, partial(_packed, batch))


def _packed(
    sheets: Iterable[tuple[ObjectRun, Branches]],
) -> tuple[ObjectStream, ...]:
    runs = [run for sheet, grown in sheets for run in (sheet, grown.run)]
    return tuple(pack_objects(sorted(one for run in runs for one in run.objects())))


def _print(page: Page, fonts: FontTable) -> PrintedPage:
    fonts.begin_page()
    painted = paint_page(page, fonts)
    packed, marks = zlib.compress(painted.content, COMPRESSION), painted.marks
    return PrintedPage(packed, marks, numbers_of_nodes(marks), fonts.used())


def _sight(page: Page) -> Sight:
    return (
        page.height,
        page.lines,
        page.rules,
        page.pictures,
        page.links,
        page.marginals,
        page.marginal_rules,
    )
