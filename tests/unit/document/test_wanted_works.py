"""Of a work that is cited and not listed it is said how the list would have it."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import InvalidInput
from tests.support.samples import build_texts

WORKS = "".join(
    f"- {{id: w{n}, title: T{n}, author: [Mei Chen], issued: {2000 + n}}}\n"
    for n in range(1, 7)
)
TWO_LISTS = (
    "sections: [summary, {section: publications, select: {first: 1}}, "
    "{section: publications, select: {ids: w5}}]"
)
GENERIC = "let a list of the variant `select` it, or leave the citation out"


def hints(cited: str, choices: str) -> list[str]:
    """The first hints of what is wrong with a summary that cites."""
    with pytest.raises(InvalidInput) as caught:
        build_texts(f"name: Mei Chen\nsummary: See {cited}.", WORKS, choices)
    return [one.hints[0] for one in caught.value.diagnostics]


def listed(choice: str) -> str:
    return f"sections: [summary, {{section: publications, {choice}}}]"


def test_a_cut_list_is_told_to_keep_what_is_cited() -> None:
    found = hints("[@w1] and [@w4] and [@w2]", listed("select: {first: 4}"))
    wanted = "write `select: {first: 4, keep-cited: true}`"
    assert found == [wanted, wanted]


def test_the_list_that_keeps_what_is_cited_builds() -> None:
    choice = "select: {first: 4, keep-cited: true}"
    profile = "name: Mei Chen\nsummary: See [@w1] and [@w4] and [@w2]."
    pages = build_texts(profile, WORKS, listed(choice)).pages
    lines = [one.line.text for page in pages for one in page.lines]
    assert [one for one in lines if one.startswith("T")] == ["T6", "T4", "T2", "T1"]


def test_a_cut_and_filtered_list_is_written_out_with_all_that_is_cited() -> None:
    choice = "select: {first: 4, exclude-types: map}"
    found = hints("[@w1] and [@w4] and [@w2]", listed(choice))
    wanted = "write `select: {ids: [w6, w4, w1, w2]}` and `sort: -issued`"
    assert found == [wanted, wanted]


def test_the_list_that_is_written_out_builds() -> None:
    choice = "select: {ids: [w6, w4, w1, w2]}, sort: -issued"
    profile = "name: Mei Chen\nsummary: See [@w1] and [@w4] and [@w2]."
    pages = build_texts(profile, WORKS, listed(choice)).pages
    lines = [one.line.text for page in pages for one in page.lines]
    assert [one for one in lines if one.startswith("T")] == ["T6", "T4", "T2", "T1"]
    assert "See [4] and [2] and [3]." in lines


def test_an_order_of_the_list_s_own_is_kept() -> None:
    choice = "select: {first: 2, exclude-types: map}, sort: title"
    (found,) = hints("[@w6]", listed(choice))
    assert found == "write `select: {ids: [w1, w6]}`"


def test_a_list_that_cannot_hold_all_that_is_cited_is_not_written_out() -> None:
    found = hints("[@w1] and [@w2] and [@w3]", listed("select: {first: 2}"))
    assert found == [GENERIC] * 3


def test_a_list_of_selected_works_says_which_to_select() -> None:
    _, *found = hints("[@w1] and [@w2]", listed("select: {selected: true}"))
    assert found == ["write `selected: true` to `w1` and `w2`"] * 2


@pytest.mark.parametrize(
    "choices",
    [
        listed("select: {years: 2004-2006}"),
        TWO_LISTS,
        "sections: [summary]",
    ],
    ids=["years", "two lists", "no list"],
)
def test_where_it_is_not_clear_what_is_wanted_nothing_is_written_out(
    choices: str,
) -> None:
    assert hints("[@w1]", choices) == [GENERIC]
