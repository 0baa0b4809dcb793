"""The order of a section's entries, and which of them stand there.

Part of ``model``.
"""

from enum import Enum

__all__ = ["EntryOrder", "Tenure"]


class EntryOrder(Enum):
    """The order of a section's entries."""

    NEWEST = "newest"
    OLDEST = "oldest"
    FILE = "file"


class Tenure(Enum):
    """Entries that go on, or those that have ended."""

    CURRENT = "current"
    PAST = "past"
