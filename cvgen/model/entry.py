"""What the entries of several sections have in common.

Part of ``model``; ``sections`` builds on it.
"""

from typing import TypeAlias

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.date import End, PartialDate, YearSpan
from cvgen.model.identifiers import WebAddress
from cvgen.model.text import Prose, RichText
from cvgen.model.visibility import Visibility

__all__ = [
    "Event",
    "Organization",
    "Period",
    "Post",
    "Recurring",
    "SectionEntry",
    "Units",
]

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


class SectionEntry(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
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


class Period(SectionEntry, frozen=True, kw_only=True, rename="kebab"):
    """An entry that lasts: from a start to an end."""

    start: Annotated[
        PartialDate | None, about("First year, month or day.", "2021-09", 2021)
    ] = None
    end: Annotated[
        End | None,
        about(
            "Last year, month or day, or `present`.",
            "2024",
            "present",
            if_empty="write `present` for what goes on, a date, or no `end` at all",
        ),
    ] = None

    @property
    def is_to_come(self) -> bool:
        """Whether it has not begun, for all that is known."""
        return False

    @property
    def is_lasting(self) -> bool:
        """Whether it goes on where only a start is said; else that is when it was."""
        return True

    @property
    def is_pending(self) -> bool:
        """Whether it is only applied for."""
        return False

    @property
    def in_place_of_dates(self) -> RichText | None:
        """The words that an entry without dates has where dates stand."""
        return None

    @property
    def goes_on(self) -> bool:
        """Whether no end is known of what has begun."""
        if self.end is None:
            return self.start is not None and self.is_lasting
        return self.end.date is None

    def is_current(self, year: int) -> bool:
        """Whether it reaches beyond a year; if that is 0, whether it has no end."""
        last = self.end.date if self.end else None
        return self.goes_on or (last is not None and 0 < year < last.year)


class Event(SectionEntry, frozen=True, kw_only=True, rename="kebab"):
    """An entry that happens once."""

    date: Annotated[
        PartialDate | None, about("The year, month or day.", "2024-05", 2024)
    ] = None


class Post(Period, frozen=True, kw_only=True, rename="kebab"):
    """A period at an institution."""

    unit: Units = ()
    organization: Organization = None
    place: Annotated[RichText | None, about("City or country.", "Edinburgh, UK")] = None


class Recurring(SectionEntry, frozen=True, kw_only=True, rename="kebab"):
    """An entry that comes again in several years."""

    years: Annotated[
        tuple[YearSpan, ...],
        about(
            "The years: one, a span, or a list of them.",
            "2019-2024",
            ["2019", "2021-present"],
            one_or_more=True,
        ),
    ] = ()
