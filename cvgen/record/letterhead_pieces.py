"""What a letterhead says, piece by piece, however a theme lays it out.

Part of ``record``, asked by ``describe``. A theme may print an address, a phone and a
web page as three lines or as one with dots between them: what is recorded is the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from cvgen.document.block import Paragraph, StyledRun
from cvgen.model.text import FIXED_SPACE, MIDDLE_DOT

__all__ = ["letterhead_pieces"]

DOT = MIDDLE_DOT.replace(FIXED_SPACE, " ")


def letterhead_pieces(lines: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """A paragraph for each piece, with spaces that say nothing of where lines break."""
    for line in lines:
        for runs in _pieces(line.runs):
            yield replace(line, runs=runs)


def _pieces(runs: Iterable[StyledRun]) -> Iterator[tuple[StyledRun, ...]]:
    """The runs between dots, none of them empty."""
    piece: list[StyledRun] = []
    for run in runs:
        first, *others = run.text.replace(FIXED_SPACE, " ").split(DOT)
        piece.append(replace(run, text=first))
        for text in others:
            yield from _filled(piece)
            piece = [replace(run, text=text)]
    yield from _filled(piece)


def _filled(runs: Iterable[StyledRun]) -> Iterator[tuple[StyledRun, ...]]:
    """The runs that say anything, if there are any."""
    if filled := tuple(run for run in runs if run.text or run.fact):
        yield filled
