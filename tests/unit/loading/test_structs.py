"""Mappings become structs; everything wrong with one is said, where it stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.loading.load import load_cv
from cvgen.loading.source import SourceText
from cvgen.model.date import PartialDate
from cvgen.model.identifiers import Doi, WebAddress
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.text import literal

Load = Callable[[str], Profile]
LoadWorks = Callable[[str], tuple[Publication, ...]]
Problems = Callable[[str], list[str]]

NAMED = "name: Mei Chen\n"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("headlin: x", "2:1 unknown-key unknown key `headlin`"),
        ("<<: {a: b}", "2:1 unknown-key unknown key `<<`"),
        ("name: Other", "2:1 duplicate-key `name` is given twice, first in line 1"),
        ("NAME: Other", "2:1 duplicate-key `name` is given twice, first in line 1"),
        (
            "contact: {email: [a]}",
            "2:19 bad-email `a` is not an e-mail address",
        ),
        ("contact: x", "2:10 wrong-type `contact` must be a mapping, not text"),
        ("contact: [x]", "2:10 wrong-type `contact` must be a mapping, not a list"),
        (
            "interests: [[x]]",
            (
                "2:13 wrong-type item 1 of `interests` must be text or a mapping, "
                "not a list"
            ),
        ),
        (
            "interests: [{label: x}]",
            "2:13 missing-key `text` is missing",
        ),
        (
            "interests: [{text: ''}]",
            "2:20 missing-key `text` is empty",
        ),
        (
            "interests: [{text: <i></i>}]",
            "2:20 empty-text there is nothing to print here",
        ),
        (
            "summary: <i></i>",
            "2:10 empty-text there is nothing to print here",
        ),
        ("headline: [x]", "2:11 wrong-type `headline` must be text, not a list"),
        ("summary: {x: y}", "2:10 wrong-type `summary` must be text, not a mapping"),
        (
            'headline: "a\\ab"',
            "2:11 bad-character the character U+0007 cannot stand in a text",
        ),
        (
            "positions: [{title: x, start: 2024, end: 2023-05}]",
            "2:42 reversed-dates `end` is before `start`",
        ),
        (
            "aliases: [{given: x}]",
            "2:11 bad-name the name has neither `family` nor `literal`",
        ),
        (
            "language: british english",
            "2:11 bad-form `british english` is not allowed here",
        ),
    ],
)
def test_problems_are_said_where_they_stand(
    line: str, message: str, problems: Problems
) -> None:
    assert problems(NAMED + line) == [message]


@pytest.mark.parametrize(
    "spelling",
    [
        "container-title",
        "container_title",
        "Container-Title",
        "CONTAINER_TITLE",
    ],
)
def test_keys_may_be_spelled_freely(spelling: str, load_works: LoadWorks) -> None:
    works = load_works(f"- {{id: a, title: t, author: [x], year: 2024, {spelling}: J}}")
    assert works[0].container_title == literal("J")
    assert works[0].issued == PartialDate(2024)


def test_capitals_of_canonical_keys_are_free(load_works: LoadWorks) -> None:
    works = load_works(
        "- {ID: a, title: t, author: [x], issued: 2024, doi: 10.1000/1,"
        " Url: https://e.org}"
    )
    assert works[0].doi == Doi("10.1000/1")
    assert works[0].url == WebAddress("https://e.org")


def test_one_field_by_two_names_is_a_duplicate(work_problems: Problems) -> None:
    work = "- id: a\n  title: t\n  author: [x]\n  issued: 2024\n  year: 2023\n"
    assert work_problems(work) == [
        "5:3 duplicate-key `issued` is given twice, first in line 4"
    ]


@pytest.mark.parametrize("value", ["", "~", "null", "''", '" "'])
def test_a_key_without_a_value_is_absent(value: str, load: Load) -> None:
    profile = load(f"{NAMED}headline: {value}\ninterests: {value}")
    assert profile.headline is None
    assert profile.interests == ()


@pytest.mark.parametrize("value", ["", "~", "null", "''", '" "'])
def test_an_end_that_is_empty_could_mean_two_things(
    value: str, problems: Problems
) -> None:
    entry = f"positions:\n- title: x\n  start: 2021\n  end: {value}"
    (problem,) = problems(NAMED + entry)
    assert problem.split(" ", 1)[1] == "missing-key `end` is empty"


def test_what_is_missing_names_the_work(work_problems: Problems) -> None:
    assert work_problems("- id: chen\n  issued: 2024\n  author: [x]\n") == [
        "1:3 missing-key `title` is missing from `chen`"
    ]


def test_a_misspelled_key_is_not_missing_too(work_problems: Problems) -> None:
    assert work_problems("- {id: a, titel: t, author: [x], issued: 2024}") == [
        "1:11 unknown-key unknown key `titel`"
    ]


def test_an_empty_list_is_not_enough_where_one_is_needed(
    work_problems: Problems,
) -> None:
    assert work_problems("- {id: a, title: t, author: [], issued: 2024}") == [
        "1:29 missing-key `author` is empty"
    ]


def test_a_work_needs_a_date_or_a_status(
    work_problems: Problems, load_works: LoadWorks
) -> None:
    work = "- {id: a, title: t, author: [x]"
    assert work_problems(work + "}") == [
        "1:3 no-date `a` has neither `issued` nor `status`"
    ]
    assert load_works(work + ", status: submitted}")


def test_a_date_that_is_wrong_is_not_missing_too(work_problems: Problems) -> None:
    assert work_problems("- {id: a, title: t, author: [x], issued: soon}") == [
        "1:42 bad-date `soon` is not a date"
    ]


@pytest.mark.parametrize(
    ("profile", "works", "hint"),
    [
        ("positions: [x]", "[]", "title: Associate Professor"),
        ("", "- {id: a, links: x}", "code: https://example.org/code"),
        ("", "- {id: a, title-translated: x}", "en: Flat minima"),
    ],
)
def test_a_mapping_that_is_wanted_is_shown(profile: str, works: str, hint: str) -> None:
    mine = SourceText("profile.yaml", f"{NAMED}{profile}")
    with pytest.raises(InvalidInput) as caught:
        load_cv(mine, SourceText("publications.yaml", works))
    hints = [one for problem in caught.value.diagnostics for one in problem.hints]
    assert f"write lines such as `{hint}` under it" in hints
