from __future__ import annotations

import pytest

from cvgen.record.match_entries import (
    MOST_COMPARED,
    MatchedEntries,
    PlacedEntry,
    match_entries,
    placed_entries,
)
from cvgen.record.record import EntryRecord
from tests.unit.record.records import entries, entry


def matched(
    before: list[EntryRecord], after: list[EntryRecord], group: str = ""
) -> MatchedEntries:
    return match_entries(
        [PlacedEntry("", one) for one in before],
        [PlacedEntry(group, one) for one in after],
    )


def test_entries_are_placed_under_their_heads() -> None:
    section = entries(entry("A"), group="Keynotes")
    assert placed_entries(section) == [PlacedEntry("Keynotes", entry("A"))]


def test_the_same_entries_are_matched_in_any_order() -> None:
    one, other = entry("A"), entry("B")
    assert matched([one, other], [other, one]).pairs == ((1, 0), (0, 1))


def test_an_entry_under_another_head_is_the_same() -> None:
    assert matched([entry("A")], [entry("A")], "Keynotes").pairs == ((0, 0),)


def test_equal_entries_are_matched_one_by_one() -> None:
    found = matched([entry("A"), entry("A")], [entry("A")])
    assert found == MatchedEntries(pairs=((0, 0),), dropped=(1,), added=())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (entry("Lecturer, Oxford", "2020–"), entry("Lecturer, Oxford", "2020–2024")),
        (entry("Lecturer, Oxford", rest="x"), entry("Lecturer, Oxford", rest="y")),
        (entry("Lecturer, Oxford", "2020–", "x"), entry("Reader, Leeds", "2020–", "x")),
        (entry("Lecturer, Oxford", "2020–"), entry("Senior Lecturer, Oxford", "2020–")),
    ],
    ids=["label", "details", "other-title", "longer-title"],
)
def test_an_entry_that_has_changed_in_one_thing_is_the_same(
    before: EntryRecord, after: EntryRecord
) -> None:
    assert matched([before], [after]).pairs == ((0, 0),)


def test_entries_that_share_few_words_are_not() -> None:
    found = matched([entry("Talk on bees", "2020")], [entry("Talk on trams", "2024")])
    assert found == MatchedEntries(pairs=(), dropped=(0,), added=(0,))


def test_the_most_alike_are_matched() -> None:
    before = [entry("a b c d"), entry("a b c d e f")]
    after = [entry("a b c d e g"), entry("x b c d")]
    assert matched(before, after).pairs == ((1, 0), (0, 1))


def test_more_entries_than_can_be_compared_are_not() -> None:
    side = int(MOST_COMPARED**0.5) + 1
    before = [entry(f"the same words for number {i}") for i in range(side)]
    after = [entry(f"the same words for number -{i}") for i in range(side)]
    assert matched(before, after).pairs == ()
    assert matched(before[:9], after[:9]).pairs != ()
