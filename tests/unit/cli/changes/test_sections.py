from __future__ import annotations

import pytest

from cvgen.cli.changes.line import Line
from cvgen.cli.changes.sections import word_entry, word_section
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


@pytest.mark.parametrize(
    ("change", "verb", "text"),
    [
        (SectionAdded(section="Talks", entries=2), "new", "Talks, 2 entries"),
        (SectionAdded(section="Talks", entries=1), "new", "Talks, 1 entry"),
        (SectionDropped(section="Summary", entries=0), "gone", "Summary"),
        (SectionRetitled(before="A", after="B"), "retitled", "B, was A"),
        (SectionsReordered(), "reordered", "they stand in another order"),
    ],
    ids=["new", "new-of-one", "gone", "retitled", "reordered"],
)
def test_a_change_of_a_section_is_a_line(
    change: SectionChange, verb: str, text: str
) -> None:
    assert word_section(change) == Line("Sections", verb, text)


def entry(title: str, label: str = "", group: str = "") -> ShownEntry:
    return ShownEntry(label=label, title=title, group=group)


@pytest.mark.parametrize(
    ("change", "verb", "text"),
    [
        (TextChanged(section="S"), "reworded", "the text"),
        (EntryAdded(section="S", entry=entry("A", "2020")), "new", "2020: A"),
        (EntryDropped(section="S", entry=entry("A", "•")), "gone", "A"),
        (
            EntriesReordered(section="S"),
            "reordered",
            "entries that have not changed stand in another order",
        ),
    ],
    ids=["text", "new", "gone", "reordered"],
)
def test_a_change_in_a_section_is_a_line(
    change: EntryChange, verb: str, text: str
) -> None:
    assert word_entry(change) == Line("S", verb, text)


@pytest.mark.parametrize(
    ("before", "after", "parts", "text"),
    [
        (entry("A", "2020–"), entry("A", "2020–2024"), "label", "was 2020–"),
        (entry("A"), entry("A", "2020"), "label", "was without a label"),
        (entry("A", "2020"), entry("B", "2021"), "label title", "was 2020: A"),
        (entry("A…"), entry("A…"), "title", "reworded"),
        (entry("A"), entry("A"), "details", "other details"),
        (entry("A"), entry("A", group="Key"), "group", "was under no head"),
        (
            entry("A", "1", "Talks"),
            entry("A", "2", "Key"),
            "label details group",
            "was 1; was under Talks; other details",
        ),
    ],
    ids=["label", "no-label", "title", "end-of-title", "details", "group", "all"],
)
def test_what_has_changed_of_an_entry_is_said(
    before: ShownEntry, after: ShownEntry, parts: str, text: str
) -> None:
    change = EntryChanged(
        section="S",
        before=before,
        after=after,
        parts=tuple(EntryPart(part) for part in parts.split()),
    )
    shown = f"{after.label}: {after.title}" if after.label else after.title
    assert word_entry(change) == Line("S", "changed", f"{shown}; {text}")
