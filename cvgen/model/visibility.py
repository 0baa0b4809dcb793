"""Who may see a fact.

Part of ``model``. A variant has an audience; what is meant for fewer stays out.
"""

from enum import Enum

__all__ = ["Visibility", "is_visible"]


class Visibility(Enum):
    """From everybody to the owner alone; also the audience of a variant."""

    PUBLIC = "public"
    APPLICATION = "application"
    PRIVATE = "private"


_RANK = {one: rank for rank, one in enumerate(Visibility)}


def is_visible(fact: Visibility, audience: Visibility) -> bool:
    """Whether a fact may be shown to an audience."""
    return _RANK[fact] <= _RANK[audience]
