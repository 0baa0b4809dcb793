"""What the entries of several sections have in common.

Part of ``model``; ``sections`` builds on it.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

import msgspec

from cvgen.model.about import about
from cvgen.model.date import End, PartialDate
from cvgen.model.identifiers import WebAddress
from cvgen.model.text import Prose, RichText
from cvgen.model.visibility import Visibility

__all__ = ["Entry", "Event", "Organization", "Period", "Post", "Units"]

Units: TypeAlias = Annotated[
    tuple[RichText, ...],
    about(
        "Group, department or school, the smallest first.",
        "School of Physics",
        one_or_more=True,
    ),
]

Organization: TypeAlias = Annotated[
    RichText | None, about("The institution.", "University of Example")
]


class Entry(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """What every entry of a section may have."""

    details: Annotated[
        Prose | None, about("A sentence or two about it.", "Led a group of six.")
    ] = None
    url: Annotated[
        WebAddress | None,
        about("An address where there is more of it.", "https://example.org/page"),
    ] = None
    visibility: Annotated[Visibility, about("Who may see it.", "application")] = (
        Visibility.PUBLIC
    )


class Period(Entry, frozen=True, kw_only=True, rename="kebab"):
    """An entry that lasts: from a start to an end."""

    start: Annotated[
        PartialDate | None, about("First year, month or day.", "2021-09", 2021)
    ] = None
    end: Annotated[
        End | None, about("Last year, month or day, or `present`.", "2024", "present")
    ] = None


class Event(Entry, frozen=True, kw_only=True, rename="kebab"):
    """An entry that happens once."""

    date: Annotated[
        PartialDate | None, about("The year, month or day.", "2024-05", 2024)
    ] = None


class Post(Period, frozen=True, kw_only=True, rename="kebab"):
    """A period at an institution."""

    unit: Units = ()
    organization: Organization = None
    place: Annotated[RichText | None, about("City or country.", "Edinburgh, UK")] = None
