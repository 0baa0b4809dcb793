"""Closed sets of names that phases look things up by.

Below every phase.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["Closed"]


class Closed(Enum):
    """An enumeration whose members are quick keys.

    A member is equal to itself only, so that it may be hashed as the object it is;
    ``Enum`` hashes its name, by a function in Python at every look.
    """

    __hash__ = object.__hash__
