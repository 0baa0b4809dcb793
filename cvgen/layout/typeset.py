"""The steps of layout in order: flow, break into pages, place, add the marginals.

The door of ``layout``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic
from cvgen.document.block import Document
from cvgen.layout.flow import flow
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import Anchor, LinkArea, Page, PlacedLine
from cvgen.layout.marginals import set_marginals
from cvgen.layout.pagebreak import PlacedStrip, break_pages

__all__ = ["typeset"]


def typeset(
    document: Document, fonts: FontBook
) -> tuple[tuple[Page, ...], tuple[Diagnostic, ...]]:
    """The pages of a document, and what is wrong with its text.

    Raises:
        KeyError: The fonts lack a face that the document's styles name.
    """
    strips, diagnostics = flow(document, fonts)
    cut = break_pages(strips, document.page.text_height)
    pages = tuple(
        _page(document, fonts, placed, number, len(cut))
        for number, placed in enumerate(cut, start=1)
    )
    return pages, tuple(diagnostics)


def _page(
    document: Document,
    fonts: FontBook,
    strips: Sequence[PlacedStrip],
    number: int,
    count: int,
) -> Page:
    top = document.page.top
    lines = tuple(
        replace(line, baseline=line.baseline + top + placed.y)
        for placed in strips
        for line in placed.strip.lines
    )
    marginals, marginal_rules = set_marginals(document, fonts, number, count)
    return Page(
        number=number,
        width=document.page.width,
        height=document.page.height,
        lines=lines,
        rules=tuple(
            replace(rule, y=rule.y + top + placed.y)
            for placed in strips
            for rule in placed.strip.rules
        ),
        links=tuple(area for line in lines for area in _links(line)),
        anchors=tuple(
            Anchor(anchor.node, anchor.y + top + placed.y)
            for placed in strips
            for anchor in placed.strip.anchors
        ),
        marginals=marginals,
        marginal_rules=marginal_rules,
    )


def _links(line: PlacedLine) -> Iterator[LinkArea]:
    for run in line.line.runs:
        if run.link is not None:
            left = line.x + run.offset
            yield LinkArea(
                left=left,
                top=line.baseline - run.typeface.ascender * run.size,
                right=left + run.width,
                bottom=line.baseline - run.typeface.descender * run.size,
                target=run.link,
                text=run.text.strip(),
                node=line.node,
            )
