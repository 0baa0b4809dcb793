"""Set a line: the words between two breaks as glyph runs side by side.

Part of ``layout``, the step after line breaking.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum

from cvgen.document.block import StyledRun
from cvgen.document.style import Align
from cvgen.layout.demerits import WIDEST_SPACE
from cvgen.layout.frame import GlyphRun, Line
from cvgen.layout.shape import ShapedText
from cvgen.layout.typeface import SPACE, ShapedWord
from cvgen.units import Pt

__all__ = ["glyph_run", "set_line"]


def set_line(
    text: ShapedText, start: int, end: int, *, measure: Pt, align: Align
) -> Line:
    """The boxes from ``start`` to before ``end`` as one line.

    What hangs in the margins is no part of its width, and its first run begins there.
    The space or hyphen at the break is painted; a space there has no visible width.
    """
    if text.places:
        return _spaced_line(text, start, end, measure=measure, align=align)
    first, last = text.box_starts[start], text.box_ends[end - 1]
    words, owners = text.words[first:last], text.owners[first:last]
    gaps = [gap for gap in text.joints.gaps[start : end - 1] if gap]
    left, right = _hangs(text, start, end)
    natural = fsum(text.widths[start:end]) + fsum(gaps) - left - right
    is_last = end == len(text.widths)
    if not is_last:
        natural += text.joints.marks[end - 1]
        words, owners = _closed(text, end, words, owners)
    extra = 0.0
    if align is Align.JUSTIFIED and gaps and (natural > measure or not is_last):
        extra = (measure - natural) / len(gaps)
        if extra * len(gaps) > WIDEST_SPACE * fsum(gaps):
            extra = 0.0  # rather short than full of holes
    width = natural + extra * len(gaps)
    if text.levels:
        return Line(tuple(_ordered_runs(text, words, owners, extra, width)), width)
    return Line(_runs(text.runs, words, owners, 0.0 - left, extra), width)


def _spaced_line(
    text: ShapedText, start: int, end: int, *, measure: Pt, align: Align
) -> Line:
    """The same where ideographs are set apart from what is beside them."""
    from cvgen.layout.spaced_line import (  # noqa: PLC0415 — for few scripts
        joined,
        share,
        spaced_words,
        width_of,
    )

    first, last = text.box_starts[start], text.box_ends[end - 1]
    words, owners = text.words[first:last], text.owners[first:last]
    sizes = [text.runs[owner].style.size for owner in owners[:-1]]
    inner = text.places[first : last - 1]
    left, right = _hangs(text, start, end)
    natural = fsum(text.widths[start:end]) - left - right
    natural += fsum([gap for gap in text.joints.gaps[start : end - 1] if gap])
    is_last, ratio = end == len(text.widths), 0.0
    if not is_last:
        natural += text.joints.marks[end - 1]
        words, owners = _closed(text, end, words, owners)
    if align is Align.JUSTIFIED and (natural > measure or not is_last):
        ratio = share(inner, sizes, measure - natural)
    width = natural
    if ratio:
        width += width_of(inner, sizes, ratio) - width_of(inner, sizes, 0.0)
    words, owners = joined(spaced_words(words, inner, ratio), owners)
    return Line(_runs(text.runs, words, owners, 0.0 - left, 0.0), width)


def _hangs(text: ShapedText, start: int, end: int) -> tuple[Pt, Pt]:
    """How far the line's ends stand out into the margins."""
    joints = text.joints
    if not joints.hang_left:
        return 0.0, 0.0
    return joints.hang_left[start], joints.hang_right[end - 1]


def _closed(
    text: ShapedText, end: int, words: Sequence[ShapedWord], owners: Sequence[int]
) -> tuple[Sequence[ShapedWord], Sequence[int]]:
    """The words with what stands at the break behind them: a space, or a mark."""
    last, following = text.box_ends[end - 1], text.box_starts[end]
    ending = text.endings.get(end - 1)
    if ending is not None:
        space = following - 1
        return (*words[:-1], ending, text.words[space]), (*owners, text.owners[space])
    mark = text.marks.get(end - 1)
    if mark is None:
        closing = text.words[last:following]
        return (*words, *closing), (*owners, *text.owners[last:following])
    # A hyphen that the text has not got belongs to the word before it.
    owner = text.owners[last if last < following else last - 1]
    return (*words, mark), (*owners, owner)


def _runs(
    runs: Sequence[StyledRun],
    words: Sequence[ShapedWord],
    owners: Sequence[int],
    offset: Pt,
    extra: Pt,
) -> tuple[GlyphRun, ...]:
    """Neighbours of the same run and typeface together, from left to right."""
    done: list[GlyphRun] = []
    start = 0
    for i in range(1, len(words) + 1):
        if (
            i < len(words)
            and owners[i] == owners[start]
            and words[i].typeface is words[start].typeface
        ):
            continue
        run = glyph_run(runs[owners[start]], words[start:i], offset, extra)
        done.append(run)
        offset += run.extent
        start = i
    return tuple(done)


def _ordered_runs(
    text: ShapedText,
    words: Sequence[ShapedWord],
    owners: Sequence[int],
    extra: Pt,
    width: Pt,
) -> Iterator[GlyphRun]:
    """The same where some run right to left: in reading order, each in its place.

    A space at the break of a line that runs right to left hangs out at the left.
    """
    from cvgen.layout.bidi.order import (  # noqa: PLC0415 — few lines have levels
        line_levels,
        order_words,
    )

    sizes = [text.runs[owner].style.size for owner in owners]
    widths = [
        word.em_width * size + (extra if word.text == SPACE else 0.0)
        for word, size in zip(words, sizes, strict=True)
    ]
    levels = line_levels(
        [word.text for word in words],
        [text.levels[owner] for owner in owners],
        text.base,
    )
    kinds = list(zip(owners, [word.typeface for word in words], strict=True))
    left = width - fsum(widths) if text.base % 2 else 0.0
    for one in order_words(levels, widths, kinds, left):
        yield glyph_run(
            text.runs[owners[one.start]],
            words[one.start : one.stop],
            one.offset,
            extra,
            backwards=one.backwards,
        )


def glyph_run(
    run: StyledRun,
    words: Sequence[ShapedWord],
    offset: Pt,
    extra: Pt = 0.0,
    *,
    backwards: bool = False,
) -> GlyphRun:
    """Words of one typeface in the style of a run; ``extra`` widens every space."""
    style, typeface = run.style, words[0].typeface
    advance = sum([word.advance for word in words])
    return GlyphRun(
        offset=offset,
        width=advance * style.size / typeface.units_per_em,
        typeface=typeface,
        size=style.size,
        colour=style.colour,
        rise=style.rise,
        words=tuple(words),
        space_extra=extra,
        link=run.link,
        backwards=backwards,
        language=run.language,
    )
