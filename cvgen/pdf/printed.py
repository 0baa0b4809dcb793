"""Print pages: paint and pack them, or take them as they were printed before.

Part of ``pdf``, between ``whole_words`` and ``write``. What a page looks like in the
file follows from what stands on it and from the codes that its glyphs have, few of
which hang on the pages before it: a page is printed anew where either is another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from cvgen.document.block import NodeId, NodeTarget, Picture
from cvgen.layout.frame import LinkArea, Page, PlacedLine, PlacedPicture, Rule
from cvgen.layout.typeface import Typeface
from cvgen.memory import Memory
from cvgen.pdf.content import Content, Mark, TaggedPage, numbers_of_nodes
from cvgen.pdf.embed import EmbeddedFont, Entry, write_font
from cvgen.pdf.font_use import UsedFont
from cvgen.pdf.fonts import FontTable, KnownWords
from cvgen.pdf.navigation import Destination, link_annotation
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.object_stream import ObjectStream, pack_objects
from cvgen.pdf.paint import paint_page
from cvgen.pdf.painted_lines import PaintedLines, PaintedPage
from cvgen.pdf.tags import Branches, Growth, Held, write_branches
from cvgen.pdf.whole_words import JoinedLines
from cvgen.units import Pt

if TYPE_CHECKING:  # of a photo, which few CVs have
    from cvgen.document.picture import ImageFile

__all__ = ["Printed", "PrintedPage", "Sheet", "SheetCase"]

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
ImageKey = tuple["ImageFile", Pt, Pt]

TOGETHER = 4
"""Pages whose small objects are packed together: fewer take more room."""


class Seen:
    """What is seen of a page; it is long, so that its hash is taken once."""

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self._hash = hash(sight)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Seen) and self._sight == other._sight


class PrintedPage(msgspec.Struct, frozen=True, eq=False):
    """A content stream, packed; its marks by their numbers; and what shows it.

    ``nodes`` are those that the marks are of, each with its numbers; ``aims`` those
    that the page's links lead to; ``sight`` is what was printed.
    """

    sight: Seen
    packed: bytes
    marks: tuple[Mark, ...]
    nodes: Mapping[NodeId, Sequence[int]]
    fonts: tuple[UsedFont, ...]
    aims: tuple[NodeId, ...]
    painted: PaintedPage


class SheetCase(msgspec.Struct, frozen=True):
    """All that the small objects of a page follow from.

    ``incoming`` is what elements of other pages hold of it, marks and annotations;
    ``aims`` are the places that its links lead to.
    """

    first: int
    size: tuple[Pt, Pt]
    entries: str
    printed: PrintedPage
    branches: Branches
    incoming: tuple[tuple[Held, ...], tuple[Held, ...]]
    aims: tuple[Destination, ...]


class Sheet(msgspec.Struct, frozen=True, eq=False):
    """The small objects of a page, and those of the elements that begin on it."""

    run: ObjectRun
    branches: Branches


class Printed:
    """What was written before: pages, lines with whole words, and packed streams."""

    def __init__(self) -> None:
        self.joined = JoinedLines()
        self.words = KnownWords()
        self.sheets: Memory[SheetCase, Sheet] = Memory()
        self._last: list[PrintedPage] = []
        self._pages: Memory[Page, PrintedPage] = Memory()
        self._sights: Memory[Seen, PrintedPage] = Memory()
        self._tagged: Memory[tuple[PrintedPage, int, int], TaggedPage] = Memory()
        self._links: Memory[tuple[LinkArea, float], str] = Memory()
        self._fonts: Memory[FontKey, EmbeddedFont] = Memory()
        self._images: Memory[ImageKey, bytes] = Memory()
        self._branches: dict[int, Branches] = {}
        self._streams: Memory[tuple[Sheet, ...], tuple[ObjectStream, ...]] = Memory()

    def begin(self) -> None:
        """Begin another file."""
        self.joined.begin()
        self.sheets.begin()
        self._pages.begin()
        self._sights.begin()
        self._tagged.begin()
        self._links.begin()
        self._fonts.begin()
        self._images.begin()
        self._streams.begin()

    def print(self, pages: tuple[Page, ...], fonts: FontTable) -> list[PrintedPage]:
        """The pages in print; fonts are entered into the table as used."""
        printed: list[PrintedPage] = []
        before = painted_lines(self._last)
        for page in pages:
            known = self._pages.find(page)
            seen = known.sight if known else Seen(_sight(page))
            known = known or self._sights.find(seen)
            if known is None or not fonts.enter(known.fonts):
                known = _print(page, seen, fonts, before)
            if fonts.is_plain:
                self._pages.keep(page, known)
                self._sights.keep(seen, known)
            printed.append(known)
        self._last = printed if fonts.is_plain else []
        return printed

    def tagged(self, printed: PrintedPage, first: int, links: range) -> TaggedPage:
        """A page as tags see it, by its number and those of its links."""
        key = (printed, first, len(links))
        return self._tagged.get(key, lambda: _tagged(printed, first, links))

    def font(self, typeface: Typeface, entries: tuple[Entry, ...]) -> EmbeddedFont:
        """The objects of a font with these codes."""
        make = partial(write_font, typeface, entries)
        return self._fonts.get((typeface, entries), make)

    def image(self, picture: Picture) -> bytes:
        """The image of a picture as an object."""
        from cvgen.pdf.images import write_image  # noqa: PLC0415 — few CVs have one

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

    def pack(self, sheets: Iterable[Sheet]) -> Iterator[ObjectStream]:
        """The objects of a few pages with their elements, packed together."""
        rest = iter(sheets)
        while batch := tuple(islice(rest, TOGETHER)):
            yield from self._streams.get(batch, partial(_packed, batch))


def _packed(sheets: Iterable[Sheet]) -> tuple[ObjectStream, ...]:
    runs = [run for one in sheets for run in (one.run, one.branches.run)]
    return tuple(pack_objects(sorted(one for run in runs for one in run.objects())))


def painted_lines(pages: Sequence[PrintedPage]) -> PaintedLines:
    """The lines of the pages of a file."""
    fonts = [one for page in pages for one in page.fonts]
    return PaintedLines([page.painted for page in pages], fonts)


def _print(
    page: Page, seen: Seen, fonts: FontTable, before: PaintedLines
) -> PrintedPage:
    fonts.begin_page()
    painted = paint_page(page, fonts, before)
    marks, targets = painted.marks, [link.target for link in page.links]
    packed = painted.pack(page.lines)
    return PrintedPage(
        sight=seen,
        packed=packed.packed,
        marks=marks,
        nodes=numbers_of_nodes(marks),
        fonts=fonts.used(),
        aims=tuple(aim.node for aim in targets if isinstance(aim, NodeTarget)),
        painted=packed,
    )


def _tagged(printed: PrintedPage, first: int, links: range) -> TaggedPage:
    return TaggedPage(
        reference=f"{first} 0 R",
        marks=printed.marks,
        nodes=printed.nodes,
        links=tuple([f"{number} 0 R" for number in links]),
    )


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
