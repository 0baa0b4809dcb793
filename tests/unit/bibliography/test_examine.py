"""What a variant names and is not there is said where it stands, with what is near."""

from __future__ import annotations

import pytest

from tests.unit.bibliography.works import entry, listed

WORKS = entry(
    "flat2024",
    type="book",
    keyword="[minima]",
    lists="{dfg: Best}",
    funded_by="[EX/1]",
) + entry("noise2020", issued="2020")


def said(choice: str = "", variant: str = "") -> list[tuple[str, str, tuple[str, ...]]]:
    """Place, message and hints of all that is found."""
    found = listed(WORKS, choice, variant).diagnostics
    return [(str(one.path), one.message, one.hints) for one in found]


@pytest.mark.parametrize(
    ("choice", "place", "message", "hint"),
    [
        (
            "select: {exclude: flat2042}",
            "select.exclude[0]",
            "no work has the id `flat2042`",
            "did you mean `flat2024`?",
        ),
        (
            "select: {ids: [flat2024, noise]}",
            "select.ids[1]",
            "no work has the id `noise`",
            "did you mean `noise2020`?",
        ),
        (
            "group: {by: topic, groups: [minimum]}",
            "group.groups[0].of",
            "no topic is called `minimum`",
            "did you mean `minima`?",
        ),
        (
            "group: {by: type, groups: [books]}",
            "group.groups[0].of",
            "no type is called `books`",
            "did you mean `book`?",
        ),
        (
            "group: {by: year, groups: ['2021']}",
            "group.groups[0].of",
            "no year is called `2021`",
            "did you mean `2024`?",
        ),
        (
            "group: {by: status, groups: [review]}",
            "group.groups[0].of",
            "no status is called `review`",
            "did you mean `under-review`?",
        ),
        (
            "group: {by: list, list: dfg, groups: [rest]}",
            "group.groups[0].of",
            "no list is called `rest`",
            "did you mean `Best`?",
        ),
        (
            "group: {by: list, list: dgf}",
            "group.list",
            "no work is in a list of `dgf`",
            "did you mean `dfg`?",
        ),
        (
            "numbering: {fixed: {noise2021: 1}}",
            "numbering.fixed.noise2021",
            "no work has the id `noise2021`",
            "did you mean `noise2020`?",
        ),
    ],
)
def test_a_choice_that_names_nothing_is_an_error(
    choice: str, place: str, message: str, hint: str
) -> None:
    where, what, hints = said(choice)[0]
    assert (where, what) == (f"variant.sections[0].{place}", message)
    assert hint in hints


@pytest.mark.parametrize(
    ("select", "where", "message", "hint"),
    [
        (
            "list: dfg/rest",
            "list",
            "no work is in the list `dfg/rest`",
            "did you mean `dfg/Best`?",
        ),
        (
            "keywords: minimal",
            "keywords[0]",
            "no work has the keyword `minimal`",
            "did you mean `minima`?",
        ),
        (
            "funded-by: EX/2",
            "funded-by[0]",
            "no work was paid for by `EX/2`",
            "did you mean `EX/1`?",
        ),
    ],
)
def test_a_filter_that_names_nothing_leaves_the_list_empty_and_both_are_said(
    select: str, where: str, message: str, hint: str
) -> None:
    (there, first, hints), (place, second, _) = said(f"select: {{{select}}}")
    assert there == f"variant.sections[0].select.{where}"
    assert (first, hint in hints) == (message, True)
    assert second == "no work is left for this list, which is not printed"
    assert place == "variant.sections[0]"


def test_two_works_cannot_have_one_number() -> None:
    assert said("", "numbering: {fixed: {flat2024: 1, noise2020: 1}}") == [
        (
            "variant.numbering.fixed.noise2020",
            "`flat2024` and `noise2020` cannot both have the number 1",
            ("give one of them another number",),
        )
    ]


def test_two_works_of_two_types_can_have_one_number_if_types_are_counted() -> None:
    numbering = "scheme: per-type, fixed: {flat2024: 1, noise2020: 1}"
    assert said("", f"numbering: {{{numbering}}}") == []


def test_a_list_is_named_whatever_the_case() -> None:
    assert said("group: {by: list, list: dfg, groups: [best]}") == []


def test_choices_that_all_name_something_are_not_spoken_of() -> None:
    assert said("select: {ids: flat2024}, group: {by: type, groups: [book]}") == []


def test_lists_are_those_of_an_application() -> None:
    assert said("group: {by: list}") == [
        (
            "variant.sections[0].group",
            "works are grouped by `list`, but not by which application's",
            ("write `list: dfg`",),
        )
    ]
