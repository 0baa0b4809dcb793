"""The files that an author writes.

Part of ``model``; a module of its own, so that the command line can offer the choice
before anything else is loaded.
"""

from enum import Enum

__all__ = ["DataFile"]


class DataFile(Enum):
    """Kinds of data file; each has a JSON Schema."""

    PROFILE = "profile"
    PUBLICATIONS = "publications"
    VARIANT = "variant"
    THEME = "theme"
    PRESET = "preset"
