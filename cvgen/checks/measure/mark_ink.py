"""Step 3: rules and images that belong to a running head or foot.

Part of ``checks.measure``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from cvgen.checks.measured.box import Box, union
from cvgen.checks.measured.page import Evidence, Ink, Line, Marginal, Place
from cvgen.units import Pt

__all__ = ["mark_ink"]

NEAR: Pt = 12.0
"""How far from the words of a running head its rule may stand."""


def mark_ink(ink: Iterable[Ink], lines: Sequence[Line]) -> tuple[Ink, ...]:
    """The ink of a page; what stands where only a running head does is its own."""
    text = union(line.box for line in lines if line.marginal is None)
    ends = {place: _end(lines, place) for place in Place}
    return tuple(
        next(
            (
                replace(one, marginal=Marginal(place, Evidence.BESIDE))
                for place, end in ends.items()
                if end and _beside(one.box, end, text, place)
            ),
            one,
        )
        for one in ink
    )


def _end(lines: Iterable[Line], place: Place) -> Box | None:
    return union(
        line.box for line in lines if line.marginal and line.marginal.place is place
    )


def _beside(box: Box, end: Box, text: Box | None, place: Place) -> bool:
    match place:
        case Place.HEAD:
            clear = text is None or box.bottom <= text.top
            return clear and box.top <= end.bottom + NEAR
        case Place.FOOT:
            clear = text is None or box.top >= text.bottom
            return clear and box.bottom >= end.top - NEAR
