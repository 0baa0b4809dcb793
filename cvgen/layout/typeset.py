"""The steps of layout in order: flow, break into pages, place, add the marginals.

The door of ``layout``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import repeat

from cvgen.diagnostics import Diagnostic
from cvgen.document.block import Document, NodeId
from cvgen.document.reading_order import reading_order
from cvgen.layout.flow import flow
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import (
    Anchor,
    Page,
    PlacedLine,
    PlacedPicture,
    Rule,
)
from cvgen.layout.hyphenate import Hyphenator
from cvgen.layout.link_areas import link_areas
from cvgen.layout.marginals import Marginalia, set_marginals
from cvgen.layout.pagebreak import MadeUpPage, PlacedStrip, break_pages
from cvgen.layout.same_room import MadeBefore, make_up_again
from cvgen.layout.settled import Fragment, Settled
from cvgen.units import Pt

__all__ = ["typeset"]


def typeset(
    document: Document,
    fonts: FontBook,
    hyphenator: Hyphenator | None = None,
    *,
    most: int | None = None,
    settled: Settled | None = None,
) -> tuple[tuple[Page, ...], tuple[Diagnostic, ...]]:
    """The pages of a document, and what is wrong with its text.

    Without a hyphenator no word is hyphenated but at its own soft hyphens. There are no
    more pages than ``most`` if shrunk spaces make that possible; ``settled`` are
    paragraphs that have been set before.

    Raises:
        KeyError: The fonts lack a face that the document's styles name.
    """
    settled = Settled() if settled is None else settled
    strips, diagnostics = flow(document, fonts, hyphenator, settled)
    height, last = document.page.text_height, settled.last
    made_up = make_up_again(strips, height, most, last)
    if made_up is None:
        made_up, last = break_pages(strips, height, most).pages, None
    before = zip(last.made_up, last.pages, strict=True) if last else repeat(NO_PAGE)
    pages = _Pages(document, fonts, settled, len(made_up))
    done = tuple(
        page if page and one is old else pages.page(number, one.strips)
        for number, (one, (old, page)) in enumerate(
            zip(made_up, before, strict=False), start=1
        )
    )
    settled.last = MadeBefore(strips, height, most, made_up, done)
    return done, tuple(diagnostics)


NO_PAGE: tuple[MadeUpPage | None, Page | None] = (None, None)


class _Pages:
    """Sets the pages of a document, so many, unless they have been set before."""

    def __init__(
        self, document: Document, fonts: FontBook, settled: Settled, count: int
    ) -> None:
        self._document = document
        self._fonts = fonts
        self._settled = settled
        self._count = count

    @cached_property
    def _places(self) -> Mapping[NodeId, int]:
        """The places of the document's nodes in the order of reading."""
        nodes = reading_order(self._document)
        return dict(zip(nodes, range(len(nodes)), strict=True))

    def page(self, number: int, strips: Sequence[PlacedStrip]) -> Page:
        """A page by its number, which counts from 1."""
        key = (number, self._count, tuple(map(_fragment, strips)))
        page = self._settled.pages.find(key)
        if page is None:
            marginalia = set_marginals(self._document, self._fonts, number, self._count)
            page = _page(self._document, strips, self._places, marginalia)
            self._settled.pages.keep(key, page)
        return page


def _fragment(placed: PlacedStrip) -> Fragment:
    """What a page shows of a strip; keeps and spaces are of no more use."""
    strip = placed.strip
    return placed.y, strip.lines, strip.rules, strip.pictures, strip.anchors


def _page(
    document: Document,
    strips: Sequence[PlacedStrip],
    order: Mapping[NodeId, int],
    marginalia: Marginalia,
) -> Page:
    """A page from its strips; its lines in reading order, not row by row."""
    top = document.page.top
    lines = sorted(_lines(strips, top), key=lambda line: order[line.node])
    return Page(
        number=marginalia.page,
        width=document.page.width,
        height=document.page.height,
        lines=tuple(lines),
        rules=tuple(_rules(strips, top)),
        pictures=tuple(_pictures(strips, top)),
        links=tuple(area for line in lines for area in link_areas(line)),
        anchors=tuple(
            Anchor(anchor.node, anchor.y + top + placed.y)
            for placed in strips
            for anchor in placed.strip.anchors
        ),
        marginals=marginalia.lines,
        marginal_rules=marginalia.rules,
    )


def _lines(strips: Sequence[PlacedStrip], top: Pt) -> Iterator[PlacedLine]:
    for placed in strips:
        y = top + placed.y
        for line in placed.strip.lines:
            yield PlacedLine(line.x, line.baseline + y, line.node, line.line)


def _rules(strips: Sequence[PlacedStrip], top: Pt) -> Iterator[Rule]:
    for placed in strips:
        y = top + placed.y
        for rule in placed.strip.rules:
            yield Rule(rule.x, rule.y + y, rule.width, rule.thickness, rule.colour)


def _pictures(strips: Sequence[PlacedStrip], top: Pt) -> Iterator[PlacedPicture]:
    for placed in strips:
        y = top + placed.y
        for one in placed.strip.pictures:
            yield PlacedPicture(one.x, one.y + y, one.picture)
