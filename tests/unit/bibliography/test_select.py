"""Each filter of a selection keeps the works for which it holds, and no others."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography.select import select_works
from cvgen.model.selection import Selection
from tests.unit.bibliography.works import BARE, entry, ids, labels, listed, own

WORKS = (
    entry(
        "paper",
        type="article-journal",
        issued="2024",
        author="[Mei Chen, Ada Okafor]",
        keyword="[Minima, optimisation]",
        peer_review="double-blind",
        open_access="gold",
        funded_by="[EX/1]",
        selected="true",
        lists="{dfg: category-a}",
    )
    + entry(
        "talk",
        type="paper-conference",
        issued="2021",
        author="[Ada Okafor, Mei Chen, Bin Li]",
        peer_review="none",
        open_access="closed",
        lists="{dfg: category-b}",
    )
    + entry(
        "solo", type="book", issued="2016", author="[Mei Chen]", lists="{erc: best}"
    )
    + entry(
        "coming",
        type="article-journal",
        issued="",
        status="under-review",
        author="[Ada Okafor, {literal: Mei Chen, roles: corresponding}]",
        keyword="[minima]",
    )
)


@pytest.mark.parametrize(
    ("select", "kept"),
    [
        ("ids: [solo, paper]", "solo paper"),
        ("exclude: [solo, paper]", "coming talk"),
        ("selected: true", "paper"),
        ("selected: false", "coming talk solo"),
        ("list: dfg", "paper talk"),
        ("list: dfg/category-b", "talk"),
        ("types: article-journal", "coming paper"),
        ("types: [book, paper-conference]", "talk solo"),
        ("exclude-types: [book, paper-conference]", "coming paper"),
        ("status: published", "paper talk solo"),
        ("status: [under-review, submitted]", "coming"),
        ("exclude-status: under-review", "paper talk solo"),
        ("exclude-status: [published, in-press]", "coming"),
        ("years: 2017-2023", "coming talk"),
        ("years: 2021-present", "coming paper talk"),
        ("last-years: 4", "coming paper talk"),
        ("last-years: 3", "coming paper"),
        ("authorship: first", "paper solo"),
        ("authorship: last", "coming"),
        ("authorship: sole", "solo"),
        ("authorship: corresponding", "coming"),
        ("authorship: [sole, corresponding]", "coming solo"),
        ("keywords: minima", "coming paper"),
        ("keywords: OPTIMISATION", "paper"),
        ("peer-reviewed: true", "paper"),
        ("peer-reviewed: false", "coming talk solo"),
        ("open-access: [gold, green]", "paper"),
        ("funded-by: EX/1", "paper"),
        ("first: 2, exclude: coming", "paper talk"),
        ("types: article-journal, status: published", "paper"),
        ("{}", "coming paper talk solo"),
    ],
)
def test_a_filter_keeps_the_works_for_which_it_holds(select: str, kept: str) -> None:
    choice = "select: {}" if select == "{}" else f"select: {{{select}}}"
    found = listed(WORKS, choice)
    assert [one.message for one in found.diagnostics] == []
    assert ids(found) == kept.split()


def test_filters_come_before_numbers() -> None:
    found = listed(WORKS, "select: {types: [book, paper-conference]}")
    assert labels(found) == {"talk": "[1]", "solo": "[2]"}


def test_the_first_ones_are_those_of_the_sorted_list() -> None:
    found = listed(WORKS, "select: {first: 1, status: published}, sort: issued")
    assert ids(found) == ["solo"]
    assert ids(listed(WORKS, "select: {first: 2}")) == ["coming", "paper"]


def test_ids_stand_in_the_order_of_the_variant_unless_sorted() -> None:
    assert ids(listed(WORKS, "select: {ids: [solo, paper, talk]}")) == [
        "solo",
        "paper",
        "talk",
    ]
    assert ids(listed(WORKS, "select: {ids: [solo, paper, talk]}, sort: -issued")) == [
        "paper",
        "talk",
        "solo",
    ]


def test_years_are_counted_back_from_the_day_that_the_variant_names() -> None:
    found = listed(WORKS, "select: {last-years: 5}", "as-of: 2023-06-01")
    assert ids(found) == ["coming", "paper", "talk"]


@pytest.mark.parametrize("select", ["years: 2021-present", "last-years: 2"])
def test_what_is_to_appear_belongs_to_years_that_go_on(select: str) -> None:
    works = WORKS + entry("next", issued="2027")
    found = listed(works, f"select: {{{select}}}", "as-of: 2022")
    assert "next" in ids(found)


def test_the_order_of_the_file_stays() -> None:
    works = [own(replace(BARE, id=f"w{index}")) for index in range(3)]
    assert select_works(works, Selection(), newest=2024) == works
