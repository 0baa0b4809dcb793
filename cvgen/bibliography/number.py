"""Number the works: 1 to n in printing order.

Part of ``bibliography``.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.bibliography.order import IndexedWork

__all__ = ["NumberedWork", "number"]

NumberedWork = tuple[int, IndexedWork]
"""A number with the work that bears it."""


def number(works: Sequence[IndexedWork]) -> list[NumberedWork]:
    """The works with their numbers; each number is given once."""
    return list(enumerate(works, start=1))
