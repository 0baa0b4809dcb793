"""Works are counted by kind; what nobody has accepted counts by its state alone."""

from __future__ import annotations

import pytest

from cvgen.bibliography.count import WorkCounts, count_works
from cvgen.model.work_type import WorkType
from tests.unit.bibliography.works import entry, listed

WORKS = (
    entry(
        "a",
        type="article-journal",
        author="[Mei Chen, Ada Okafor]",
        peer_review="double-blind",
        open_access="gold",
        awards="[Best paper]",
    )
    + entry("b", type="article-journal", author="[Ada Okafor, Mei Chen, Bin Li]")
    + entry("c", type="paper-conference", author="[Mei Chen]", peer_review="none")
    + entry("d", type="article", status="in-press", open_access="closed")
    + entry("e", type="article-journal", issued="", status="under-review")
    + entry("f", type="article-journal", author="[Mei Chen]", retracted="true")
    + entry("g", type="article-journal", issued="", status="revise-and-resubmit")
    + entry("h", type="article-journal", issued="", status="conditionally-accepted")
    + entry(
        "i",
        type="book",
        author="[Ada Okafor, Mei Chen, Bin Li]",
        issued="",
        status="forthcoming",
    )
)


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("", 5),
        ("total", 5),
        ("all", 5),
        ("article-journal", 2),
        ("journal", 2),
        ("conference", 1),
        ("preprint", 1),
        ("book", 1),
        ("first-author", 2),
        ("last-author", 1),
        ("sole-author", 1),
        ("corresponding-author", 0),
        ("peer-reviewed", 1),
        ("open-access", 1),
        ("awarded", 1),
        ("published", 3),
        ("in-press", 1),
        ("under-review", 1),
        ("revise-and-resubmit", 1),
        ("conditionally-accepted", 1),
        ("in-revision", 0),
        ("forthcoming", 1),
    ],
)
def test_works_are_counted_by_kind(kind: str, number: int) -> None:
    assert listed(WORKS).counts.number(kind) == number


def test_no_number_is_made_up_for_a_kind_that_there_is_not() -> None:
    assert listed(WORKS).counts.number("articles") is None


def test_without_works_every_kind_is_none() -> None:
    counts = count_works([])
    assert {counts.number(kind) for kind in WorkCounts.kinds()} == {0}


def test_every_type_is_a_kind() -> None:
    assert {one.value for one in WorkType} <= set(WorkCounts.kinds())
