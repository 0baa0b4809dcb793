"""A change as a line of a report.

Part of ``cli.changes``.
"""

from __future__ import annotations

import msgspec

__all__ = ["LETTERHEAD", "Line", "shortened"]

LETTERHEAD = "Name and contact"
"""The head of what stands above all sections."""

LONGEST_TITLE = 60


class Line(msgspec.Struct, frozen=True):
    """A change: the head that it stands under, a verb, and what it is of."""

    head: str
    verb: str
    text: str


def shortened(text: str) -> str:
    """A text no longer than names it."""
    return text if len(text) <= LONGEST_TITLE else f"{text[: LONGEST_TITLE - 1]}…"
