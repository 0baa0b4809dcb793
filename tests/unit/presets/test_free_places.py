"""How many works a list could still take is counted where only a mark decides."""

from __future__ import annotations

import pytest

from cvgen.presets.free_places import free_places
from tests.unit.presets.cases import cv, left, variant

WORKS = """\
- {id: a, title: T, author: [Mei Chen], issued: 2024, selected: true}
- {id: b, title: T, author: [Mei Chen], issued: 2024}
- {id: c, title: T, author: [Mei Chen], issued: 2010, selected: true}
"""


def free(select: str) -> list[str]:
    text = f"sections: [awards, {{section: publications, select: {{{select}}}}}]"
    return left(tuple(free_places(variant(text), cv("", WORKS))))


def test_places_beside_the_works_that_are_marked_are_free() -> None:
    assert free("selected: true, first: 3") == [
        "works: 2 works, 1 place free: mark more with `selected: true`"
    ]


def test_works_that_are_too_old_take_no_place() -> None:
    assert free("selected: true, first: 3, last-years: 5") == [
        "works: 1 work, 2 places free: mark more with `selected: true`"
    ]


@pytest.mark.parametrize(
    "select",
    ["selected: true, first: 2", "selected: true", "first: 9"],
)
def test_a_full_list_and_one_without_a_limit_have_none(select: str) -> None:
    assert free(select) == []


def test_a_choice_of_one_s_own_is_left_to_its_author() -> None:
    assert free("selected: true, first: 9, types: article") == []
