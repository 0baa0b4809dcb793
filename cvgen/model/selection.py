"""Which works a list holds, in what order, in what groups and under what numbers.

Part of ``model``: choices of a variant, which ``bibliography`` carries out.
"""

from enum import Enum

import msgspec

from cvgen.closed import Closed
from cvgen.model.about import Annotated, about
from cvgen.model.date import YearSpan
from cvgen.model.text import RichText
from cvgen.model.work_type import OpenAccess, Status, WorkType

__all__ = [
    "Authorship",
    "Group",
    "GroupBy",
    "Grouping",
    "Selection",
    "SortField",
    "SortKey",
]


class Authorship(Closed):
    """The owner's place among the authors of a work."""

    FIRST = "first"
    LAST = "last"
    SOLE = "sole"
    CORRESPONDING = "corresponding"


class Selection(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The works of a list: those for which everything holds that is written here."""

    ids: Annotated[
        tuple[str, ...],
        about(
            "These works, in this order unless `sort` is given.",
            ["chen2024flat", "chen2026noise"],
            one_or_more=True,
        ),
    ] = ()
    exclude: Annotated[
        tuple[str, ...], about("Not these works.", "chen2019early", one_or_more=True)
    ] = ()
    list: Annotated[
        str,
        about(
            "Works whose `lists` name this application, or this list of it.",
            "dfg-2026/category-a",
        ),
    ] = ""
    selected: Annotated[
        bool | None, about("Works that are `selected`, or those that are not.", True)
    ] = None
    types: Annotated[
        tuple[WorkType, ...],
        about(
            "Works of these types.",
            ["article-journal", "paper-conference"],
            one_or_more=True,
        ),
    ] = ()
    exclude_types: Annotated[
        tuple[WorkType, ...],
        about("No works of these types.", "dataset", one_or_more=True),
    ] = ()
    status: Annotated[
        tuple[Status, ...],
        about("Works in these states.", ["published", "in-press"], one_or_more=True),
    ] = ()
    exclude_status: Annotated[
        tuple[Status, ...],
        about("No works in these states.", "in-preparation", one_or_more=True),
    ] = ()
    years: Annotated[
        YearSpan | None,
        about("Works of these years; undated ones stay.", "2020-2026"),
    ] = None
    last_years: Annotated[
        int | None,
        about(
            "Works of the last years, counted back from `as-of`; undated ones stay.", 5
        ),
    ] = None
    authorship: Annotated[
        tuple[Authorship, ...],
        about(
            "Works with the owner in one of these places.",
            ["first", "corresponding"],
            one_or_more=True,
        ),
    ] = ()
    keywords: Annotated[
        tuple[str, ...],
        about("Works with one of these keywords.", "optimisation", one_or_more=True),
    ] = ()
    peer_reviewed: Annotated[
        bool | None, about("Works that were peer-reviewed, or that were not.", True)
    ] = None
    open_access: Annotated[
        tuple[OpenAccess, ...],
        about("Works with this kind of access.", ["gold", "green"], one_or_more=True),
    ] = ()
    funded_by: Annotated[
        tuple[str, ...],
        about("Works that these grants paid for.", "EX/000000/1", one_or_more=True),
    ] = ()
    first: Annotated[
        int | None, about("Only so many, the first ones in the list's order.", 10)
    ] = None
    keep_cited: Annotated[
        bool,
        about(
            "Whether `first` keeps works that the CV's texts cite, before others.", True
        ),
    ] = False


class SortField(Enum):
    """What works can be sorted by."""

    ISSUED = "issued"
    TITLE = "title"
    AUTHOR = "author"
    TYPE = "type"
    STATUS = "status"
    VENUE = "container-title"
    CITATIONS = "citations"
    FILE = "file"


class SortKey(msgspec.Struct, frozen=True):
    """A field to sort by, written with a minus if the largest comes first."""

    field: SortField
    descending: bool = False


class GroupBy(Enum):
    """What works can be grouped by."""

    TYPE = "type"
    YEAR = "year"
    STATUS = "status"
    TOPIC = "topic"
    LIST = "list"


class Group(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A group with the values that it takes in: several values merge into one."""

    of: Annotated[
        tuple[str, ...],
        about(
            "Types, years, states, keywords or lists, as it is grouped by.",
            "article-journal",
            ["paper-conference", "speech"],
            one_or_more=True,
        ),
    ]
    title: Annotated[
        RichText | None, about("Title, else the locale's.", "Refereed papers")
    ] = None


class Grouping(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """How a list falls into groups."""

    by: Annotated[GroupBy, about("What by.", "type")]
    list: Annotated[
        str, about("By which application's lists, if by `list`.", "dfg-2026")
    ] = ""
    groups: Annotated[
        tuple[Group, ...],
        about(
            "Groups that come first, in this order; all others follow.",
            ["article-journal", {"of": ["book", "chapter"], "title": "Books"}],
        ),
    ] = ()
