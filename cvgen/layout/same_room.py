"""Pages that are cut as before, since what stands on them takes the same room.

Part of ``layout``, a short way past ``pagebreak``. An edit hardly ever moves a line:
then every page ends where it ended, and only those that it touches are others.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from cvgen.layout.frame import Page
from cvgen.layout.pagebreak import MadeUpPage, PlacedStrip
from cvgen.layout.strip import Strip
from cvgen.units import Pt

__all__ = ["MadeBefore", "make_up_again"]


class MadeBefore(msgspec.Struct, frozen=True, eq=False):
    """The last strips of a document, in pages of ``height``, and these when set.

    There were no more pages than ``most`` if spaces allowed.
    """

    strips: Sequence[Strip]
    height: Pt
    most: int | None
    made_up: tuple[MadeUpPage, ...]
    pages: tuple[Page, ...]


def make_up_again(
    strips: Sequence[Strip], height: Pt, most: int | None, last: MadeBefore | None
) -> tuple[MadeUpPage, ...] | None:
    """The pages of strips that need the room of the last ones; nothing if they do not.

    A page of the same strips is the same value.
    """
    if last is None or (last.height, last.most) != (height, most):
        return None
    if len(strips) != len(last.strips) or not all(
        map(_take_the_same_room, strips, last.strips)
    ):
        return None
    own = iter(strips)
    return tuple(_with(page, [next(own) for _ in page.strips]) for page in last.made_up)


def _take_the_same_room(one: Strip, other: Strip) -> bool:
    """Whether the galley and its cuts are the same with either strip."""
    return one is other or (
        one.height == other.height
        and one.space_before == other.space_before
        and one.elasticity == other.elasticity
        and one.keep_next == other.keep_next
        and one.penalty == other.penalty
    )


def _with(page: MadeUpPage, strips: Sequence[Strip]) -> MadeUpPage:
    old = [placed.strip for placed in page.strips]
    if all(one is other for one, other in zip(strips, old, strict=True)):
        return page
    places = zip(page.strips, strips, strict=True)
    return replace(page, strips=tuple(PlacedStrip(at.y, one) for at, one in places))
