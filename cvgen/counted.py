"""A number with what it counts: ``1 page``, ``1,204 characters``.

Below everything, for whoever says how many there are; imports nothing of ours.
"""

from __future__ import annotations

__all__ = ["counted"]


def counted(count: int, noun: str) -> str:
    """So many of a thing, whose plural has an s."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
