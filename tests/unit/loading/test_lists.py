"""Lists, only items without a dash, and lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cvgen.model.identifiers import EmailAddress
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.text import literal

Load = Callable[[str], Profile]
LoadWorks = Callable[[str], tuple[Publication, ...]]
Problems = Callable[[str], list[str]]

NAMED = "name: Mei Chen\n"


@pytest.mark.parametrize(
    "written", ["a@e.org", "{value: a@e.org}", "[a@e.org]", "[{value: a@e.org}]"]
)
def test_an_only_item_needs_no_dash_where_that_is_allowed(
    written: str, load: Load
) -> None:
    contact = load(f"{NAMED}contact: {{email: {written}}}").contact
    assert contact is not None
    assert [one.value for one in contact.email] == [EmailAddress("a@e.org")]


def test_an_only_item_needs_its_dash_elsewhere(work_problems: Problems) -> None:
    assert work_problems("- {id: a, title: t, author: X Y, issued: 2024}") == [
        "1:29 wrong-type `author` must be a list, not text"
    ]


def test_an_item_without_a_value_is_said(problems: Problems) -> None:
    assert problems(f"{NAMED}interests:\n  - a\n  -\n  - b\n") == [
        "4:4 empty-text item 2 of `interests` is empty"
    ]


def test_one_bad_item_does_not_hide_the_next(problems: Problems) -> None:
    assert problems(f"{NAMED}contact: {{web: [a, https://e.org, b]}}") == [
        "2:17 bad-url `a` is not an address on the web",
        "2:35 bad-url `b` is not an address on the web",
    ]


@pytest.mark.parametrize(
    "written",
    [
        "|\n    1 College Road\n    Exampleton\n",
        "{value: [1 College Road, Exampleton]}\n",
        '{value: "1 College Road\\n\\n Exampleton "}\n',
    ],
    ids=["literal", "list", "escape"],
)
def test_an_address_is_its_lines(written: str, load: Load) -> None:
    contact = load(f"{NAMED}contact:\n  address: {written}").contact
    assert contact is not None
    assert contact.address[0].value == ("1 College Road", "Exampleton")


def test_short_forms_stand_beside_long_ones(load: Load) -> None:
    interests = load(f"{NAMED}interests: [a, {{label: b, text: c}}]").interests
    assert [(one.label, one.text) for one in interests] == [
        (None, literal("a")),
        (literal("b"), literal("c")),
    ]


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("{a: b}", "2:28 wrong-type `value` must be a list, not a mapping"),
        (
            "[a, {b: c}]",
            "2:32 wrong-type item 2 of `value` must be text, not a mapping",
        ),
        ("[a, b, '']", "2:35 empty-text item 3 of `value` is empty"),
    ],
)
def test_lines_are_a_text_or_a_list_of_texts(
    value: str, problem: str, problems: Problems
) -> None:
    profile = f"{NAMED}contact: {{address: {{value: {value}}}}}"
    assert problems(profile) == [problem]
