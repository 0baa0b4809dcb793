"""A list is cut to its first works, and what the texts cite may be among them."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.cut import cut_works
from cvgen.bibliography.work import OwnedWork
from cvgen.model.selection import Selection
from tests.support.samples import composed_bibliography
from tests.unit.bibliography.works import BARE, entry, references

WORKS = [OwnedWork(replace(BARE, id=name), 1) for name in "abcdef"]


def cut(first: int | None, cited: Collection[str], *, keep: bool = True) -> str:
    selection = Selection(first=first, keep_cited=keep)
    return "".join(one.work.id for one in cut_works(WORKS, selection, lambda: cited))


@pytest.mark.parametrize(
    ("first", "cited", "found"),
    [
        (None, "f", "abcdef"),
        (3, "", "abc"),
        (3, "b", "abc"),
        (3, "f", "abf"),
        (3, "ef", "aef"),
        (2, "fdb", "bd"),
        (9, "f", "abcdef"),
    ],
)
def test_cited_works_come_before_others_and_keep_the_order(
    first: int | None, cited: str, found: str
) -> None:
    assert cut(first, cited) == found


def test_nothing_is_asked_for_where_cited_works_have_no_rank() -> None:
    assert cut(3, "f", keep=False) == "abc"


@given(st.integers(1, 8), st.frozensets(st.sampled_from("abcdef")))
def test_as_many_are_kept_as_are_wanted(first: int, cited: frozenset[str]) -> None:
    found = cut(first, cited)
    assert len(found) == min(first, len(WORKS))
    assert list(found) == sorted(found)
    assert cited <= set(found) or set(found) <= cited


def test_a_list_keeps_what_the_texts_above_it_cite_and_no_more() -> None:
    works = "".join(entry(f"w{n}", issued=str(2000 + n)) for n in range(1, 6))
    profile = (
        "name: Mei Chen\nsummary: See [@w1].\n"
        "talks: [{title: T, date: 2020, details: 'After [@w2].'}]\n"
    )
    choice = "{section: publications, select: {first: 2, keep-cited: true}}"
    for sections, found in (
        ("summary", ["[1] w5", "[2] w1"]),
        ("summary, talks", ["[1] w2", "[2] w1"]),
    ):
        composed = composed_bibliography(
            profile, works, f"sections: [{sections}, {choice}]"
        )
        got = [f"{one.label} {one.work}" for one in references(composed)]
        assert got == found


def test_a_list_of_selected_works_keeps_what_is_cited_beside_them() -> None:
    works = "".join(
        entry(f"w{n}", issued=str(2000 + n), selected=str(n > 3).lower())
        for n in range(1, 7)
    )
    profile = "name: Mei Chen\nsummary: See [@w1]."
    for select, found in (
        ("{selected: true, first: 2, keep-cited: true}", ["w6", "w1"]),
        ("{selected: true, first: 9, keep-cited: true}", ["w6", "w5", "w4", "w1"]),
        ("{selected: true, keep-cited: true}", ["w6", "w5", "w4"]),
        ("{selected: true, first: 9}", ["w6", "w5", "w4"]),
        ("{selected: false, first: 2, keep-cited: true}", ["w3", "w1"]),
    ):
        choice = f"{{section: publications, select: {select}}}"
        composed = composed_bibliography(
            profile, works, f"sections: [summary, {choice}]"
        )
        assert [one.work for one in references(composed)] == found
