"""A name that nothing else has: the one that is wanted, or it with a number.

Below everything, for whoever gives names; imports nothing of ours.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

__all__ = ["free_name"]


def free_name(wanted: str, is_taken: Callable[[str], bool], sign: str = "-") -> str:
    """The name as it is if it is free, else with the first number from 2 on."""
    if not is_taken(wanted):
        return wanted
    numbered = (f"{wanted}{sign}{number}" for number in count(2))
    return next(name for name in numbered if not is_taken(name))
