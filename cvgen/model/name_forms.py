"""How names are printed.

Part of ``model``.
"""

from cvgen.closed import Closed

__all__ = ["Conjunction", "Given", "NameOrder"]


class Given(Closed):
    """How given names are printed."""

    FULL = "full"
    INITIALS = "initials"


class NameOrder(Closed):
    """Which part of a name comes first."""

    GIVEN_FIRST = "given-first"
    FAMILY_FIRST = "family-first"


class Conjunction(Closed):
    """What stands before the last of several names."""

    WORD = "word"
    AMPERSAND = "ampersand"
    NONE = "none"
