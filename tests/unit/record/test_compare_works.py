from __future__ import annotations

from msgspec.structs import replace

from cvgen.model.work_type import Status
from cvgen.record.change import (
    Change,
    Listing,
    PreprintPublished,
    StateChanged,
    WorkAdded,
    WorkDropped,
    WorkMoved,
    WorkPart,
    WorkRenamed,
    WorkRenumbered,
    WorkReworded,
    WorksReordered,
)
from cvgen.record.compare_works import compare_works
from cvgen.record.match_sections import match_sections
from cvgen.record.record import SectionRecord
from tests.unit.record.records import listed, work


def changes(
    before: SectionRecord | tuple[SectionRecord, ...],
    after: SectionRecord | tuple[SectionRecord, ...],
) -> list[Change]:
    old = before if isinstance(before, tuple) else (before,)
    new = after if isinstance(after, tuple) else (after,)
    return list(compare_works(match_sections(old, new)))


def at(number: str = "", section: str = "Works", group: str = "") -> Listing:
    return Listing(section=section, group=group, number=number)


def test_the_same_works_have_not_changed() -> None:
    works = listed(work("a", "[1]"), work("b", "[2]"))
    assert changes(works, works) == []


def test_works_come_and_go() -> None:
    new = work("new", "[1]", Status.SUBMITTED, "xxxxAAAARRRR")
    assert changes(listed(work("old", "[1]")), listed(new)) == [
        WorkAdded(work="new", listing=at("[1]"), state=Status.SUBMITTED),
        WorkDropped(work="old", listing=at("[1]"), state=Status.PUBLISHED),
    ]


def test_a_new_work_renumbers_others() -> None:
    before = listed(work("a", "[J12]"))
    after = listed(work("new", "[J12]"), work("a", "[J13]"))
    assert changes(before, after)[1:] == [
        WorkRenumbered(work="a", before=at("[J12]"), after=at("[J13]"))
    ]


def test_another_state_is_told_and_its_details_are_not() -> None:
    before = work("a", state=Status.UNDER_REVIEW)
    after = work("a", printed="TTTTAAAAxxxx")
    assert changes(listed(before), listed(after)) == [
        StateChanged(
            work="a",
            listing=at(),
            before=Status.UNDER_REVIEW,
            after=Status.PUBLISHED,
        )
    ]


def test_a_preprint_that_has_appeared_is_told_and_its_details_are_not() -> None:
    before = work("a", printed="TTTTAAAARRRR!")
    after = work("a", printed="TTTTAAAAxxxx")
    assert changes(listed(before), listed(after)) == [
        PreprintPublished(work="a", listing=at())
    ]


def test_a_preprint_that_was_not_remembered_is_not_guessed() -> None:
    before, after = work("a"), work("a", printed="TTTTAAAARRRR!")
    assert changes(listed(before), listed(after)) == []


def test_of_a_preprint_that_has_come_further_its_state_is_told() -> None:
    before = work("a", state=Status.SUBMITTED, printed="TTTTAAAARRRR!")
    found = changes(listed(before), listed(work("a", printed="TTTTAAAAxxxx")))
    assert [type(one) for one in found] == [StateChanged]


def test_another_id_is_no_other_work() -> None:
    before = listed(work("a", "[1]"), work("b", "[2]", printed="xxxxAAAARRRR"))
    new = work("new", "[2]", printed="xxxxAAAAyyyy")
    assert changes(before, listed(work("a", "[1]"), new)) == [
        WorkRenamed(work="new", before="b", listing=at("[2]")),
        WorkReworded(work="new", listing=at("[2]"), parts=(WorkPart.DETAILS,)),
    ]


def test_another_id_in_another_list_has_moved_there() -> None:
    first, second = listed(work("a", "[1]"), title="A"), listed(title="B")
    after = (replace(first, groups=()), listed(work("b", "[9]"), title="B"))
    assert changes((first, second), after) == [
        WorkMoved(work="b", before=at("[1]", "A"), after=at("[9]", "B")),
        WorkRenamed(work="b", before="a", listing=at("[9]", "B")),
    ]


def test_a_title_that_has_changed_with_the_state_is_told_too() -> None:
    before = work("a", state=Status.UNDER_REVIEW)
    after = work("a", printed="xxxxAAAAxxxx")
    found = changes(listed(before), listed(after))
    assert found[1:] == [WorkReworded(work="a", listing=at(), parts=(WorkPart.TITLE,))]


def test_a_state_that_was_hidden_is_not_guessed() -> None:
    before, after = work("a", state=None), work("a", printed="TTTTAAAAxxxx")
    assert changes(listed(before), listed(after)) == [
        WorkReworded(work="a", listing=at(), parts=(WorkPart.DETAILS,))
    ]


def test_all_parts_that_are_reworded_are_named() -> None:
    after = work("a", printed="xxxxyyyyzzzz")
    assert changes(listed(work("a")), listed(after)) == [
        WorkReworded(work="a", listing=at(), parts=tuple(WorkPart))
    ]


def test_a_work_moves_from_list_to_list() -> None:
    first, second = listed(work("a", "[1]"), title="A"), listed(title="B")
    before = (first, second)
    after = (replace(first, groups=()), listed(work("a", "[9]"), title="B"))
    assert changes(before, after) == [
        WorkMoved(work="a", before=at("[1]", "A"), after=at("[9]", "B"))
    ]


def test_a_work_moves_with_a_list_that_is_gone() -> None:
    before = (listed(work("a"), title="A"), listed(title="B"))
    after = listed(work("a"), title="B")
    assert changes(before, after) == [
        WorkMoved(work="a", before=at("", "A"), after=at("", "B"))
    ]


def test_a_work_moves_from_group_to_group() -> None:
    before = listed(work("a", "[P1]"), group="Preprints")
    after = listed(work("a", "[J1]"), group="Articles")
    assert changes(before, after) == [
        WorkMoved(
            work="a",
            before=at("[P1]", group="Preprints"),
            after=at("[J1]", group="Articles"),
        )
    ]


def test_a_work_in_two_lists_is_reworded_once_and_renumbered_twice() -> None:
    before = (listed(work("a", "[1]"), title="A"), listed(work("a", "[1]"), title="B"))
    other = work("a", "[2]", printed="xxxxAAAARRRR")
    after = (listed(other, title="A"), listed(other, title="B"))
    assert [type(one) for one in changes(before, after)] == [
        WorkReworded,
        WorkRenumbered,
        WorkRenumbered,
    ]


def test_another_order_of_the_same_works_is_told() -> None:
    a, b = work("a"), work("b")
    assert changes(listed(a, b), listed(b, a)) == [WorksReordered(section="Works")]


def test_a_work_that_has_changed_may_stand_elsewhere() -> None:
    a, b = work("a", state=Status.SUBMITTED), work("b")
    found = changes(listed(a, b), listed(b, work("a")))
    assert [type(one) for one in found] == [StateChanged]
