"""Set a paragraph: shape, break, and set its lines.

Part of ``layout``.
"""

from __future__ import annotations

from itertools import pairwise

import msgspec

from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.document.block import Paragraph
from cvgen.layout.choose_breaks import choose_breaks
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import Line
from cvgen.layout.hyphenate import Hyphenator
from cvgen.layout.line import set_line
from cvgen.layout.one_line import set_one_line
from cvgen.layout.shape import ShapedText
from cvgen.units import ROUNDING, Pt

__all__ = ["SetParagraph", "set_paragraph"]

NAMED_CHARACTERS = 10
"""Missing characters that a warning names; of the rest it says how many there are."""


class SetParagraph(msgspec.Struct, frozen=True, eq=False):
    """A paragraph's lines, and what is wrong with them."""

    lines: tuple[Line, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


def set_paragraph(
    paragraph: Paragraph,
    measure: Pt,
    fonts: FontBook,
    language: str,
    hyphenator: Hyphenator | None = None,
) -> SetParagraph:
    """The lines of a paragraph, none wider than ``measure``.

    A character that no face has is a warning; a single glyph that is wider than the
    measure is an error.
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
    return SetParagraph(lines, tuple(_problems(paragraph, text, lines, measure)))


def _problems(
    paragraph: Paragraph, text: ShapedText, lines: tuple[Line, ...], measure: Pt
) -> list[Diagnostic]:
    problems = [_missing_glyphs(text.missing, paragraph.origin)] if text.missing else []
    widest = max((line.width for line in lines), default=0.0)
    if widest > measure + ROUNDING:
        problems.append(
            error(
                "overfull",
                f"a character is wider than its column of {measure:.0f} pt",
                path=paragraph.origin,
            )
        )
    return problems


def _missing_glyphs(characters: str, origin: DataPath | None) -> Diagnostic:
    names = [f"{c} (U+{ord(c):04X})" for c in characters[:NAMED_CHARACTERS]]
    if len(characters) > NAMED_CHARACTERS:
        names.append(f"{len(characters) - NAMED_CHARACTERS} more")
    if len(names) == 1:
        message = f"no font has the character {names[0]}; a box stands for it"
    else:
        listed = f"{', '.join(names[:-1])} and {names[-1]}"
        message = f"no font has the characters {listed}; boxes stand for them"
    return warning(
        "missing-glyph", message, path=origin, hints=("install a font that covers it",)
    )
