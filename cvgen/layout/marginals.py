"""Running heads and folios: what needs to know how many pages there are.

Part of ``layout``, the last step but one. The first page has only its number at the
foot; the others the running title, their number and a rule at the head.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.document.block import Document, Paragraph, Role, StyledRun
from cvgen.document.style import Align, ParagraphStyle
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import PlacedLine, Rule
from cvgen.layout.paragraph import set_paragraph
from cvgen.units import Pt

__all__ = ["Marginalia", "set_marginals"]


class Marginalia(msgspec.Struct, frozen=True, eq=False):
    """What stands in the margins of a page, which counts from 1."""

    page: int
    lines: tuple[PlacedLine, ...]
    rules: tuple[Rule, ...] = ()


def set_marginals(
    document: Document, fonts: FontBook, page: int, pages: int
) -> Marginalia:
    """The lines and rules in the margins of a page; ``page`` counts from 1."""
    margin = document.marginals
    if page == 1:
        folio = margin.folio.format(page=page, pages=pages)
        foot = document.page.height - margin.foot_offset
        return Marginalia(page, tuple(_line(document, fonts, folio, Align.RIGHT, foot)))
    folio = margin.running_folio.format(page=page, pages=pages)
    head = margin.head_offset
    rule = Rule(
        document.page.left,
        head + margin.rule_gap,
        document.page.measure,
        margin.rule_thickness,
        margin.rule_colour,
    )
    lines = (
        *_line(document, fonts, margin.running_title, Align.LEFT, head),
        *_line(document, fonts, folio, Align.RIGHT, head),
    )
    return Marginalia(page, lines, (rule,) if margin.rule_thickness else ())


def _line(
    document: Document, fonts: FontBook, text: str, align: Align, baseline: Pt
) -> Iterator[PlacedLine]:
    """One line across the measure; of a text that needs more, the first."""
    style = ParagraphStyle(text=document.marginals.style, leading=0.0, align=align)
    paragraph = Paragraph(
        node="marginals",
        role=Role.ARTIFACT,
        runs=(StyledRun(text, style.text),),
        style=style,
    )
    measure = document.page.measure
    if align is Align.LEFT:
        measure *= 3 / 4
    lines = set_paragraph(paragraph, measure, fonts, document.language).lines
    for line in lines[:1]:
        indent = align.indent(measure - line.width)
        yield PlacedLine(document.page.left + indent, baseline, "marginals", line)
