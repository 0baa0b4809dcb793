from __future__ import annotations

from msgspec.structs import replace

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
from cvgen.record.compare_entries import compare_entries
from cvgen.record.record import EntryRecord, SectionRecord
from tests.unit.record.records import entries, entry


def changes(before: SectionRecord, after: SectionRecord) -> list[Change]:
    return list(compare_entries(before, after))


def shown(title: str, label: str = "", group: str = "") -> ShownEntry:
    return ShownEntry(label=label, title=title, group=group)


def test_the_same_entries_have_not_changed() -> None:
    section = entries(entry("A"), entry("B"))
    assert changes(section, section) == []


def test_entries_come_and_go() -> None:
    assert changes(entries(entry("Dams")), entries(entry("Dykes", "2021"))) == [
        EntryAdded(section="Grants", entry=shown("Dykes", "2021")),
        EntryDropped(section="Grants", entry=shown("Dams")),
    ]


def parts(before: EntryRecord, after: EntryRecord) -> tuple[EntryPart, ...]:
    (one,) = changes(entries(before), entries(after))
    assert isinstance(one, EntryChanged)
    return one.parts


def test_the_parts_that_have_changed_are_named() -> None:
    old = entry("Dams and floods", "2020", "x")
    assert parts(old, replace(old, label="2021")) == (EntryPart.LABEL,)
    assert parts(old, replace(old, line="y")) == (EntryPart.TITLE,)
    assert parts(old, replace(old, rest="y")) == (EntryPart.DETAILS,)


def test_the_number_of_a_work_in_a_title_is_no_change() -> None:
    old = replace(entry("See [1]."), line="same")
    assert changes(entries(old), entries(replace(old, title="See [2]."))) == []


def test_another_head_is_a_change() -> None:
    old, new = entries(entry("A"), group="Invited"), entries(entry("A"), group="Key")
    assert changes(old, new) == [
        EntryChanged(
            section="Grants",
            before=shown("A", group="Invited"),
            after=shown("A", group="Key"),
            parts=(EntryPart.GROUP,),
        )
    ]


def test_another_order_of_the_same_entries_is_a_change() -> None:
    old = entries(entry("A"), entry("B"))
    assert changes(old, entries(entry("B"), entry("A"))) == [
        EntriesReordered(section="Grants")
    ]


def test_an_entry_that_has_changed_may_stand_elsewhere() -> None:
    old = entries(entry("A", "2020"), entry("B", "2021"))
    new = entries(entry("B", "2021"), entry("A", "2019"))
    assert [type(one) for one in changes(old, new)] == [EntryChanged]


def test_another_prose_is_a_change() -> None:
    old = entries(title="Research summary")
    assert changes(old, replace(old, text="abcd")) == [
        TextChanged(section="Research summary")
    ]
