"""How far the ink keeps from the edges of the paper.

Part of ``checks.summary``. Measured from the page as it is seen, since that is printed.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cvgen.checks.measured.box import Box, Sides, union
from cvgen.checks.measured.page import InkKind, MeasuredPage

__all__ = ["PageMargins", "least_sides", "page_margins"]


class PageMargins(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The margins of a page by what stands in them; None where there is nothing.

    ``text``, ``images``, ``drawings`` and ``annotations`` are without the running head
    and foot, ``everything`` is all of it with them.
    """

    page: int
    text: Sides | None
    images: Sides | None
    drawings: Sides | None
    annotations: Sides | None
    marginals: Sides | None
    everything: Sides | None


def page_margins(page: MeasuredPage) -> PageMargins:
    """The margins that a page leaves."""
    body = [line.box for line in page.body]
    head = [line.box for line in page.lines if line.marginal]
    head += [ink.box for ink in page.ink if ink.marginal]
    whole = [line.box for line in page.lines] + [ink.box for ink in page.ink]
    return PageMargins(
        page=page.number,
        text=_sides(page, body),
        images=_sides(page, _of(page, InkKind.IMAGE)),
        drawings=_sides(page, _of(page, InkKind.DRAWING)),
        annotations=_sides(page, _of(page, InkKind.ANNOTATION)),
        marginals=_sides(page, head),
        everything=_sides(page, whole),
    )


def _of(page: MeasuredPage, kind: InkKind) -> list[Box]:
    return [ink.box for ink in page.ink if ink.kind is kind and ink.marginal is None]


def _sides(page: MeasuredPage, boxes: Iterable[Box]) -> Sides | None:
    box = union(boxes)
    if box is None:
        return None
    right, bottom = page.width - box.right, page.height - box.bottom
    return Sides(box.top, round(right, 3), round(bottom, 3), box.left)


def least_sides(margins: Iterable[Sides | None]) -> Sides | None:
    """The least of each margin over several pages."""
    known = [one for one in margins if one is not None]
    if not known:
        return None
    return Sides(
        min(one.top for one in known),
        min(one.right for one in known),
        min(one.bottom for one in known),
        min(one.left for one in known),
    )
