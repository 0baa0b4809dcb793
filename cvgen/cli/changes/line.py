"""A change as a line of a report.

Part of ``cli.changes``.
"""

from __future__ import annotations

import msgspec

__all__ = ["LETTERHEAD", "Line"]

LETTERHEAD = "Name and contact"
"""The head of what stands above all sections."""


class Line(msgspec.Struct, frozen=True):
    """A change: the head that it stands under, a verb, and what it is of."""

    head: str
    verb: str
    text: str
