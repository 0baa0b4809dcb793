"""How many pages a CV has and may have, and what room is left on them.

Part of ``preview``, a pure step. ``fit`` has counted the room already; of other CVs the
free lines are those that the text area has below the last line of a page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from cvgen.plan import Plan, Result
from cvgen.preview.sheet import Sheet
from cvgen.units import ROUNDING, Pt

__all__ = ["Room", "room_of"]


TELLING = 4
"""So many pages tell what the usual leading is."""


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """The pages that there are and may be, and the lines to spare on each.

    ``preset`` is the title of the rules that the variant follows.
    """

    pages: int
    limit: int | None
    spare: tuple[int, ...]
    preset: str = ""


def room_of(plan: Plan, result: Result, sheets: tuple[Sheet, ...]) -> Room:
    """The room of a finished CV."""
    if result.fit:
        spare = tuple(page.spare for page in result.fit.pages)
    else:
        page = result.document.page
        spare = tuple(_spare(sheets, page.top + page.text_height))
    return Room(
        pages=len(sheets),
        limit=plan.variant.limits.pages,
        spare=spare,
        preset=plan.preset.preset.title if plan.preset else "",
    )


def _spare(sheets: tuple[Sheet, ...], foot: Pt) -> Iterator[int]:
    """Lines of the usual leading between each page's last line and the foot."""
    heights = Counter(
        round(line.box.height, 3)
        for sheet in sheets[:TELLING]
        for spot in sheet.spots
        for part in spot.parts
        for line in part.lines
    )
    leading = max(heights, key=lambda height: heights[height], default=1.0)
    for sheet in sheets:
        depth = max((spot.box.bottom for spot in sheet.spots), default=foot)
        yield max(int((foot - depth + ROUNDING) // leading), 0)
