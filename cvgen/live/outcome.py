"""What may come of a build.

Part of ``live``; a module of its own, so that it can be spoken of before anything that
builds is loaded.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["Outcome"]


class Outcome(Enum):
    """What came of it; unchanged says that all it depends on is as it was."""

    BUILT = "built"
    UNCHANGED = "unchanged"
    FAILED = "failed"
