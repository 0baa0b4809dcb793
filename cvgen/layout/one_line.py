"""Set a paragraph that fits on one line, which most of a CV's do, without breaking it.

Part of ``layout``. The same line comes out of shaping, breaking and setting in full;
this way there takes a fifth of the time.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.document.block import StyledRun
from cvgen.layout.demerits import EPSILON
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import GlyphRun, Line
from cvgen.layout.line import glyph_run
from cvgen.layout.tokens import Tokens
from cvgen.layout.typeface import SPACE, ShapedWord
from cvgen.units import Pt

__all__ = ["set_one_line"]


def set_one_line(
    runs: Sequence[StyledRun], measure: Pt, fonts: FontBook, language: str
) -> Line | None:
    """The line of some runs, or None unless they are plain text that fits on one.

    Plain is what has a glyph in its own face for every character, and neither soft
    hyphens nor other joints that are not seen.
    """
    done: list[GlyphRun] = []
    offset: Pt = 0.0
    for run in runs:
        words = _plain_words(run.text, fonts.tokens(run.style, language))
        if words is None:
            return None
        if words:
            done.append(glyph_run(run, words, offset))
            offset += done[-1].width
        if offset > measure + EPSILON:
            return None
    return Line(tuple(done), offset)


def _plain_words(text: str, shaped: Tokens) -> list[ShapedWord] | None:
    """The words of a text with the spaces between them."""
    shape, space = shaped.shape, shaped.space
    words: list[ShapedWord] = []
    for token in text.split(SPACE):
        for piece in shape(token):
            if not piece.is_simple:
                return None
            words += piece.words
        words.append(space)
    words.pop()
    return words
