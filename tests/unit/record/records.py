"""Small records for tests."""

from __future__ import annotations

from cvgen.model.work_type import Status
from cvgen.record.record import (
    EntryRecord,
    GroupRecord,
    Origin,
    Record,
    SectionRecord,
    WorkRecord,
)

__all__ = ["entries", "entry", "listed", "record", "work"]


def work(
    name: str,
    number: str = "",
    state: Status | None = Status.PUBLISHED,
    printed: str = "TTTTAAAARRRR",
) -> WorkRecord:
    return WorkRecord(id=name, number=number, state=state, printed=printed)


def listed(*works: WorkRecord, title: str = "Works", group: str = "") -> SectionRecord:
    """A list of publications with one group."""
    groups = (GroupRecord(title=group, works=works),)
    return SectionRecord(key="publications", title=title, text="", groups=groups)


def entry(title: str, label: str = "", rest: str = "") -> EntryRecord:
    """An entry whose first line says what its title says."""
    return EntryRecord(label=label, title=title, line=title, rest=rest)


def entries(
    *found: EntryRecord, key: str = "grants", title: str = "Grants", group: str = ""
) -> SectionRecord:
    """A section of entries with one group."""
    groups = (GroupRecord(title=group, entries=found),)
    return SectionRecord(key=key, title=title, text="", groups=groups)


def record(
    *sections: SectionRecord, variant: str = "", title: str = "Mei Chen — CV"
) -> Record:
    origin = Origin(cvgen="0.1.0", variant=variant)
    return Record(origin=origin, title=title, sections=sections)
