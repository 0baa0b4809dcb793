"""What a line costs: its badness, and the demerits that total fit adds up.

Part of ``layout``; ``linebreak`` asks it. D. E. Knuth and M. F. Plass, "Breaking
paragraphs into lines", Software: Practice and Experience 11 (1981), with the constants
of plain TeX where a line is justified; a ragged line has a badness of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from cvgen.document.style import Align
from cvgen.units import Pt

__all__ = [
    "ADJACENT_DEMERITS",
    "DECENT",
    "DOUBLE_HYPHEN_DEMERITS",
    "EPSILON",
    "FINAL_HYPHEN_DEMERITS",
    "FITNESSES",
    "HOPELESS",
    "LINE_PENALTY",
    "LOST_LINE_BADNESS",
    "MAX_BADNESS",
    "RAGGED_STRETCH",
    "SHORT_LAST_LINE",
    "SPACE_SHRINK",
    "SPACE_STRETCH",
    "WIDEST_SPACE",
    "Badness",
    "badness_of",
    "fitness",
    "last_badness_of",
]

Badness = Callable[[Pt, Pt], float]
"""From a line's slack and the sum of its spaces to its badness."""

LINE_PENALTY = 10.0
"""TeX's ``\\linepenalty``: prefers fewer lines."""

HOPELESS = 10_000.0
"""TeX's infinite badness. To it worse lines are all alike, and where an address leaves
one of them in any case, TeX may choose one with a single syllable; here they go on
getting worse by the cube of what is empty of them."""

MAX_BADNESS = 60_000.0
"""A line with nothing on it."""

RAGGED_STRETCH = MappingProxyType(
    {Align.LEFT: 0.12, Align.RIGHT: 0.12, Align.CENTRED: 0.24}
)
"""Of the measure: the slack at which a ragged line has a badness of 100. Of a centred
one half of it stands at either end, where the eye looks for no edge."""

SPACE_STRETCH = 0.5
"""Of a space, in justified lines, as TeX's text fonts have it."""

SPACE_SHRINK = 1 / 3
"""Of a space, in justified lines."""

WIDEST_SPACE = SPACE_STRETCH * (HOPELESS / 100) ** (1 / 3)
"""What spaces of hopeless lines would have added to them, each of itself."""

SHORT_LAST_LINE = MappingProxyType(
    {
        Align.JUSTIFIED: 0.2,
        Align.LEFT: 0.2,
        Align.RIGHT: 0.35,
        Align.CENTRED: 0.35,
    }
)
"""Of the measure: a last line that is shorter looks lost, the more so the shorter, and
sooner where it does not begin with the others."""

LOST_LINE_BADNESS = MappingProxyType(
    {
        Align.JUSTIFIED: 500.0,
        Align.LEFT: 2000.0,
        Align.RIGHT: 2000.0,
        Align.CENTRED: 2000.0,
    }
)
"""Of a last line with next to nothing on it: a ragged edge rather falls short by three
tenths of the measure, and spaces rather become almost twice as wide."""

DOUBLE_HYPHEN_DEMERITS = 10_000.0
"""TeX's ``\\doublehyphendemerits``: two lines in a row that end with a hyphen."""

FINAL_HYPHEN_DEMERITS = 5_000.0
"""TeX's ``\\finalhyphendemerits``: a hyphen at the end of the last line but one."""

ADJACENT_DEMERITS = 10_000.0
"""TeX's ``\\adjdemerits``: a tight line beside a loose one."""

EPSILON = 1e-6
"""Widths are sums of floats: a line this much too wide fits."""

DECENT_BADNESS = 12.0
"""Up to it a line looks like its neighbours: spaces give half of what they can."""

LOOSE_BADNESS = 99.0
"""Up to it a line is merely loose: spaces give all that they should."""


VERY_LOOSE, LOOSE, DECENT, TIGHT = FITNESSES = range(4)
"""The class of a line: classes more than a step apart clash in neighbours.

Ragged lines are all decent, for their spaces are equal. Plain numbers, because the
search for breaks counts with them.
"""


def fitness(slack: Pt, badness: float) -> int:
    """The class of a justified line."""
    if badness <= DECENT_BADNESS:
        return DECENT
    if slack < 0:
        return TIGHT
    return LOOSE if badness <= LOOSE_BADNESS else VERY_LOOSE


def badness_of(align: Align, measure: Pt) -> Badness:
    """How bad lines are, from 0 to ``MAX_BADNESS``."""
    if align is Align.JUSTIFIED:
        return _justified(measure)
    unit = RAGGED_STRETCH[align] * measure

    def ragged(slack: Pt, _gaps: Pt) -> float:
        ratio = slack / unit
        return min(100 * ratio * ratio * ratio, MAX_BADNESS)

    return ragged


def _justified(measure: Pt) -> Badness:
    """The badness of lines whose spaces stretch or shrink (the paper's formula)."""
    beyond = MAX_BADNESS - HOPELESS

    def justified(slack: Pt, gaps: Pt) -> float:
        give = gaps * (SPACE_STRETCH if slack >= 0 else SPACE_SHRINK)
        if give > 0:
            badness = 100 * (abs(slack) / give) ** 3
            if badness < HOPELESS:
                return badness
        elif abs(slack) <= EPSILON:
            return 0.0
        return min(HOPELESS + beyond * (abs(slack) / measure) ** 3, MAX_BADNESS)

    return justified


def last_badness_of(align: Align, measure: Pt) -> Badness:
    """How bad last lines are: they may be short, but not so short as to look lost."""
    badness, worst = badness_of(align, measure), LOST_LINE_BADNESS[align]
    shortest = SHORT_LAST_LINE[align] * measure

    def last(slack: Pt, gaps: Pt) -> float:
        if slack < 0:
            return badness(slack, gaps)
        return worst * max(0.0, 1 - (measure - slack) / shortest)

    return last
