"""Step 1: glyphs on a baseline, with no gap of a column between them, are a line.

Part of ``checks.measure``. Programs paint in any order: what follows in the file and on
the page is chained first, so that indices keep their places, and pieces of a baseline
are joined after.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from cvgen.checks.measure.found import Glyph
from cvgen.checks.measure.gather_runs import gather_runs
from cvgen.checks.measured.box import union
from cvgen.checks.measured.page import Line
from cvgen.units import Pt

__all__ = ["GatheredLine", "gather_lines"]

RAISED = 0.45
"""How far an index stands from its baseline, in ems; the next line is further off."""

OVERLAP, COLUMN = -0.5, 1.5
"""Between which distances, in ems, a glyph goes on where the one before has ended."""

WORD_GAP = 0.15
"""From how many ems on a gap is a space, though none is painted."""

SAME_BASELINE: Pt = 0.5
USUAL_EM: Pt = 10.0


class GatheredLine(msgspec.Struct, frozen=True):
    """A line, and the glyphs it was made of."""

    line: Line
    glyphs: tuple[Glyph, ...]

    @property
    def artifact(self) -> bool:
        """Whether the file marks all of it as no part of the text."""
        return all(glyph.artifact for glyph in self.glyphs if not glyph.made)


def gather_lines(glyphs: Iterable[Glyph]) -> tuple[GatheredLine, ...]:
    """The lines of a page from its upper edge down, and from left to right."""
    chains = [chain for chain in _chains(glyphs) if _inked(chain)]
    joined = [_gathered(row) for row in _joined(chains)]
    joined.sort(key=lambda one: _place(one.line))
    return tuple(
        GatheredLine(msgspec.structs.replace(one.line, number=number), one.glyphs)
        for number, one in enumerate(joined, start=1)
    )


def _place(line: Line) -> tuple[int, Pt]:
    return round(line.box.bottom if line.angle else line.baseline), line.box.left


def _chains(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    chain: list[Glyph] = []
    last: Glyph | None = None
    for glyph in glyphs:
        if glyph.made:
            if chain:
                chain.append(glyph)
            continue
        if last and not _follows(last, glyph):
            yield chain
            chain = []
        chain.append(glyph)
        last = glyph
    if chain:
        yield chain


def _follows(last: Glyph, glyph: Glyph) -> bool:
    if glyph.along == last.along and glyph.box == last.box:
        return True  # both are of one ligature
    em = max(_em(last), _em(glyph))
    if last.angle != glyph.angle or abs(glyph.across - last.across) > RAISED * em:
        return False
    if OVERLAP * em <= glyph.along - last.end <= COLUMN * em:
        return True
    return _right_to_left(glyph) and OVERLAP <= (last.along - glyph.end) / em <= COLUMN


def _em(glyph: Glyph) -> Pt:
    return glyph.size or glyph.box.height or USUAL_EM


def _right_to_left(glyph: Glyph) -> bool:
    return any(unicodedata.bidirectional(c) in {"R", "AL"} for c in glyph.text)


def _inked(chain: Iterable[Glyph]) -> bool:
    return any(not glyph.text.isspace() for glyph in chain)


def _joined(chains: list[list[Glyph]]) -> Iterator[list[Glyph]]:
    """Chains of one baseline, in the order of the page, that meet."""
    placed = [(chain[0].angle, _baseline(chain), chain) for chain in chains]
    placed.sort(key=lambda one: one[:2])
    row: list[list[Glyph]] = []
    for index, (angle, baseline, chain) in enumerate(placed):
        previous = placed[index - 1]
        same = previous[0] == angle and baseline - previous[1] <= SAME_BASELINE
        if row and not same:
            yield from _met(row)
            row = []
        row.append(chain)
    yield from _met(row)


def _met(row: list[list[Glyph]]) -> Iterator[list[Glyph]]:
    row.sort(key=lambda chain: min(glyph.along for glyph in chain))
    met: list[Glyph] = []
    for chain in row:
        if met:
            gap = min(g.along for g in chain) - max(g.end for g in met if not g.made)
            em = max(_em(met[0]), _em(chain[0]))
            if not OVERLAP * em <= gap <= COLUMN * em:
                yield met
                met = []
            elif gap > WORD_GAP * em and not met[-1].text.isspace():
                met = [*met, _space(met[-1])]
        met = [*met, *chain]
    if met:
        yield met


def _space(last: Glyph) -> Glyph:
    return msgspec.structs.replace(last, text=" ", made=True)


def _baseline(glyphs: Iterable[Glyph]) -> Pt:
    """Where most of them stand."""
    counted = Counter(round(one.across, 2) for one in glyphs if not one.text.isspace())
    return max(counted, key=lambda baseline: counted[baseline])


def _gathered(glyphs: list[Glyph]) -> GatheredLine:
    while glyphs[-1].text.isspace():
        glyphs = glyphs[:-1]
    while glyphs[0].text.isspace():
        glyphs = glyphs[1:]
    inked = [glyph for glyph in glyphs if not glyph.text.isspace()]
    runs = gather_runs(glyphs)
    box = union(glyph.box for glyph in inked)
    assert box is not None  # noqa: S101 - chains without ink are left out
    line = Line(
        number=0,
        text="".join(run.text for run in runs),
        runs=runs,
        box=box.rounded(),
        start=round(min(glyph.along for glyph in inked), 3),
        end=round(max(glyph.end for glyph in inked), 3),
        baseline=_baseline(glyphs),
        angle=glyphs[0].angle,
    )
    return GatheredLine(line, tuple(glyphs))
