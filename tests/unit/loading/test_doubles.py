"""A key that is there twice is said, or the dash whose loss is why."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.loading.load import load_cv
from cvgen.loading.source import SourceText
from cvgen.model.publication import Publication

LoadWorks = Callable[[str], tuple[Publication, ...]]
Problems = Callable[[str], list[str]]

WORK = "- id: a\n  title: t\n  author: [Mei Chen]\n  issued: 2024\n"
NEXT = WORK.replace("- id: a", "  id: b")
NO_DASH = "is given twice, first in line 1, and others after it: its `- ` is missing"


def test_a_work_without_its_dash_is_one_problem(work_problems: Problems) -> None:
    assert work_problems(WORK + NEXT) == [f"5:3 duplicate-key `id` {NO_DASH}"]


def test_each_work_without_its_dash_is_said(work_problems: Problems) -> None:
    assert work_problems(WORK + NEXT + NEXT) == [
        f"5:3 duplicate-key `id` {NO_DASH}",
        f"9:3 duplicate-key `id` {NO_DASH}",
    ]


def test_what_the_hint_says_mends_it(load_works: LoadWorks) -> None:
    works = load_works(WORK + NEXT.replace("  id", "- id"))
    assert [work.id for work in works] == ["a", "b"]


def test_the_hint_keeps_the_work() -> None:
    profile = SourceText("p.yaml", "name: Mei Chen\n")
    with pytest.raises(InvalidInput) as caught:
        load_cv(profile, SourceText("w.yaml", WORK + NEXT))
    (problem,) = caught.value.diagnostics
    assert problem.hints == ("put a `- ` before it, in the same column as the others",)
    assert problem.path is not None
    assert problem.path.steps == (0, "id")


def test_the_hint_for_a_key_that_is_there_twice_deletes_one() -> None:
    profile = SourceText("p.yaml", "name: Mei Chen\nheadline: a\nheadline: b\n")
    with pytest.raises(InvalidInput) as caught:
        load_cv(profile, None)
    (problem,) = caught.value.diagnostics
    assert problem.hints == ("delete one of them",)


def test_of_two_works_in_one_no_rule_is_asked(problems: Problems) -> None:
    positions = (
        "positions:\n"
        "  - title: x\n    organization: o\n    start: 2024\n"
        "    title: y\n    organization: o\n    end: 2023\n"
    )
    assert problems(f"name: Mei Chen\n{positions}") == [
        f"6:5 duplicate-key `title` {NO_DASH.replace('line 1', 'line 3')}"
    ]


def test_other_problems_of_the_mapping_are_still_said(
    work_problems: Problems,
) -> None:
    assert work_problems(WORK + NEXT + "  titel: x\n") == [
        f"5:3 duplicate-key `id` {NO_DASH}",
        "9:3 unknown-key unknown key `titel`",
    ]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        pytest.param("  id: b\n", [(5, "id", 1)], id="only the first key"),
        pytest.param(
            "  title: u\n  issued: 2023\n",
            [(5, "title", 2), (6, "issued", 4)],
            id="not the first key",
        ),
        pytest.param(
            "  title: u\n  id: b\n",
            [(5, "title", 2), (6, "id", 1)],
            id="the first key later",
        ),
    ],
)
def test_keys_that_do_not_begin_again_are_said_one_by_one(
    more: str, said: list[tuple[int, str, int]], work_problems: Problems
) -> None:
    assert work_problems(WORK + more) == [
        f"{line}:3 duplicate-key `{key}` is given twice, first in line {first}"
        for line, key, first in said
    ]


def test_a_mapping_in_brackets_lacks_no_dash(work_problems: Problems) -> None:
    work = "- {id: a, title: t, author: [x], issued: 2024,\n   id: b, title: u}\n"
    assert work_problems(work) == [
        "2:4 duplicate-key `id` is given twice, first in line 1",
        "2:11 duplicate-key `title` is given twice, first in line 1",
    ]


def test_what_is_no_item_of_a_list_lacks_no_dash(problems: Problems) -> None:
    assert problems("name: Mei Chen\nheadline: a\nname: Mei\nheadline: b\n") == [
        "3:1 duplicate-key `name` is given twice, first in line 1",
        "4:1 duplicate-key `headline` is given twice, first in line 2",
    ]
