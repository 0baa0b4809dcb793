"""The forms of a report.

Part of ``cli``; a module of its own, so that the choice can be offered before anything
else is loaded.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["ReportFormat"]


class ReportFormat(Enum):
    """For whom a report is."""

    TEXT = "text"
    JSON = "json"
