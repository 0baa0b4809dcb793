"""A work that stands in two lists is named, unless one of them picks its works."""

from __future__ import annotations

import pytest

from tests.support.samples import composed_bibliography
from tests.unit.bibliography.works import OWNER, entry

WORKS = (
    entry("sent", status="submitted", issued="", keyword="[minima]")
    + entry("seen", status="under-review", issued="", lists="{dfg: a}")
    + entry("flat2024", selected="true")
    + entry("noise2020", issued="2020", type="book", peer_review="double-blind")
)
UNFINISHED = "select: {status: [submitted, under-review]}"


def said(*choices: str, works: str = WORKS) -> list[tuple[str, str, tuple[str, ...]]]:
    """Place, message and hints of what is found in lists of such choices."""
    sections = ", ".join(f"{{section: publications, {one}}}" for one in choices)
    found = composed_bibliography(OWNER, works, f"sections: [{sections}]").diagnostics
    assert all(one.code == "printed-twice" for one in found)
    return [(str(one.path), one.message, one.hints) for one in found]


def test_a_work_with_a_state_that_a_list_of_all_has_too_is_said_with_both_numbers() -> (
    None
):
    first = f"{UNFINISHED}, numbering: {{scheme: per-list, prefix: W}}"
    message = "2 works are printed in two lists: `seen` as W1 and 1; `sent` as W2 and 2"
    hint = (
        "write `exclude-status: [submitted, under-review]` "
        "into the `select` of this list"
    )
    assert said(first, "title: All") == [("variant.sections[1]", message, (hint,))]


@pytest.mark.parametrize(
    ("first", "second", "place", "key"),
    [
        ("", "select: {types: book}", 0, "exclude-types: [book]"),
        ("select: {peer-reviewed: true}", "", 1, "peer-reviewed: false"),
        ("select: {peer-reviewed: false}", "", 1, "peer-reviewed: true"),
        (
            "select: {years: 2020-2022}",
            "select: {years: 2019-2024}",
            1,
            "exclude: [seen, sent, noise2020]",
        ),
    ],
)
def test_the_list_that_says_less_is_told_what_to_say(
    first: str, second: str, place: int, key: str
) -> None:
    choices = [one or "title: All" for one in (first, second)]
    ((path, _, hints),) = said(*choices)
    assert path == f"variant.sections[{place}]"
    assert hints == (f"write `{key}` into the `select` of this list",)
    select = choices[place].removeprefix("select: {").removesuffix("}")
    written = "" if select == choices[place] else f"{select}, "
    choices[place] = f"select: {{{written}{key}}}"
    assert said(*choices) == []


@pytest.mark.parametrize(
    "choice",
    [
        *("ids: [sent]", "list: dfg/a", "selected: true", "keywords: minima"),
        *("authorship: last", "first: 1, types: book", "last-years: 3"),
    ],
)
def test_a_list_that_picks_its_works_shows_them_once_more_on_purpose(
    choice: str,
) -> None:
    assert said(f"select: {{{choice}}}", "title: All") == []
    assert said("title: All", f"select: {{{choice}}}") == []


def test_lists_that_part_the_works_have_none_in_common() -> None:
    assert said("select: {types: book}", "select: {exclude-types: book}") == []


def test_many_works_are_counted_and_no_hint_lists_them() -> None:
    works = "".join(entry(f"w{n:02}") for n in range(21))
    bare = "numbering: {scheme: none}"
    ((_, message, hints),) = said(bare, bare, works=works)
    assert message == (
        "21 works are printed in two lists: `w00`; `w01`; `w02`; `w03`; 17 more works"
    )
    assert hints == ("take one of the lists out, or let it `select` other works",)


def test_a_list_of_nothing_new_is_to_be_taken_out() -> None:
    bare = "numbering: {scheme: none}"
    ((_, message, hints),) = said(bare, bare, works=entry("w"))
    assert message == "1 work is printed in two lists: `w`"
    assert hints == ("take one of the lists out, or let it `select` other works",)
