"""Rules of the publications: how many, which, of what years, and how they are printed.

Part of ``model``.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.preset.evidence import Rule
from cvgen.model.work_detail import WorkDetail
from cvgen.model.work_type import Status

__all__ = [
    "AuthorListing",
    "AuthorRule",
    "DetailRule",
    "StateRule",
    "WindowRule",
    "WorkList",
    "WorkRule",
]


class WorkList(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """One of several lists of works."""

    id: Annotated[
        str,
        about(
            "What works call it in their `lists`.",
            "category-a",
            pattern="^[a-z][a-z0-9-]*$",
        ),
    ]
    title: Annotated[str, about("Its head.", "Category A")]
    most: Annotated[int, about("At most so many works.", 10)]
    optional: Annotated[bool, about("Whether it may be left out.", True)] = False
    reviewed: Annotated[
        bool, about("Whether only peer-reviewed works, and books, belong in it.", True)
    ] = False
    note: Annotated[str, about("What belongs in it.", "peer-reviewed, or books")] = ""


class WorkRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """How many works."""

    most: Annotated[int | None, about("At most so many works in all.", 10)] = None
    lists: Annotated[
        tuple[WorkList, ...],
        about(
            "The lists, if there are several.",
            [{"id": "category-a", "title": "Category A", "most": "10"}],
        ),
    ] = ()
    language: Annotated[
        str, about("The language of the lists' heads, as that of `headings`.", "en")
    ] = ""


class DetailRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """What must be said of each work."""

    show: Annotated[
        tuple[WorkDetail, ...],
        about("What to print.", ["contribution", "open-access"], one_or_more=True),
    ]


class StateRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """How far a work must have come."""

    states: Annotated[
        tuple[Status, ...],
        about("The states.", ["accepted", "published"], one_or_more=True),
    ]


class WindowRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """How far back to go."""

    last: Annotated[int, about("So many years.", 10)]
    breaks_extend: Annotated[
        bool, about("Whether the months of career breaks are added.", True)
    ] = False


class AuthorListing(Enum):
    """Whether all authors must be named."""

    ALL = "all"
    MAY_BE_CUT = "may-be-cut"


class AuthorRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """How author lists are printed."""

    policy: Annotated[AuthorListing, about("Whether all must be named.", "all")]
    cut_from: Annotated[
        int | None, about("Only lists of more names may be cut.", 20)
    ] = None
