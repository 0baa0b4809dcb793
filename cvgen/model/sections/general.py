"""General sections, for what no other section fits: entries, bullets, prose.

Part of ``model.sections``.
"""

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Period
from cvgen.model.text import Prose, RichText

__all__ = ["GeneralEntry", "GeneralSection"]


class GeneralEntry(Period, frozen=True, kw_only=True, rename="kebab"):
    """An entry of a general section."""

    label: Annotated[
        RichText | None,
        about("Word for the left column, else the dates.", "Since 2020"),
    ] = None
    title: Annotated[RichText, about("What stands first.", "Field work in Svalbard")]
    organization: Annotated[
        RichText | None, about("With whom.", "Example Polar Institute")
    ] = None
    place: Annotated[RichText | None, about("Where.", "Longyearbyen, Norway")] = None

    @property
    def is_lasting(self) -> bool:
        """An entry with a start alone happened then: it has no other date."""
        return False

    @property
    def in_place_of_dates(self) -> RichText | None:
        """The label, if there are no dates."""
        return None if self.start or self.end else self.label


class GeneralSection(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A section of its own title; prose first, then entries, then bullets."""

    id: Annotated[
        str,
        about(
            "A short key, by which variants name the section.",
            "field-work",
            pattern="^[a-z][a-z0-9-]*$",
        ),
    ]
    title: Annotated[RichText, about("The head of the section.", "Field work")]
    text: Annotated[Prose | None, about("Paragraphs.", "I spend summers …")] = None
    entries: Annotated[
        tuple[GeneralEntry, ...],
        about("Rows with dates or labels.", [{"title": "Svalbard", "start": 2021}]),
    ] = ()
    bullets: Annotated[
        tuple[RichText, ...],
        about("Points of a list.", ["Advised the ministry on AI."], one_or_more=True),
    ] = ()
