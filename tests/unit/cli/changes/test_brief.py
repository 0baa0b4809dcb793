from __future__ import annotations

import pytest

from cvgen.cli.changes.brief import word_briefly
from cvgen.live.changes import Changes
from cvgen.model.work_type import Status
from cvgen.record.change import (
    Change,
    Choice,
    ChoiceChanged,
    EntriesReordered,
    EntryAdded,
    EntryChanged,
    EntryDropped,
    EntryPart,
    Listing,
    SectionAdded,
    SectionDropped,
    SectionRetitled,
    SectionsReordered,
    ShownEntry,
    StateChanged,
    TextChanged,
    WorkAdded,
    WorkDropped,
    WorkMoved,
    WorkPart,
    WorkRenamed,
    WorkRenumbered,
    WorkReworded,
    WorksReordered,
)

PLACE = Listing(section="Publications", group="", number="1")
ENTRY = ShownEntry(label="2024", title="Prize", group="")
TITLE = (WorkPart.TITLE,)


def added(*works: str) -> tuple[WorkAdded, ...]:
    return tuple(WorkAdded(work=one, listing=PLACE, state=None) for one in works)


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ((), "looks other, says the same"),
        (added("a"), "1 work added (a)"),
        (added("a", "b", "c", "d", "e"), "5 works added (a, b, c and 2 more)"),
        ((WorkDropped(work="a", listing=PLACE, state=None),), "1 work removed (a)"),
        (
            (
                WorkReworded(work="a", listing=PLACE, parts=TITLE),
                StateChanged(
                    work="a",
                    listing=PLACE,
                    before=Status.SUBMITTED,
                    after=Status.ACCEPTED,
                ),
            ),
            "1 work edited (a)",
        ),
        (
            (
                *added("a"),
                WorkRenumbered(work="b", before=PLACE, after=PLACE),
                WorkRenumbered(work="c", before=PLACE, after=PLACE),
            ),
            "1 work added (a), 2 works renumbered",
        ),
        (
            (WorkRenamed(work="b", before="a", listing=PLACE),),
            "1 work under another id (a → b)",
        ),
        ((WorkMoved(work="a", before=PLACE, after=PLACE),), "1 work moved (a)"),
        ((EntryAdded(section="Awards", entry=ENTRY),), "1 entry added in Awards"),
        (
            (
                EntryDropped(section="Awards", entry=ENTRY),
                EntryDropped(section="Awards", entry=ENTRY),
            ),
            "2 entries removed in Awards",
        ),
        (
            (
                EntryChanged(
                    section="", before=ENTRY, after=ENTRY, parts=(EntryPart.LABEL,)
                ),
            ),
            "1 line edited in Name and contact",
        ),
        ((TextChanged(section="Summary"),), "Summary reworded"),
        ((SectionAdded(section="Talks", entries=2),), "Talks is new"),
        ((SectionDropped(section="Talks", entries=2),), "Talks is gone"),
        ((SectionRetitled(before="A", after="B"),), "A now called B"),
        ((SectionsReordered(),), "sections in another order"),
        ((WorksReordered(section="A"),), "A in another order"),
        ((EntriesReordered(section="A"),), "A in another order"),
        (
            (ChoiceChanged(choice=Choice.VARIANT_FILE, before="1", after="2"),),
            "the variant's file is another",
        ),
        ((ChoiceChanged(choice=Choice.PRESET, before="a", after=""),), "preset none"),
        ((ChoiceChanged(choice=Choice.VARIANT, before="", after="a"),), "variant a"),
        ((ChoiceChanged(choice=Choice.TITLE, before="", after="CV"),), "titled CV"),
    ],
)
def test_changes_are_a_line(what: tuple[Change, ...], line: str) -> None:
    assert word_briefly(Changes(what=what)) == line


def test_pages_come_last() -> None:
    changes = Changes(what=added("a"), pages=(2, 3))
    assert word_briefly(changes) == "1 work added (a), 2 → 3 pages"


def test_what_does_not_even_look_other_has_not_changed() -> None:
    assert word_briefly(Changes(looks_same=True)) == "nothing on the page has changed"
