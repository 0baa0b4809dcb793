"""Numbers are given after all else, by a scheme of their own, each once."""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter

import pytest

from cvgen.bibliography.number import type_prefix
from cvgen.model.numbering import Numbering
from cvgen.model.work_type import WorkType
from tests.support.samples import composed_bibliography
from tests.unit.bibliography.works import OWNER, entry, labels, listed, references

JOURNAL, TALK = "article-journal", "paper-conference"
WORKS = (
    entry("j1", type=JOURNAL, issued="2021")
    + entry("c2", type=TALK, issued="2022")
    + entry("j3", type=JOURNAL, issued="2023")
    + entry("c4", type=TALK, issued="2024")
)
NEWEST_FIRST = ["c4", "j3", "c2", "j1"]
BY_TYPE = ["j3", "j1", "c4", "c2"]


def numbers(numbering: str, choice: str = "", works: str = WORKS) -> list[str]:
    """The labels from top to bottom."""
    found = references(listed(works, choice, f"numbering: {{{numbering}}}"))
    return [one.label for one in found]


@pytest.mark.parametrize(
    ("numbering", "flat", "grouped"),
    [
        ("", "1 2 3 4", "1 2 3 4"),
        ("direction: descending", "4 3 2 1", "4 3 2 1"),
        ("scheme: continuous", "1 2 3 4", "1 2 3 4"),
        ("scheme: per-group", "1 2 3 4", "1 2 1 2"),
        ("scheme: per-group, direction: descending", "4 3 2 1", "2 1 2 1"),
        ("scheme: per-type", "C1 J1 C2 J2", "J1 J2 C1 C2"),
        ("scheme: per-type, direction: descending", "C2 J2 C1 J1", "J2 J1 C2 C1"),
        ("prefix: A", "A1 A2 A3 A4", "A1 A2 A3 A4"),
        (
            "scheme: per-type, prefixes: {paper-conference: Conf}",
            "Conf1 J1 Conf2 J2",
            "J1 J2 Conf1 Conf2",
        ),
        ("reserve: 10", "11 12 13 14", "11 12 13 14"),
        ("reserve: 10, direction: descending", "14 13 12 11", "14 13 12 11"),
        ("fixed: {j1: 1}, direction: descending", "4 3 2 1", "4 1 3 2"),
        ("fixed: {c4: 2}", "2 1 3 4", "1 3 2 4"),
        ("fixed: {j1: 9}", "1 2 3 9", "1 9 2 3"),
    ],
)
def test_a_scheme_numbers_flat_and_grouped_lists(
    numbering: str, flat: str, grouped: str
) -> None:
    assert numbers(numbering) == [f"[{label}]" for label in flat.split()]
    assert numbers(numbering, "group: {by: type}") == [
        f"[{label}]" for label in grouped.split()
    ]


def test_the_lists_above_stand_in_the_order_that_the_test_means() -> None:
    assert list(labels(listed(WORKS))) == NEWEST_FIRST
    assert list(labels(listed(WORKS, "group: {by: type}"))) == BY_TYPE


def test_without_numbers_works_have_no_labels_and_are_cited_by_name() -> None:
    found = references(listed(WORKS, "", "numbering: {scheme: none}"))
    assert {one.label for one in found} == {""}
    assert found[0].citation == "Okafor and Chen 2024"


@pytest.mark.parametrize("sort", ["-issued", "issued", "title", "-title"])
def test_the_direction_is_independent_of_the_order(sort: str) -> None:
    descending = numbers("direction: descending", f"sort: {sort}")
    assert descending == ["[4]", "[3]", "[2]", "[1]"]


def test_a_new_work_leaves_the_numbers_of_the_others_in_a_descending_list() -> None:
    variant = "numbering: {direction: descending}"
    before = labels(listed(WORKS, "", variant))
    after = labels(listed(WORKS + entry("c5", issued="2025"), "", variant))
    assert after == {**before, "c5": "[5]"}


LISTS = """
numbering: {%s}
sections:
  - {section: publications, title: Journals, select: {types: article-journal}}
  - {section: publications, title: Talks, select: {types: paper-conference}}
"""


@pytest.mark.parametrize(
    ("numbering", "found"),
    [
        ("", "1 2 1 2"),
        ("direction: descending", "2 1 2 1"),
        ("scheme: continuous", "1 2 3 4"),
        ("scheme: continuous, direction: descending", "4 3 2 1"),
    ],
)
def test_several_lists_are_counted_alone_or_together(
    numbering: str, found: str
) -> None:
    composed = composed_bibliography(OWNER, WORKS, LISTS % numbering)
    shown = [one.label for one in references(composed)]
    assert shown == [f"[{label}]" for label in found.split()]


def test_a_list_may_be_numbered_otherwise_than_the_rest() -> None:
    own = "  - {section: publications, select: {ids: c4}, numbering: {prefix: T}}\n"
    composed = composed_bibliography(OWNER, WORKS, LISTS % "" + own)
    assert [one.label for one in references(composed)][-1] == "[T1]"


