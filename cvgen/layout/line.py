"""Set a line: the words between two breaks as glyph runs side by side.

Part of ``layout``, the step after line breaking.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.document.style import Align
from cvgen.layout.frame import GlyphRun, Line
from cvgen.layout.shape import RunWord, ShapedText
from cvgen.units import Pt

__all__ = ["set_line"]

SPACE = " "


def set_line(
    text: ShapedText, start: int, end: int, *, measure: Pt, align: Align
) -> Line:
    """The boxes from ``start`` to before ``end`` as one line.

    The space or hyphen at the break is painted; a space there has no visible width.
    """
    is_last = end == len(text.boxes)
    words: list[RunWord] = []
    for i in range(start, end):
        words += text.boxes[i]
        if i < end - 1:
            words += text.fillers[i].unbroken
    gaps = [joint.gap for joint in text.joints[start : end - 1] if joint.gap]
    mark = 0.0 if is_last else text.joints[end - 1].mark
    natural = sum(text.widths[start:end]) + sum(gaps) + mark
    extra = 0.0
    if align is Align.JUSTIFIED and gaps and (natural > measure or not is_last):
        extra = (measure - natural) / len(gaps)
    if not is_last:
        words += text.fillers[end - 1].broken
    return Line(_runs(words, extra), natural + extra * len(gaps))


def _runs(words: Sequence[RunWord], extra: Pt) -> tuple[GlyphRun, ...]:
    """Neighbours of the same run and typeface together, from left to right."""
    runs: list[GlyphRun] = []
    offset: Pt = 0.0
    start = 0
    for i in range(1, len(words) + 1):
        if i < len(words) and _go_together(words[i - 1], words[i]):
            continue
        run = _glyph_run(words[start:i], offset, extra)
        runs.append(run)
        offset += run.width
        if extra:
            offset += extra * sum(1 for word in run.words if word.text == SPACE)
        start = i
    return tuple(runs)


def _go_together(left: RunWord, right: RunWord) -> bool:
    return left[1] is right[1] and left[0].typeface is right[0].typeface


def _glyph_run(words: Sequence[RunWord], offset: Pt, extra: Pt) -> GlyphRun:
    first, run = words[0]
    style, typeface = run.style, first.typeface
    advance = sum(word.advance for word, _ in words)
    return GlyphRun(
        offset=offset,
        width=advance * style.size / typeface.units_per_em,
        typeface=typeface,
        size=style.size,
        colour=style.colour,
        rise=style.rise,
        words=tuple(word for word, _ in words),
        space_extra=extra,
        link=run.link,
    )
