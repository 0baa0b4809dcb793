"""Part a paragraph's runs where the direction changes, each part with its level.

Part of ``layout.bidi``, the step before shaping: a part is shaped in one direction.
Isolates are resolved as if the runs that bear them were within FSI and PDI (UAX 9, X5c
and HL3), which are in no text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec
from msgspec.structs import replace

from cvgen.document.block import StyledRun
from cvgen.model.direction import runs_backwards
from cvgen.model.text import Isolate

__all__ = ["DirectedRuns", "direct"]


class DirectedRuns(msgspec.Struct, frozen=True):
    """Runs of one level each, in reading order; ``base`` is the paragraph's level.

    There are no levels where nothing runs right to left.
    """

    runs: tuple[StyledRun, ...]
    levels: tuple[int, ...] = ()
    base: int = 0

    def runs_backwards(self, place: int) -> bool:
        """Whether a run is set from right to left."""
        return bool(self.levels) and self.levels[place] % 2 == 1


def direct(runs: Sequence[StyledRun], base: int | None) -> DirectedRuns:
    """The runs of a paragraph by their levels; most have no character that needs any.

    Without a ``base`` the first strong character decides (P2, P3), and left to right
    if there is none.
    """
    if not any([runs_backwards(run.text) for run in runs]):  # noqa: C419 (it is faster)
        return DirectedRuns(tuple(runs))
    from cvgen.layout.bidi.levels import (  # noqa: PLC0415 — as was said, for few
        paragraph_level,
        resolve_levels,
    )

    places, text = _isolating_text(runs)
    if base is None:
        base = paragraph_level(text) or 0
    levels = resolve_levels(text, base)
    parts: list[StyledRun] = []
    part_levels: list[int] = []
    for run, place in zip(runs, places, strict=True):
        own = levels[place : place + len(run.text)]
        for level, part in _parts(run.text, own):
            parts.append(replace(run, text=part))
            part_levels.append(level)
    return DirectedRuns(tuple(parts), tuple(part_levels), base)


def _isolating_text(runs: Sequence[StyledRun]) -> tuple[list[int], str]:
    """The text with its isolates' marks, and where in it each run begins."""
    from cvgen.layout.bidi.classes import FSI, PDI  # noqa: PLC0415 — as above

    text = ""
    places: list[int] = []
    is_open = False
    for run in runs:
        if is_open and run.isolate is not Isolate.GOES_ON:
            text += PDI
            is_open = False
        if not is_open and run.isolate is not Isolate.NONE:
            text += FSI
            is_open = True
        places.append(len(text))
        text += run.text
    return places, text + PDI if is_open else text


def _parts(text: str, levels: Sequence[int]) -> Iterator[tuple[int, str]]:
    """The parts of a text that have one level each."""
    for level, group in groupby(zip(levels, text, strict=True), key=lambda one: one[0]):
        yield level, "".join(character for _, character in group)
