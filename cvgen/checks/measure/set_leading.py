"""Step 4: the distance of each line from the one above it in its column.

Part of ``checks.measure``. Between paragraphs it is larger than within them: whoever
judges it asks for the usual and for the smallest.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from cvgen.checks.measured.page import Line
from cvgen.units import Pt

__all__ = ["set_leading"]

SAME_SIZE: Pt = 0.05
SHARED = 0.5
"""Which part of the shorter line must stand under the other."""

ROW, FAR = 0.5, 3.0
"""Within how many sizes two lines stand in one row, and beyond how many apart."""


def set_leading(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a page with their leading, as far as they have one."""
    text = [line for line in lines if not line.angle and line.marginal is None]
    text.sort(key=lambda line: line.baseline)
    leading = {
        line.number: _leading(line, text[:index]) for index, line in enumerate(text)
    }
    return tuple(replace(line, leading=leading.get(line.number)) for line in lines)


def _leading(line: Line, before: Sequence[Line]) -> Pt | None:
    size = line.leader.size
    if size is None:
        return None
    for above in reversed(before):
        distance = line.baseline - above.baseline
        if distance > FAR * size:
            return None
        if distance >= ROW * size and _under(line, above):
            same = abs((above.leader.size or 0.0) - size) <= SAME_SIZE
            return round(distance, 3) if same else None
    return None


def _under(line: Line, above: Line) -> bool:
    shared = min(line.end, above.end) - max(line.start, above.start)
    return shared >= SHARED * min(line.end - line.start, above.end - above.start)
