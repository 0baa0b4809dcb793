"""Set a paragraph: shape, break, and set its lines.

Part of ``layout``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from cvgen.diagnostics import Diagnostic, error
from cvgen.document.block import Paragraph
from cvgen.layout.choose_breaks import choose_breaks
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import Line
from cvgen.layout.hyphenate import Hyphenator
from cvgen.layout.line import set_line
from cvgen.layout.one_line import set_one_line
from cvgen.units import ROUNDING, Pt

__all__ = ["SetParagraph", "set_paragraph"]


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
    line = set_one_line(paragraph.runs, measure, fonts, language)
    if line is not None:
        return SetParagraph((line,) if paragraph.runs else ())
    broken = choose_breaks(paragraph, measure, fonts, language, hyphenator)
    text, align = broken.text, paragraph.style.align
    lines = tuple(
        set_line(text, start, end, measure=measure, align=align)
        for start, end in pairwise((0, *broken.ends))
    )
    return SetParagraph(
        lines, tuple(_problems(paragraph, lines, measure)), text.missing
    )


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
