"""The papers that a CV may be set on.

Part of ``model``; a module of its own, so that the command line can offer the choice
before anything else is loaded.
"""

from enum import Enum

__all__ = ["Paper"]


class Paper(Enum):
    """Paper that a CV may be set on."""

    A4 = "a4"
    LETTER = "letter"
