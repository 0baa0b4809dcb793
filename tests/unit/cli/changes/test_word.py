from __future__ import annotations

from cvgen.cli.changes.word import word_changes
from cvgen.record.change import (
    Choice,
    ChoiceChanged,
    EntryAdded,
    Listing,
    SectionsReordered,
    ShownEntry,
    WorkAdded,
    WorkRenumbered,
)


def at(number: str) -> Listing:
    return Listing(section="Works", group="", number=number)


def test_no_changes_are_said() -> None:
    assert list(word_changes((), {})) == ["Nothing that it prints has changed."]


def test_changes_stand_under_the_heads_of_their_sections() -> None:
    entry = ShownEntry(label="", title="new@example.org", group="")
    changes = (
        WorkAdded(work="a", listing=at("[1]"), state=None),
        WorkRenumbered(work="b", before=at("[1]"), after=at("[2]")),
        WorkRenumbered(work="c", before=at("[2]"), after=at("[3]")),
        SectionsReordered(),
        EntryAdded(section="", entry=entry),
    )
    assert list(word_changes(changes, {"a": "A"})) == [
        "",
        "Works",
        "  new         [1] a: A",
        "  renumbered  [1] to [2] -> [2] to [3], 2 works",
        "",
        "Sections",
        "  reordered  they stand in another order",
        "",
        "Name and contact",
        "  new  new@example.org",
    ]


def test_other_choices_are_said() -> None:
    changes = (
        ChoiceChanged(choice=Choice.VARIANT, before="", after="erc"),
        ChoiceChanged(choice=Choice.VARIANT_FILE, before="1", after="2"),
        ChoiceChanged(choice=Choice.PRESET, before="erc-2026", after=""),
        ChoiceChanged(choice=Choice.TITLE, before="A", after="B"),
    )
    assert list(word_changes(changes, {})) == [
        "",
        "Choices",
        "  variant  erc, was none",
        "  variant  its file is another",
        "  preset   none, was erc-2026",
        "  title    B, was A",
    ]
