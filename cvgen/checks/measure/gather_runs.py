"""Step 1, within a line: glyphs of one font, size and colour in a row are a run.

Part of ``checks.measure``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from statistics import median

from cvgen.checks.measure.found import Glyph
from cvgen.checks.measured.page import Run
from cvgen.units import Pt

__all__ = ["gather_runs"]

ENOUGH = 16
"""Pairs of letters from which on the space between them is no accident of kerning."""

THOUSANDTHS, HUNDREDTHS = 3, 2
"""To which decimals a size and a width are alike: readers sum binary fractions."""

Key = tuple[int, Pt | None, float, str]


def gather_runs(glyphs: Sequence[Glyph]) -> tuple[Run, ...]:
    """The runs of a line in order; a space that was made up joins the one before."""
    keyed = list(zip(_keys(glyphs), glyphs, strict=True))
    return tuple(
        _run(key, [glyph for _, glyph in members])
        for key, members in groupby(keyed, key=lambda pair: pair[0])
    )


def _keys(glyphs: Iterable[Glyph]) -> list[Key]:
    keys: list[Key] = []
    for glyph in glyphs:
        keys.append(keys[-1] if glyph.made and keys else _key(glyph))
    return keys


def _key(glyph: Glyph) -> Key:
    size = glyph.size
    return (
        glyph.font,
        None if size is None else round(size, THOUSANDTHS),
        round(glyph.stretch, HUNDREDTHS),
        glyph.colour,
    )


def _run(key: Key, glyphs: list[Glyph]) -> Run:
    font, size, stretch, colour = key
    return Run(
        text="".join(glyph.text for glyph in glyphs),
        font=font,
        size=size,
        stretch=stretch,
        tracking=_tracking(glyphs),
        colour=colour,
    )


def _tracking(glyphs: list[Glyph]) -> Pt:
    """The usual space between two letters; pairs that are kerned are the fewer.

    Spaces have a width of their own, two letters of a ligature begin at one place, what
    is written from right to left stands before what it follows, and of a letter that
    overhangs the advance is not known.
    """
    gaps = [
        right.along - left.end
        for left, right in pairwise(glyphs)
        if not (left.text.isspace() or right.text.isspace() or left.overhangs)
        and left.along < right.along
    ]
    return round(median(gaps), HUNDREDTHS) if len(gaps) >= ENOUGH else 0.0
