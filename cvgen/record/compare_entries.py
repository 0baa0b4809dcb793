"""Compare the entries and the prose of a section then and now.

Part of ``record``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.record.change import (
    Change,
    EntriesReordered,
    EntryAdded,
    EntryChanged,
    EntryDropped,
    EntryPart,
    ShownEntry,
    TextChanged,
)
from cvgen.record.match_entries import PlacedEntry, match_entries, placed_entries
from cvgen.record.record import SectionRecord

__all__ = ["compare_entries"]


def compare_entries(before: SectionRecord, after: SectionRecord) -> Iterator[Change]:
    """What has changed in a section, under its present head."""
    title = after.title
    if before.text != after.text:
        yield TextChanged(section=title)
    then, now = placed_entries(before), placed_entries(after)
    matched = match_entries(then, now)
    for place in matched.added:
        yield EntryAdded(section=title, entry=_shown(now[place]))
    for place in matched.dropped:
        yield EntryDropped(section=title, entry=_shown(then[place]))
    unchanged: list[int] = []
    for old, new in matched.pairs:
        parts = tuple(_changed_parts(then[old], now[new]))
        if not parts:
            unchanged.append(old)
            continue
        first, second = _shown(then[old]), _shown(now[new])
        yield EntryChanged(section=title, before=first, after=second, parts=parts)
    if unchanged != sorted(unchanged):
        yield EntriesReordered(section=title)


def _changed_parts(before: PlacedEntry, after: PlacedEntry) -> Iterator[EntryPart]:
    then, now = before.entry, after.entry
    if then.label != now.label:
        yield EntryPart.LABEL
    if then.line != now.line:
        yield EntryPart.TITLE
    if then.rest != now.rest:
        yield EntryPart.DETAILS
    if before.group != after.group:
        yield EntryPart.GROUP


def _shown(placed: PlacedEntry) -> ShownEntry:
    return ShownEntry(
        label=placed.entry.label, title=placed.entry.title, group=placed.group
    )
