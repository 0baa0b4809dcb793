"""A variant loses pieces and nothing else, and takes nothing in their place."""

from __future__ import annotations

from cvgen.fit.apply_drops import apply_drops
from cvgen.fit.drops import DetailDrop, SectionDrop, WorkDrop
from cvgen.model.variant import Variant
from cvgen.model.work_detail import WorkDetail
from tests.unit.fit.cases import listed, spelt

TALKS = SectionDrop(place=0, entries=tuple(range(12)), most=12)
TEXT = "sections: [talks, summary, {section: publications, select: {first: 6}}]"


def works(variant: Variant) -> list[str]:
    return [one.work for group in listed(variant).lists for one in group.references()]


def labels(variant: Variant) -> list[str]:
    return [one.label for group in listed(variant).lists for one in group.references()]


def test_nothing_dropped_changes_nothing() -> None:
    one = spelt(TEXT)
    assert apply_drops(one, (TALKS, WorkDrop(("work2",))), (0, 0), listed(one)) == one


def test_a_detail_is_hidden() -> None:
    one = spelt(f"{TEXT}\nhide: note")
    found = apply_drops(one, (DetailDrop(WorkDetail.LINKS),), (1,), listed(one))
    assert found.hide == (WorkDetail.NOTE, WorkDetail.LINKS)


def test_a_section_loses_its_last_entries_and_then_itself() -> None:
    one = spelt(TEXT)
    found = apply_drops(one, (TALKS,), (5,), listed(one))
    assert found.sections[0].first == 7
    found = apply_drops(one, (TALKS,), (12,), listed(one))
    assert [choice.section for choice in found.sections] == ["summary", "publications"]


def test_a_list_of_the_first_takes_no_other_works_for_those_it_loses() -> None:
    one = spelt(TEXT)
    assert works(one) == ["work7", "work6", "work5", "work4", "work3", "work2"]
    found = apply_drops(one, (WorkDrop(("work2", "work4")),), (2,), listed(one))
    assert works(found) == ["work7", "work6", "work5", "work3"]


def test_what_is_left_is_numbered_anew() -> None:
    one = spelt(f"{TEXT}\nnumbering: {{direction: descending}}")
    found = apply_drops(one, (WorkDrop(("work2", "work4")),), (1,), listed(one))
    assert labels(found) == ["[5]", "[4]", "[3]", "[2]", "[1]"]


def test_two_lists_lose_each_its_own() -> None:
    text = (
        "sections: [{section: publications, select: {years: 1990-1993, first: 3}}, "
        "{section: publications, select: {years: 1994-1997}}]"
    )
    one = spelt(text)
    found = apply_drops(one, (WorkDrop(("work2", "work4")),), (2,), listed(one))
    assert works(found) == ["work3", "work1", "work7", "work6", "work5"]
