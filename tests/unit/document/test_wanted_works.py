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


def test_a_list_keeps_nothing_for_what_works_say_of_each_other() -> None:
    works = WORKS.replace("issued: 2006", 'issued: 2006, note: "After [@w1]"')
    with pytest.raises(InvalidInput) as caught:
        build_texts("name: Mei Chen", works, listed("select: {first: 2}"))
    (one,) = caught.value.diagnostics
    assert one.hints == (
        "write `select: {ids: [w6, w1]}` and `sort: -issued`",
        "or leave the citation out",
    )


def test_a_list_that_keeps_what_is_cited_says_how_many_may_be() -> None:
    found = hints(
        "[@w1] and [@w2] and [@w3]", listed("select: {first: 2, keep-cited: true}")
    )
    assert found == ["cite 2 works at most: no more are listed"]


def test_of_a_list_that_a_preset_may_have_cut_nothing_is_written_out() -> None:
    works = WORKS.replace("issued: 2006", 'issued: 2006, note: "After [@w1]"')
    for choice, hint in (
        ("select: {first: 2, keep-cited: true}", GENERIC),
        (
            "select: {first: 2, keep-cited: true, exclude-types: map}",
            "write `select: {ids: [w6, w1]}` and `sort: -issued`",
        ),
    ):
        with pytest.raises(InvalidInput) as caught:
            build_texts("name: Mei Chen", works, listed(choice))
        (one,) = caught.value.diagnostics
        assert one.hints[0] == hint


MANY = "".join(
    f"- {{id: m{n}, title: T, author: [Mei Chen], issued: 1990}}\n" for n in range(30)
)


def many_hints(cited: int, choices: str) -> set[str]:
    """The first hints where so many of many works are cited."""
    text = " ".join(f"[@m{n}]" for n in range(29, 29 - cited, -1))
    with pytest.raises(InvalidInput) as caught:
        build_texts(f"name: Mei Chen\nsummary: See {text}.", WORKS + MANY, choices)
    found = caught.value.diagnostics
    return {one.hints[0] for one in found if one.code == "unlisted-citation"}


def test_no_more_works_are_named_than_anybody_copies() -> None:
    (selected,) = many_hints(22, listed("select: {selected: true}"))
    assert selected.startswith("write `selected: true` to `m29` and `m28` and ")
    assert selected.endswith(" and `m10` and 2 works more")
    (selected,) = many_hints(20, listed("select: {selected: true}"))
    assert selected.endswith(" and `m10`")
    cut = "select: {{first: {}, exclude-types: map}}"
    (written,) = many_hints(20, listed(cut.format(20)))
    ids = ", ".join(f"m{n}" for n in (*range(10, 14), *range(29, 13, -1)))
    assert written == f"write `select: {{ids: [{ids}]}}` and `sort: -issued`"
    assert many_hints(1, listed(cut.format(21))) == {GENERIC}


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
