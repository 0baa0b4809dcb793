"""Word a number as an ordinal, by the endings of a locale.

Part of ``bibliography``.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.model.locale import Ordinal

__all__ = ["ordinal"]

ANY = "*"
WHOLE = "^"


def ordinal(number: int, endings: Sequence[Ordinal]) -> str:
    """``1`` as ``1st``: the longest ending counts, a whole number before all others."""
    digits = str(number)
    best, suffix = -1, ""
    for ending in endings:
        length = _match(digits, ending.ending)
        if length > best:
            best, suffix = length, ending.text
    return f"{digits}{suffix}"


def _match(digits: str, ending: str) -> int:
    """How well an ending fits; below zero if it does not."""
    if ending == ANY:
        return 0
    if ending.startswith(WHOLE):
        return len(digits) + 1 if digits == ending[1:] else -1
    return len(ending) if digits.endswith(ending) else -1
