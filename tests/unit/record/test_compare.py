from __future__ import annotations

from msgspec.structs import replace

from cvgen.record.change import (
    Choice,
    ChoiceChanged,
    EntryAdded,
    SectionAdded,
    SectionDropped,
    SectionRetitled,
    SectionsReordered,
    WorkAdded,
)
from cvgen.record.compare import compare_records
from cvgen.record.record import Record
from tests.unit.record.records import entries, entry, listed, record, work

GRANTS, TALKS = entries(entry("A")), entries(entry("B"), key="talks", title="Talks")


def test_the_same_record_has_not_changed() -> None:
    one = record(GRANTS, listed(work("w")))
    assert compare_records(one, one) == ()


def test_other_data_alone_is_no_change() -> None:
    one = record(GRANTS)
    other = replace(one, origin=replace(one.origin, data="ff", made="2026-10-18"))
    assert compare_records(one, other) == ()


def changed(choice: Choice, before: str, after: str) -> ChoiceChanged:
    return ChoiceChanged(choice=choice, before=before, after=after)


def with_choices(one: Record, variant: str, choices: str, preset: str) -> Record:
    origin = replace(one.origin, variant=variant, choices=choices, preset=preset)
    return replace(one, origin=origin)


def test_another_file_of_the_same_variant_is_told() -> None:
    one = record()
    before, after = with_choices(one, "v", "1", ""), with_choices(one, "v", "2", "")
    assert compare_records(before, after) == (changed(Choice.VARIANT_FILE, "1", "2"),)


def test_another_variant_preset_and_title_are_told() -> None:
    before = with_choices(record(), "v", "1", "erc-2026")
    after = with_choices(record(title="Mei Chen — Works"), "w", "2", "erc-2027")
    assert compare_records(before, after) == (
        changed(Choice.VARIANT, "v", "w"),
        changed(Choice.PRESET, "erc-2026", "erc-2027"),
        changed(Choice.TITLE, "Mei Chen — CV", "Mei Chen — Works"),
    )


def test_whole_sections_come_and_go_without_their_entries() -> None:
    assert compare_records(record(GRANTS), record(TALKS)) == (
        SectionAdded(section="Talks", entries=1),
        SectionDropped(section="Grants", entries=1),
    )


def test_the_works_of_a_new_list_are_told_one_by_one() -> None:
    found = compare_records(record(), record(listed(work("w"))))
    assert [type(one) for one in found] == [WorkAdded, SectionAdded]


def test_sections_have_other_heads_and_another_order() -> None:
    funding = entries(entry("A"), entry("New"), title="Funding")
    found = compare_records(record(GRANTS, TALKS), record(TALKS, funding))
    assert found[:2] == (
        SectionRetitled(before="Grants", after="Funding"),
        SectionsReordered(),
    )
    assert isinstance(found[2], EntryAdded)
    assert found[2].section == "Funding"
