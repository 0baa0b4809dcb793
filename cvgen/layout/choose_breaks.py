"""Choose a paragraph's lines: first without hyphens, and with them if that is poor.

Part of ``layout``, between shaping and setting lines. Two passes, as TeX has them
(D. E. Knuth, "TeX: The Program", §863): most paragraphs need no hyphens, and those that
do are shaped once more with a hyphen at the chosen places and nowhere else.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from types import MappingProxyType

import msgspec
from msgspec.structs import replace

from cvgen.document.block import Paragraph, Role
from cvgen.document.style import Align
from cvgen.layout.bidi.direct import DirectedRuns
from cvgen.layout.boxes import EMERGENCY_PENALTY
from cvgen.layout.fontbook import FontBook
from cvgen.layout.hyphenate import Hyphenation, Hyphenator
from cvgen.layout.linebreak import Breaks, break_lines
from cvgen.layout.shape import ShapedText, shape_text
from cvgen.units import Pt

__all__ = ["BrokenText", "choose_breaks"]

TOLERANCE = MappingProxyType(
    {
        Align.JUSTIFIED: 100.0,
        Align.LEFT: 4000.0,
        Align.RIGHT: float("inf"),
        Align.CENTRED: float("inf"),
    }
)
"""The badness up to which lines need no hyphens: TeX's ``\\pretolerance`` where they
are justified. A ragged edge may leave two fifths of the measure empty, as before an
address; labels on the right and centred lines are hyphenated only where a word is
wider than its column."""

HYPHEN_PENALTY = MappingProxyType(
    {
        Align.JUSTIFIED: 100.0,
        Align.LEFT: 500.0,
        Align.RIGHT: 500.0,
        Align.CENTRED: 500.0,
    }
)
"""Twice TeX's ``\\hyphenpenalty``, for the paragraphs of a CV are short and two hyphens
are many; a ragged edge is better than a hyphen in it."""


class BrokenText(msgspec.Struct, frozen=True, eq=False):
    """Shaped text, and the index behind the last box of each of its lines."""

    text: ShapedText
    ends: tuple[int, ...]


def choose_breaks(
    paragraph: Paragraph,
    measure: Pt,
    fonts: FontBook,
    language: str,
    hyphenator: Hyphenator | None = None,
    directed: DirectedRuns | None = None,
) -> BrokenText:
    """The lines of a paragraph, whose runs may have been given directions."""
    align = paragraph.style.align
    runs = directed or paragraph.runs

    def shaped(hyphenation: Hyphenation | None = None) -> ShapedText:
        text = shape_text(runs, measure, fonts, language, hyphenation)
        if text.levels:
            return text
        # Labels are solid, as cells of a table: their column is narrow.
        if text.is_east_asian and paragraph.role is not Role.LABEL:
            from cvgen.layout.spacing import (  # noqa: PLC0415 — for few scripts
                spaced,
            )

            text = spaced(text, measure)
        return _hung(text, paragraph)

    text = shaped()
    breaks = break_lines(text.widths, text.joints, measure, align)
    if hyphenator is None or not _is_poor(text, breaks, TOLERANCE[align]):
        return BrokenText(text, breaks.ends)
    rule = Hyphenation(
        hyphenator,
        HYPHEN_PENALTY[align],
        has_names=paragraph.has_names,
        # A label begins with a capital, and better a hyphen than a mere cut.
        has_capitals=align is Align.RIGHT,
    )
    parted = shaped(rule)
    ends = break_lines(parted.widths, parted.joints, measure, align).ends
    joints = [end - 1 for end in ends if end - 1 in parted.hyphens]
    if not joints:
        return BrokenText(text, breaks.ends)
    chosen = frozenset(parted.hyphens[joint] for joint in joints)
    return BrokenText(shaped(replace(rule, chosen=chosen)), _counted(parted, ends))


def _hung(text: ShapedText, paragraph: Paragraph) -> ShapedText:
    """The text with what may stand out of its column: of labels the commas alone."""
    align = paragraph.style.align
    is_label = align is Align.RIGHT and paragraph.role is Role.LABEL
    if not is_label and align is not Align.JUSTIFIED:
        return text
    from cvgen.layout.protrusion import (  # noqa: PLC0415 — seldom of several lines
        hanging_commas,
        protruding,
    )

    return replace(text, joints=hanging_commas(text) if is_label else protruding(text))


def _is_poor(text: ShapedText, breaks: Breaks, tolerance: float) -> bool:
    """Whether a line is worse than it should be, or ends in the middle of a word."""
    penalties = text.joints.penalties
    return max(breaks.badness, default=0.0) > tolerance or any(
        penalties[end - 1] == EMERGENCY_PENALTY for end in breaks.ends[:-1]
    )


def _counted(parted: ShapedText, ends: Sequence[int]) -> tuple[int, ...]:
    """The ends of lines, counted in boxes that are parted at these ends only."""
    gone = sorted(parted.hyphens.keys() - {end - 1 for end in ends})
    return tuple(end - bisect_left(gone, end - 1) for end in ends)
