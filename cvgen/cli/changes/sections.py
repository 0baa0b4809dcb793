"""Changes of sections and of what stands in them, in words.

Part of ``cli.changes``.
"""

from __future__ import annotations

from typing import assert_never

from cvgen.cli.changes.line import Line
from cvgen.record.change import (
    EntriesReordered,
    EntryAdded,
    EntryChange,
    EntryChanged,
    EntryDropped,
    EntryPart,
    SectionAdded,
    SectionChange,
    SectionDropped,
    SectionRetitled,
    SectionsReordered,
    ShownEntry,
    TextChanged,
)

__all__ = ["word_entry", "word_section"]

SECTIONS = "Sections"


def word_section(one: SectionChange) -> Line:
    """A change of a whole section as a line."""
    match one:
        case SectionAdded():
            return Line(SECTIONS, "new", _with_entries(one.section, one.entries))
        case SectionDropped():
            return Line(SECTIONS, "gone", _with_entries(one.section, one.entries))
        case SectionRetitled():
            return Line(SECTIONS, "retitled", f"{one.after}, was {one.before}")
        case SectionsReordered():
            return Line(SECTIONS, "reordered", "they stand in another order")
        case _ as never:
            assert_never(never)


def word_entry(one: EntryChange) -> Line:
    """A change within a section as a line."""
    match one:
        case TextChanged():
            return Line(one.section, "reworded", "the text")
        case EntryAdded():
            return Line(one.section, "new", _shown(one.entry))
        case EntryDropped():
            return Line(one.section, "gone", _shown(one.entry))
        case EntryChanged():
            return Line(one.section, "changed", _changed(one))
        case EntriesReordered():
            text = "entries that have not changed stand in another order"
            return Line(one.section, "reordered", text)
        case _ as never:
            assert_never(never)


def _with_entries(section: str, entries: int) -> str:
    counted = f", {entries} entr{'y' if entries == 1 else 'ies'}" if entries else ""
    return f"{section}{counted}"


def _shown(entry: ShownEntry) -> str:
    """An entry with its label, if that is more than a bullet."""
    has_words = any(character.isalnum() for character in entry.label)
    return f"{entry.label}: {entry.title}" if has_words else entry.title


def _changed(one: EntryChanged) -> str:
    """The entry as it is, and how it was as far as that can be told."""
    before, after = one.before, one.after
    was = []
    if before.title != after.title and EntryPart.TITLE in one.parts:
        was.append(f"was {_shown(before)}")
    else:
        if EntryPart.TITLE in one.parts:
            was.append("reworded")
        if EntryPart.LABEL in one.parts:
            was.append(f"was {before.label or 'without a label'}")
    if before.group != after.group:
        was.append(f"was under {before.group or 'no head'}")
    if EntryPart.DETAILS in one.parts:
        was.append("other details")
    return "; ".join((_shown(after), *was))
