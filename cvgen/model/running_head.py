"""What stands in the margins of each page.

Part of ``model``.
"""

from enum import Enum

__all__ = ["RunningHeadForm"]


class RunningHeadForm(Enum):
    """Title and page number from page 2 on, the name on every page, or nothing."""

    USUAL = "usual"
    NAME_ON_EVERY_PAGE = "name-on-every-page"
    NONE = "none"
