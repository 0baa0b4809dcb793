"""Set a paragraph: shape, break, and set its lines.

Part of ``layout``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import fsum

import msgspec
from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic, error
from cvgen.document.block import Paragraph, Role
from cvgen.document.style import Align
from cvgen.layout.bidi.direct import direct
from cvgen.layout.choose_breaks import choose_breaks
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import Line
from cvgen.layout.hyphenate import Hyphenator
from cvgen.layout.line import set_line
from cvgen.layout.one_line import set_one_line
from cvgen.model.direction import is_right_to_left
from cvgen.units import ROUNDING, Pt

__all__ = ["SetParagraph", "set_paragraph"]

NARROW = 0.4
"""Ems that a character takes on average in a text of narrow letters."""


class SetParagraph(msgspec.Struct, frozen=True, eq=False):
    """A paragraph's lines, what is wrong with them, and characters that no face has."""

    lines: tuple[Line, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    missing: str = ""


def set_paragraph(
    paragraph: Paragraph,
    measure: Pt,
    fonts: FontBook,
    language: str,
    hyphenator: Hyphenator | None = None,
) -> SetParagraph:
    """The lines of a paragraph, none wider than ``measure``.

    A single glyph that is wider than the measure is an error.
    """
    directed = direct(paragraph.runs, _base_level(paragraph, language))
    if not directed.levels and not _is_long(paragraph, measure):
        line = set_one_line(paragraph.runs, measure, fonts, language)
        if line is not None:
            return SetParagraph((line,) if paragraph.runs else ())
    broken = choose_breaks(paragraph, measure, fonts, language, hyphenator, directed)
    text, align = broken.text, paragraph.style.align
    lines = tuple(
        set_line(text, start, end, measure=measure, align=align)
        for start, end in pairwise((0, *broken.ends))
    )
    problems = tuple(_problems(paragraph, lines, measure))
    if text.base % 2 and align not in {Align.RIGHT, Align.CENTRED}:
        is_own = not paragraph.language and is_right_to_left(language)
        if is_own or len(lines) > 1:
            lines = tuple(_flush_right(lines, measure))
    return SetParagraph(lines, problems, text.missing)


def _is_long(paragraph: Paragraph, measure: Pt) -> bool:
    """Whether a text is not likely to fit on a line, so that to try would be idle."""
    widths = [len(run.text) * run.style.size for run in paragraph.runs]
    return fsum(widths) * NARROW > measure


def _base_level(paragraph: Paragraph, language: str) -> int | None:
    """The level of a paragraph, or None where its first strong character decides.

    What stands in the margins is composed in the document's language, whatever name
    it begins with.
    """
    if is_right_to_left(language):
        return 1
    return 0 if paragraph.role is Role.ARTIFACT else None


def _flush_right(lines: tuple[Line, ...], measure: Pt) -> Iterator[Line]:
    """The lines of a paragraph that runs right to left, at the column's right edge.

    Only so do several lines begin where the eye looks for them. A single line of
    another language than the document's stays at the left, where the grid begins.
    """
    for line in lines:
        slack = measure - line.width
        runs = tuple(replace(run, offset=run.offset + slack) for run in line.runs)
        yield Line(runs, measure)


def _problems(
    paragraph: Paragraph, lines: tuple[Line, ...], measure: Pt
) -> Iterator[Diagnostic]:
    widest = max((line.width for line in lines), default=0.0)
    if widest > measure + ROUNDING:
        yield error(
            "overfull",
            f"a character is wider than its column of {measure:.0f} pt",
            path=paragraph.origin,
        )
