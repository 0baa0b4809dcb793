"""Running heads and folios: what needs to know how many pages there are.

Part of ``layout``, the last step but one. Unless told otherwise, the first page has
only its number at the foot; the others the running title, their number and a rule at
the head.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from cvgen.document.block import Document, Paragraph, Role, StyledRun
from cvgen.document.style import Align, ParagraphStyle
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import PlacedLine, Rule
from cvgen.layout.paragraph import set_paragraph
from cvgen.model.running_head import RunningHeadForm
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
    folio = margin.running_folio.format(page=page, pages=pages)
    match margin.form:
        case RunningHeadForm.NONE:
            return _head(document, fonts, page, margin.mark or None)
        case RunningHeadForm.NAME_ON_EVERY_PAGE:
            named = f"{margin.name}, {folio}"
            return _head(document, fonts, page, margin.mark or None, named)
        case RunningHeadForm.USUAL if page > 1:
            head = _head(document, fonts, page, margin.running_title, folio)
            return replace(head, rules=tuple(_rule(document)))
        case RunningHeadForm.USUAL:
            head = _head(document, fonts, page, margin.mark or None)
            folio = margin.folio.format(page=page, pages=pages)
            foot = document.page.height - margin.foot_offset
            number = _line(document, fonts, folio, Align.RIGHT, foot)
            return replace(head, lines=(*head.lines, *number))


def _head(
    document: Document,
    fonts: FontBook,
    page: int,
    left: str | None,
    right: str | None = None,
) -> Marginalia:
    """A line at the head, with a text at its left end and one at its right."""
    offset = document.marginals.head_offset
    sides = ((left, Align.LEFT), (right, Align.RIGHT))
    lines = (
        line
        for text, align in sides
        if text is not None
        for line in _line(document, fonts, text, align, offset)
    )
    return Marginalia(page, tuple(lines))


def _rule(document: Document) -> Iterator[Rule]:
    """The rule under the head, if it has a thickness."""
    margin, sheet = document.marginals, document.page
    if margin.rule_thickness:
        yield Rule(
            sheet.left,
            margin.head_offset + margin.rule_gap,
            sheet.measure,
            margin.rule_thickness,
            margin.rule_colour,
        )


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
