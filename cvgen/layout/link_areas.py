"""Find where in a line a reader can follow a link, and the rectangles for that.

Part of ``layout``: ``typeset`` has the rectangles, and ``pdf`` marks what is on each. A
link of several runs has one, in whatever faces, sizes and directions they are set, and
more only where words of others come between them as a line is seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

from cvgen.layout.frame import GlyphRun, Line, LinkArea, PlacedLine
from cvgen.layout.tokens import DOT
from cvgen.layout.typeface import SPACE
from cvgen.units import Pt

__all__ = ["link_areas", "linked_runs"]

NEAR = 0.01
"""Points between the edges of neighbours: what a sum of widths may be off."""


def linked_runs(line: Line) -> tuple[range, ...]:
    """The runs that are neighbours in one link, by their places; most lines have none.

    What is blank within belongs to it; a link that is blank as a whole has nothing.
    """
    linked = [place for place, run in enumerate(line.runs) if run.link]
    if not linked:
        return ()
    if len(linked) == 1:
        (place,) = linked
        return (range(place, place + 1),) if line.runs[place].leads else ()
    return tuple(
        one for one in _neighbours(line.runs) if any(line.runs[i].leads for i in one)
    )


def _neighbours(runs: Sequence[GlyphRun]) -> Iterator[range]:
    """Runs of the same link one after the other, as long as they touch."""
    for link, group in groupby(range(len(runs)), key=lambda place: runs[place].link):
        if link is None:
            continue
        start, *others = group
        left, right = _edges(runs[start])
        stop = start + 1
        for place in others:
            edges = _edges(runs[place])
            if abs(edges[0] - right) > NEAR and abs(edges[1] - left) > NEAR:
                yield range(start, stop)
                start, (left, right) = place, edges
            left, right = min(left, edges[0]), max(right, edges[1])
            stop = place + 1
        yield range(start, stop)


def _edges(run: GlyphRun) -> tuple[Pt, Pt]:
    return run.offset, run.offset + run.extent


def link_areas(placed: PlacedLine) -> Iterator[LinkArea]:
    """The rectangles on which a line's links are, in the order of reading."""
    runs = placed.line.runs
    for places in linked_runs(placed.line):
        seen = [runs[place] for place in places if runs[place].leads]
        extents = list(map(_extent, seen))
        if (target := seen[0].link) is None:
            continue
        yield LinkArea(
            left=placed.x + min(left for left, _ in extents),
            top=placed.baseline - max(run.rise + _ascent(run) for run in seen),
            right=placed.x + max(right for _, right in extents),
            bottom=placed.baseline - min(run.rise + _descent(run) for run in seen),
            target=target,
            text="".join(runs[i].text for i in places).strip().removesuffix(DOT),
            node=placed.node,
        )


def _ascent(run: GlyphRun) -> Pt:
    return run.typeface.ascender * run.size


def _descent(run: GlyphRun) -> Pt:
    return run.typeface.descender * run.size


def _extent(run: GlyphRun) -> tuple[Pt, Pt]:
    """Where a run's words begin and end in its line; no space around them counts."""
    words = run.words[::-1] if run.backwards else run.words
    steps = [
        word.em_width * run.size + (run.space_extra if word.text == SPACE else 0.0)
        for word in words
    ]
    edges = list(accumulate(steps, initial=run.offset))
    seen = [i for i, word in enumerate(words) if word.text != SPACE]
    return edges[seen[0]], edges[seen[-1] + 1]
