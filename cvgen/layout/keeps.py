"""What stays together on a page, and what had better: keeps and penalties of strips.

Part of ``layout``, a step of ``flow``; ``pagebreak`` obeys. A keep is broken only where
a page is too small for it, at the least penalty that is to be had.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from cvgen.document.block import NodeId
from cvgen.layout.strip import Strip

__all__ = ["keep_entry", "keep_group", "keep_head"]

WHOLE_ENTRY_LINES = 4
"""An entry of so many lines or fewer is never split."""

KEPT_LINES = 2
"""Lines of a longer entry that stay together at a page's end and start."""

OPENING_LINES = 4
"""Lines that a head wants to have under it at a page's end, though two will do."""

SPLIT_PENALTY = 25.0
"""A page ends within an entry rather than more than six lines short."""

OPENING_PENALTY = 12.0
"""A page ends right behind a head's first lines rather than four lines short."""

CLOSING_PENALTY = 20.0
"""A page ends before the last line under a head rather than six lines short."""

HEAD_PENALTY = 500.0
"""Of all keeps the last to be broken."""


def keep_head(strips: Sequence[Strip]) -> Iterator[Strip]:
    """The strips of a head, which stays with what it heads."""
    for strip in strips:
        yield replace(strip, keep_next=True, penalty=HEAD_PENALTY)


def keep_group(strips: Sequence[Strip]) -> Iterator[Strip]:
    """The strips under a head, which never stands on a page with only one of them.

    Nor should the last of them stand alone on the next.
    """
    last = len(strips) - 1
    for i, strip in enumerate(strips):
        if i == last or OPENING_LINES - 1 <= i < last - 1:
            yield strip
        else:
            keep = strip.keep_next or i < KEPT_LINES - 1
            floor = CLOSING_PENALTY if i == last - 1 else OPENING_PENALTY
            yield replace(strip, keep_next=keep, penalty=max(strip.penalty, floor))


def keep_entry(strips: Sequence[Strip]) -> Iterator[Strip]:
    """The strips of an entry with its keeps: whole if short, else two and two.

    A page never ends within the first paragraph of an entry, such as a title, or right
    behind it, unless that is long or all there is.
    """
    last = len(strips) - 1
    title = _lines_of_first(strips)
    for i, strip in enumerate(strips):
        if i == last:
            yield strip
        else:
            keep = (
                len(strips) <= WHOLE_ENTRY_LINES
                or i < KEPT_LINES - 1
                or i > last - KEPT_LINES
                or i == title - 1
                or i < title <= WHOLE_ENTRY_LINES
            )
            yield replace(strip, keep_next=keep, penalty=SPLIT_PENALTY)


def _lines_of_first(strips: Sequence[Strip]) -> int:
    """How many strips an entry's first paragraph has; none if there is no other."""
    first = _node(strips[0])
    for i, strip in enumerate(strips):
        if _node(strip) != first:
            return i
    return 0


def _node(strip: Strip) -> NodeId:
    """The paragraph of the strip's last line: the main column's if it has one."""
    return strip.lines[-1].node
