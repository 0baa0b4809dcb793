"""How names are printed.

Part of ``model``.
"""

from enum import Enum

__all__ = ["Conjunction", "Given", "NameOrder"]


class Given(Enum):
    """How given names are printed."""

    FULL = "full"
    INITIALS = "initials"


class NameOrder(Enum):
    """Which part of a name comes first."""

    GIVEN_FIRST = "given-first"
    FAMILY_FIRST = "family-first"


class Conjunction(Enum):
    """What stands before the last of several names."""

    WORD = "word"
    AMPERSAND = "ampersand"
    NONE = "none"
