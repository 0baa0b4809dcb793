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
    """Entries that go on, those that have ended, or grants that are applied for."""

    CURRENT = "current"
    PAST = "past"
    PENDING = "pending"