def test_types_without_letters_of_their_own_share_a_prefix() -> None:
    works = entry("a", type="map") + entry("b", type="song") + entry("c", type="book")
    found = labels(listed(works, "", "numbering: {scheme: per-type}"))
    assert found == {"a": "[O1]", "b": "[O2]", "c": "[B1]"}


def test_types_with_the_same_letters_share_a_count() -> None:
    works = entry("a", type="chapter") + entry("b", type="book")
    found = labels(listed(works, "", "numbering: {scheme: per-type}"))
    assert found == {"a": "[B1]", "b": "[B2]"}


EVERY_TYPE = "".join(
    entry(f"w{place}", type=kind.value) for place, kind in enumerate(WorkType)
)


@pytest.mark.parametrize("direction", ["ascending", "descending"])
def test_numbers_of_one_prefix_follow_each_other_through_the_groups(
    direction: str,
) -> None:
    numbering = f"scheme: per-type, direction: {direction}"
    found = numbers(numbering, "group: {by: type}", EVERY_TYPE)
    read = [re.fullmatch(r"\[(\D+)(\d+)\]", label) for label in found]
    labels = [(one[1], int(one[2])) for one in read if one]
    assert len(labels) == len(WorkType)
    runs = [(name, [n for _, n in run]) for name, run in groupby(labels, itemgetter(0))]
    assert len(runs) == len({name for name, _ in runs})
    for name, run in runs:
        rising = run if direction == "ascending" else run[::-1]
        assert rising == list(range(1, len(run) + 1)), name


def test_books_and_chapters_in_one_group_have_all_their_numbers() -> None:
    works = "".join(
        entry(f"w{i}", type=kind)
        for i, kind in enumerate(
            ["book", "entry-encyclopedia", "chapter", "chapter", "map", "document"]
        )
    )
    choice = "group: {by: type, groups: [{of: [book, chapter], title: Books}]}"
    found = numbers("scheme: per-type, direction: descending", choice, works)
    assert found == ["[B3]", "[B2]", "[B1]", "[E1]", "[O2]", "[O1]"]


KINDS = [
    {WorkType.ARTICLE_JOURNAL},
    {WorkType.ARTICLE_MAGAZINE, WorkType.ARTICLE_NEWSPAPER},
    {WorkType.REVIEW, WorkType.REVIEW_BOOK},
    {WorkType.PAPER_CONFERENCE},
    {
        WorkType.BOOK,
        WorkType.CHAPTER,
        WorkType.COLLECTION,
    },
    {WorkType.ENTRY, WorkType.ENTRY_DICTIONARY, WorkType.ENTRY_ENCYCLOPEDIA},
    {WorkType.ARTICLE},
    {WorkType.THESIS},
    {WorkType.REPORT},
    {WorkType.DATASET},
    {WorkType.SOFTWARE},
    {WorkType.PATENT},
]
"""Types that a reader takes for one kind; all others are one more."""


def test_only_types_of_one_kind_share_their_letters() -> None:
    letters: dict[str, set[WorkType]] = {}
    for kind in WorkType:
        letters.setdefault(type_prefix(kind, Numbering()), set()).add(kind)
    others = set(WorkType).difference(*KINDS)
    assert sorted(letters.values(), key=min_value) == sorted(
        [*KINDS, others], key=min_value
    )


def min_value(kinds: set[WorkType]) -> str:
    return min(kind.value for kind in kinds)


@pytest.mark.parametrize(
    ("kind", "letters"),
    [
        ("article-journal", "J"),
        ("paper-conference", "C"),
        ("book", "B"),
        ("article", "P"),
        ("thesis", "T"),
        ("report", "R"),
        ("dataset", "D"),
        ("software", "S"),
        ("patent", "Pt"),
        ("article-magazine", "M"),
        ("speech", "O"),
    ],
)
def test_a_type_has_letters_that_its_readers_expect(kind: str, letters: str) -> None:
    assert type_prefix(WorkType(kind), Numbering()) == letters


def test_a_review_does_not_count_as_an_article_of_a_journal() -> None:
    works = (
        entry("a", type="review")
        + entry("b", type="article-journal")
        + entry("c", type="review-book")
        + entry("d", type="report")
    )
    found = labels(listed(works, "", "numbering: {scheme: per-type}"))
    assert found == {"a": "[Rv1]", "b": "[J1]", "c": "[Rv2]", "d": "[R1]"}


def test_a_fixed_number_is_free_for_works_of_other_types() -> None:
    numbering = "scheme: per-type, fixed: {c4: 2}"
    assert numbers(numbering) == ["[C2]", "[J1]", "[C1]", "[J2]"]


def test_a_fixed_number_is_free_in_other_lists() -> None:
    composed = composed_bibliography(OWNER, WORKS, LISTS % "fixed: {j3: 2}")
    assert [one.label for one in references(composed)] == ["[2]", "[1]", "[1]", "[2]"]


def test_a_fixed_number_of_a_work_that_is_left_out_is_free() -> None:
    assert numbers("fixed: {j1: 1}", "select: {exclude: j1}") == ["[1]", "[2]", "[3]"]
