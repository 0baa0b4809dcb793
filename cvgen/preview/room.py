"""How many pages a CV has and may have, and what room is left on them.

Part of ``preview``, a pure step. ``fit`` has counted the room already; of other CVs the
free lines are those that the text area has below the last line of a page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from cvgen.document.block import NodeId
from cvgen.layout.frame import Page
from cvgen.plan import LaidOut, Plan
from cvgen.preview.source_map import Owner, line_box
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


def room_of(plan: Plan, result: LaidOut, owners: Mapping[NodeId, Owner]) -> Room:
    """The room of a CV that is laid out; ``owners`` are those of its paragraphs."""
    if result.fit:
        spare = tuple(page.spare for page in result.fit.pages)
    else:
        page = result.document.page
        spare = tuple(_spare(result.pages, owners, page.top + page.text_height))
    return Room(
        pages=len(result.pages),
        limit=plan.variant.limits.pages,
        spare=spare,
        preset=plan.preset.preset.title if plan.preset else "",
    )


def _spare(
    pages: Sequence[Page], owners: Mapping[NodeId, Owner], foot: Pt
) -> Iterator[int]:
    """Lines of the usual leading between each page's last line and the foot."""
    leadings = Counter(
        owners[line.node].paragraph.style.leading
        for page in pages[:TELLING]
        for line in page.lines
    )
    leading = max(leadings, key=lambda one: leadings[one], default=1.0)
    for page in pages:
        lowest = max((line.baseline for line in page.lines), default=0.0)
        boxes = [
            line_box(line, owners[line.node].paragraph)
            for line in page.lines
            if line.baseline > lowest - leading
        ]
        depth = max((box.bottom for box in boxes), default=foot)
        yield max(int((foot - depth + ROUNDING) // leading), 0)
