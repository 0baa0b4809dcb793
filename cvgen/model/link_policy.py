"""Which links a PDF holds, as a variant or a preset wants it.

Part of ``model``.
"""

from enum import Enum

__all__ = ["LinkPolicy"]


class LinkPolicy(Enum):
    """Which links a file may hold."""

    ALLOWED = "allowed"
    VISIBLE_URLS = "visible-urls"
    FORBIDDEN = "forbidden"
