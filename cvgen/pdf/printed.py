"""Print pages: paint and pack them, or take them as they were printed before.

Part of ``pdf``, between ``whole_words`` and ``write``. What a page looks like in the
file follows from what stands on it and from the codes that its glyphs have, few of
which hang on the pages before it: a page is printed anew where either is another.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import count

import msgspec

from cvgen.document.block import NodeId, NodeTarget
from cvgen.document.structure import Element
from cvgen.layout.frame import LinkArea, Page, PlacedLine, PlacedPicture, Rule
from cvgen.memory import Memory
from cvgen.pdf.fonts import FontTable, KnownWords, UsedFont
from cvgen.pdf.navigation import Destination, link_annotation
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.objects import COMPRESSION
from cvgen.pdf.paint import paint_page
from cvgen.pdf.tags import Mark, TaggedPage, write_tags
from cvgen.pdf.whole_words import JoinedLines

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

Tagging = tuple[int, Element, tuple[TaggedPage, ...]]
"""All that the objects of a structure tree follow from."""


class PrintedPage(msgspec.Struct, frozen=True, eq=False):
    """A content stream, packed; its marks by their numbers; and what shows it."""

    packed: bytes
    marks: tuple[Mark, ...]
    fonts: tuple[UsedFont, ...]


class Printed:
    """What was written before: pages, lines with whole words, and packed streams."""

    def __init__(self) -> None:
        self.joined = JoinedLines()
        self.words = KnownWords()
        self._pages = Memory[Sight, PrintedPage]()
        self._links = Memory[tuple[LinkArea, float], str]()
        self._tagged: tuple[Tagging, ObjectRun] | None = None
        self._annotated: ObjectRun | None = None

    def begin(self) -> None:
        """Begin another file."""
        self.joined.begin()
        self._pages.begin()
        self._links.begin()

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

    def annotate(
        self, first: int, pages: Sequence[Page], places: Mapping[NodeId, Destination]
    ) -> ObjectRun:
        """The annotations of all links, in a run that is as before if it is the same.

        In the parent tree, links have the keys behind those of the pages.
        """
        run = ObjectRun(first)
        keys = count(len(pages))
        for page in pages:
            for link in page.links:
                entries = self._annotation(link, page, places)
                run.add(f"{entries} /StructParent {next(keys)}>>")
        last = self._annotated
        if last is None or (last.first, last.contents) != (run.first, run.contents):
            self._annotated = run
        return self._annotated or run

    def _annotation(
        self, link: LinkArea, page: Page, places: Mapping[NodeId, Destination]
    ) -> str:
        """A link's annotation; where a node is now must be looked up each time."""
        make = partial(link_annotation, link, page, places)
        if isinstance(link.target, NodeTarget):
            return make()
        return self._links.get((link, page.height), make)

    def tag(self, first: int, root: Element, pages: Sequence[TaggedPage]) -> ObjectRun:
        """The run of the structure tree, its root first, as before if it was the same.

        As long as no line and no link come or go, an edit leaves it as it is.
        """
        case = (first, root, tuple(pages))
        if self._tagged is None or self._tagged[0] != case:
            self._tagged = (case, write_tags(first, root, pages))
        return self._tagged[1]


def _print(page: Page, fonts: FontTable) -> PrintedPage:
    fonts.begin_page()
    painted = paint_page(page, fonts)
    packed = zlib.compress(painted.content, COMPRESSION)
    return PrintedPage(packed, painted.marks, fonts.used())


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
