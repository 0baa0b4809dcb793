"""What may have changed between two records: a closed set.

Part of ``record``. Each change is the effect of one edit; an effect that follows from
another by itself, as a date from a state, is not a change of its own.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

import msgspec

from cvgen.model.work_type import Status

__all__ = [
    "Change",
    "Choice",
    "ChoiceChanged",
    "EntriesReordered",
    "EntryAdded",
    "EntryChange",
    "EntryChanged",
    "EntryDropped",
    "EntryPart",
    "Listing",
    "PreprintPublished",
    "SectionAdded",
    "SectionChange",
    "SectionDropped",
    "SectionRetitled",
    "SectionsReordered",
    "ShownEntry",
    "StateChanged",
    "TextChanged",
    "WorkAdded",
    "WorkChange",
    "WorkDropped",
    "WorkMoved",
    "WorkPart",
    "WorkRenamed",
    "WorkRenumbered",
    "WorkReworded",
    "WorksReordered",
]


class Choice(Enum):
    """What is chosen for a whole file."""

    VARIANT = "variant"
    VARIANT_FILE = "variant-file"
    PRESET = "preset"
    TITLE = "title"


class WorkPart(Enum):
    """The parts of a work that may be reworded."""

    TITLE = "title"
    AUTHORS = "authors"
    DETAILS = "details"


class EntryPart(Enum):
    """The parts of an entry that may change; ``GROUP`` is the head that it is under."""

    LABEL = "label"
    TITLE = "title"
    DETAILS = "details"
    GROUP = "group"


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """A work's place: the list by its head, the group in it, the number as printed."""

    section: str
    group: str
    number: str


class ShownEntry(msgspec.Struct, frozen=True, kw_only=True):
    """What names an entry: its label, its first line, the head that it is under."""

    label: str
    title: str
    group: str


class _Change(
    msgspec.Struct, frozen=True, kw_only=True, rename="kebab", tag_field="change"
):
    """One change."""


class ChoiceChanged(_Change, frozen=True, kw_only=True, tag="choice"):
    """Another variant, other words in its file, another preset or document title."""

    choice: Choice
    before: str
    after: str


class WorkAdded(_Change, frozen=True, kw_only=True, tag="work-added"):
    """A work that was not in any list, or not in this one."""

    work: str
    listing: Listing
    state: Status | None


class WorkDropped(_Change, frozen=True, kw_only=True, tag="work-dropped"):
    """A work that is not in this list any more."""

    work: str
    listing: Listing
    state: Status | None


class StateChanged(_Change, frozen=True, kw_only=True, tag="state-changed"):
    """A work that has come further; that its details say so goes without saying."""

    work: str
    listing: Listing
    before: Status
    after: Status


class PreprintPublished(_Change, frozen=True, kw_only=True, tag="preprint-published"):
    """A preprint that has appeared; its details are others for that."""

    work: str
    listing: Listing


class WorkRenamed(_Change, frozen=True, kw_only=True, tag="work-renamed"):
    """A work that has another id; nobody sees it, but what cites it must know."""

    work: str
    before: str
    listing: Listing


class WorkRenumbered(_Change, frozen=True, kw_only=True, tag="work-renumbered"):
    """A work that has another number in its list."""

    work: str
    before: Listing
    after: Listing


class WorkMoved(_Change, frozen=True, kw_only=True, tag="work-moved"):
    """A work that stands in another list, or under another head."""

    work: str
    before: Listing
    after: Listing


class WorkReworded(_Change, frozen=True, kw_only=True, tag="work-reworded"):
    """A work of which something else is printed."""

    work: str
    listing: Listing
    parts: tuple[WorkPart, ...]


class WorksReordered(_Change, frozen=True, kw_only=True, tag="works-reordered"):
    """Works that have not changed stand in another order."""

    section: str


class SectionAdded(_Change, frozen=True, kw_only=True, tag="section-added"):
    """A section that is new, with all its entries."""

    section: str
    entries: int


class SectionDropped(_Change, frozen=True, kw_only=True, tag="section-dropped"):
    """A section that is gone, with all its entries."""

    section: str
    entries: int


class SectionRetitled(_Change, frozen=True, kw_only=True, tag="section-retitled"):
    """A section with another head."""

    before: str
    after: str


class SectionsReordered(_Change, frozen=True, kw_only=True, tag="sections-reordered"):
    """The sections stand in another order."""


class TextChanged(_Change, frozen=True, kw_only=True, tag="text-changed"):
    """The prose of a section is another, as that of the summary."""

    section: str


class EntryAdded(_Change, frozen=True, kw_only=True, tag="entry-added"):
    """An entry that is new."""

    section: str
    entry: ShownEntry


class EntryDropped(_Change, frozen=True, kw_only=True, tag="entry-dropped"):
    """An entry that is gone."""

    section: str
    entry: ShownEntry


class EntryChanged(_Change, frozen=True, kw_only=True, tag="entry-changed"):
    """An entry of which something else is printed."""

    section: str
    before: ShownEntry
    after: ShownEntry
    parts: tuple[EntryPart, ...]


class EntriesReordered(_Change, frozen=True, kw_only=True, tag="entries-reordered"):
    """Entries that have not changed stand in another order."""

    section: str


WorkChange: TypeAlias = (
    WorkAdded
    | WorkDropped
    | StateChanged
    | PreprintPublished
    | WorkRenamed
    | WorkRenumbered
    | WorkMoved
    | WorkReworded
    | WorksReordered
)

SectionChange: TypeAlias = (
    SectionAdded | SectionDropped | SectionRetitled | SectionsReordered
)

EntryChange: TypeAlias = (
    TextChanged | EntryAdded | EntryDropped | EntryChanged | EntriesReordered
)

Change: TypeAlias = ChoiceChanged | WorkChange | SectionChange | EntryChange
