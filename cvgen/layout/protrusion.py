"""Optical margins: light signs stand out of a justified column by part of their width.

Part of ``layout``, asked by ``choose_breaks``. Full stops, hyphens and quotation marks
at an edge look like dents in it. Hàn Thế Thành, "Micro-typographic extensions to the
TeX typesetting system" (2000), chapter 3; the shares were judged on the bundled fonts.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from msgspec.structs import replace

from cvgen.layout.linebreak import Joints
from cvgen.layout.shape import ShapedText
from cvgen.layout.typeface import ShapedWord
from cvgen.units import Pt

__all__ = ["hanging_commas", "protruding"]

RIGHT = MappingProxyType(
    {
        **dict.fromkeys(".,", 0.7),
        **dict.fromkeys("-\u00ad‐‑", 0.6),
        **dict.fromkeys("’‘”“'\"", 0.5),
        **dict.fromkeys(":;", 0.4),
        **dict.fromkeys("–", 0.3),
        **dict.fromkeys("—", 0.2),
        **dict.fromkeys("!?", 0.15),
        **dict.fromkeys(")]", 0.1),
        **dict.fromkeys("AFKLTVWXYkrtvwxy", 0.05),
    }
)
"""Of a sign's width, at the end of a line."""

LEFT = MappingProxyType(
    {
        **dict.fromkeys("‘’“”„‚'\"", 0.5),
        **dict.fromkeys("–", 0.3),
        **dict.fromkeys("—", 0.2),
        **dict.fromkeys("([", 0.1),
        **dict.fromkeys("AJTVWXYvwxy", 0.05),
    }
)
"""Of a sign's width, at the beginning of a line."""


def protruding(text: ShapedText) -> Joints:
    """The joints of a text with what may hang at either end of each box."""
    return replace(
        text.joints,
        hang_left=_most(
            [_left(text, i) for i in range(len(text.widths))], text.joints.hang_left
        ),
        hang_right=_most(
            [_right(text, i) for i in range(len(text.widths))], text.joints.hang_right
        ),
    )


def hanging_commas(text: ShapedText) -> Joints:
    """The joints of a label whose commas hang behind its column, into the gutter.

    Years stand under each other then, whether a line ends with one or with a comma.
    """
    boxes = range(len(text.widths))
    return replace(
        text.joints,
        hang_left=[0.0] * len(boxes),
        hang_right=[_comma(text, box) for box in boxes],
    )


def _comma(text: ShapedText, box: int) -> Pt:
    last = text.box_ends[box] - 1
    word = text.words[last]
    if not word.texts or word.texts[-1] != ",":
        return 0.0
    return _width(text, word, last, place=-1)


def _most(hangs: Sequence[Pt], others: Sequence[Pt]) -> Sequence[Pt]:
    """Of each box what hangs more; the others are there for ideographs only."""
    return list(map(max, hangs, others)) if others else hangs


def _left(text: ShapedText, box: int) -> Pt:
    first = text.box_starts[box]
    if first == text.box_ends[box]:
        return 0.0
    return _hang(text, text.words[first], first, at_end=False)


def _right(text: ShapedText, box: int) -> Pt:
    """What hangs behind a box: its last glyph, or the hyphen that shows there."""
    last = text.box_ends[box] - 1
    if last < text.box_starts[box]:
        return 0.0
    return _hang(text, text.marks.get(box) or text.words[last], last, at_end=True)


def _hang(text: ShapedText, word: ShapedWord, index: int, *, at_end: bool) -> Pt:
    """A part of the first or the last glyph's width, if it shows one sign alone."""
    if not word.follows_text or not word.texts:
        return 0.0
    place = -1 if at_end else 0
    share = (RIGHT if at_end else LEFT).get(word.texts[place], 0.0)
    return share * _width(text, word, index, place=place)


def _width(text: ShapedText, word: ShapedWord, index: int, *, place: int) -> Pt:
    """The width of a glyph of a word in points."""
    size = text.runs[text.owners[index]].style.size
    return word.advances[place] * size / word.typeface.units_per_em
