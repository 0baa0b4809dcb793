"""Author lists read as a sentence does; the owner is strong and always in sight."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.authors import kept_places, word_authors, word_legend
from cvgen.loading.names import read_author
from cvgen.model.identifiers import WebAddress
from cvgen.model.person import Author, AuthorRole
from cvgen.model.text import Isolate, RichText, Shift, TextRun, plain_text
from cvgen.model.variant import (
    AuthorLimit,
    AuthorPolicy,
    Conjunction,
    Given,
    NameOrder,
)
from tests.support.samples import locale

NAMES = ("Mei Chen", "Okafor, Ada", "Bin Li", "Vincent van Gogh")
USUAL = AuthorPolicy()


def people(count: int) -> list[Author]:
    return [read_author(name) for name in NAMES[:count]]


def crowd(count: int) -> list[Author]:
    """Authors A1, A2 and so on."""
    return [Author(family=f"A{number}") for number in range(1, count + 1)]


def limited(count: int, *, rank: bool = True) -> AuthorPolicy:
    return AuthorPolicy(limit=AuthorLimit(count), rank=rank)


def rich(
    authors: list[Author], owner: int | None = None, policy: AuthorPolicy = USUAL
) -> RichText:
    return word_authors(authors, owner, policy, locale()).text


def worded(
    authors: list[Author], owner: int | None = None, policy: AuthorPolicy = USUAL
) -> str:
    text = plain_text(rich(authors, owner, policy))
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "Mei Chen"),
        (2, "Mei Chen and Ada Okafor"),
        (3, "Mei Chen, Ada Okafor and Bin Li"),
        (4, "Mei Chen, Ada Okafor, Bin Li and Vincent van Gogh"),
    ],
)
@pytest.mark.parametrize("owner", [None, 0])
def test_the_last_two_names_are_joined_by_and(
    count: int, text: str, owner: int | None
) -> None:
    assert worded(people(count), owner) == text


def test_and_is_another_word_before_the_sound_of_i_in_spanish() -> None:
    authors = [read_author(name) for name in ("Ada Okafor", "Bin Li", "Inés Ruiz")]
    text = word_authors(authors, None, USUAL, locale("es")).text
    assert plain_text(text) == "Ada Okafor, Bin Li e Inés Ruiz"


@pytest.mark.parametrize(
    ("policy", "text"),
    [
        (
            AuthorPolicy(last_comma=True),
            "Mei Chen, Ada Okafor, and Bin Li",
        ),
        (
            AuthorPolicy(conjunction=Conjunction.AMPERSAND),
            "Mei Chen, Ada Okafor & Bin Li",
        ),
        (
            AuthorPolicy(conjunction=Conjunction.AMPERSAND, last_comma=True),
            "Mei Chen, Ada Okafor, & Bin Li",
        ),
        (AuthorPolicy(conjunction=Conjunction.NONE), "Mei Chen, Ada Okafor, Bin Li"),
        (
            AuthorPolicy(order=NameOrder.FAMILY_FIRST),
            "Chen, Mei; Okafor, Ada and Li, Bin",
        ),
        (
            AuthorPolicy(order=NameOrder.FAMILY_FIRST, last_comma=True),
            "Chen, Mei; Okafor, Ada; and Li, Bin",
        ),
        (
            AuthorPolicy(
                order=NameOrder.FAMILY_FIRST,
                given=Given.INITIALS,
                conjunction=Conjunction.NONE,
            ),
            "Chen, M.; Okafor, A.; Li, B.",
        ),
    ],
)
def test_the_policy_says_what_stands_between(policy: AuthorPolicy, text: str) -> None:
    assert worded(people(3), policy=policy) == text


def test_two_names_have_no_comma_before_and() -> None:
    policy = AuthorPolicy(last_comma=True)
    assert worded(people(2), policy=policy) == "Mei Chen and Ada Okafor"


@pytest.mark.parametrize(
    ("owner", "runs"),
    [
        pytest.param(
            0,
            (TextRun("Mei Chen", strong=True), TextRun(", Ada Okafor and Bin Li")),
            id="first",
        ),
        pytest.param(
            1,
            (
                TextRun("Mei Chen, "),
                TextRun("Ada Okafor", strong=True),
                TextRun(" and Bin Li"),
            ),
            id="middle",
        ),
        pytest.param(
            2,
            (TextRun("Mei Chen, Ada Okafor and "), TextRun("Bin Li", strong=True)),
            id="last",
        ),
        pytest.param(None, (TextRun("Mei Chen, Ada Okafor and Bin Li"),), id="none"),
    ],
)
def test_the_owners_name_alone_is_strong(
    owner: int | None, runs: tuple[TextRun, ...]
) -> None:
    assert rich(people(3), owner) == RichText(runs)


def test_a_suffix_and_a_group_are_printed_as_they_are() -> None:
    authors = [Author(given="M.", family="King", suffix="Jr."), Author(literal="The X")]
    assert worded(authors) == "M. King, Jr. and The X"


def test_a_name_leads_to_its_authors_page() -> None:
    page = "https://example.org/ada"
    authors = [replace(read_author("Ada Okafor"), url=WebAddress(page)), *people(1)]
    assert rich(authors).runs[0] == TextRun("Ada Okafor", link=page)


@pytest.mark.parametrize(
    ("count", "owner", "limit", "text"),
    [
        (23, 3, 3, "A1, …, A4 (4th of 23), …, A23"),
        (23, 3, 4, "A1, A2, A3, A4 (4th of 23), …, A23"),
        (23, 0, 3, "A1 (1st of 23), A2, …, A23"),
        (23, 22, 3, "A1, A2, …, A23 (23rd of 23)"),
        (23, 11, 1, "…, A12 (12th of 23), …, A23"),
        (23, None, 3, "A1, A2, …, A23"),
        (5, 2, 3, "A1, A2, A3, A4 and A5"),
        (4, 1, 4, "A1, A2, A3 and A4"),
        (23, 3, 0, ", ".join(f"A{n}" for n in range(1, 23)) + " and A23"),
    ],
)
def test_a_list_that_is_cut_keeps_the_owner_with_the_rank(
    count: int, owner: int | None, limit: int, text: str
) -> None:
    assert worded(crowd(count), owner, limited(limit)) == text


def test_the_rank_is_a_choice() -> None:
    text = worded(crowd(23), 3, limited(3, rank=False))
    assert text == "A1, …, A4, …, A23"


def test_the_rank_stands_in_the_words_of_the_locale() -> None:
    found = word_authors(crowd(23), 3, limited(3), locale("de")).text
    text = plain_text(found).replace("\N{NO-BREAK SPACE}", " ")
    assert text == "A1, …, A4 (4. von 23), …, A23"


def test_marks_follow_names_as_superscripts_in_one_order() -> None:
    roles = (AuthorRole.CORRESPONDING, AuthorRole.EQUAL_CONTRIBUTION)
    authors = [replace(one, roles=roles) for one in people(1)]
    found = word_authors(authors, 0, USUAL, locale())
    assert found.text.runs == (
        TextRun("Mei Chen", strong=True),
        TextRun("*†", shift=Shift.SUPERSCRIPT),
    )
    assert found.roles == frozenset(roles)


def test_marks_are_a_choice() -> None:
    authors = [replace(one, roles=(AuthorRole.ADVISEE,)) for one in people(1)]
    found = word_authors(authors, None, AuthorPolicy(marks=False), locale())
    assert (plain_text(found.text), found.roles) == ("Mei Chen", frozenset())


def test_a_name_that_is_not_printed_needs_no_legend() -> None:
    authors = crowd(9)
    authors[4] = replace(authors[4], roles=(AuthorRole.ADVISEE,))
    assert word_authors(authors, 0, limited(2), locale()).roles == frozenset()


def test_a_legend_explains_the_marks_that_are_there() -> None:
    roles = frozenset({AuthorRole.ADVISEE, AuthorRole.EQUAL_CONTRIBUTION})
    text = plain_text(word_legend(roles, locale().roles))
    assert text.replace("\N{NO-BREAK SPACE}", " ") == (
        "* equal contribution · ‡ supervised by me"
    )
    assert word_legend(frozenset(), locale().roles) == RichText()
    (mark, words) = word_legend(frozenset({AuthorRole.ADVISEE}), locale().roles).runs
    assert mark == TextRun("‡", shift=Shift.SUPERSCRIPT)
    assert words == TextRun("\N{NO-BREAK SPACE}supervised by me")


@pytest.mark.property
@given(st.data())
def test_whatever_the_limit_the_owner_is_seen_and_no_lone_name_is_hidden(
    data: st.DataObject,
) -> None:
    count = data.draw(st.integers(1, 60))
    owner = data.draw(st.integers(0, count - 1))
    limit = data.draw(st.integers(1, 70))
    text = rich(crowd(count), owner, limited(limit))
    strong = [r.text for r in text.runs if isinstance(r, TextRun) and r.strong]
    assert strong == [f"A{owner + 1}"]
    shown = [int(one.strip("A")) for one in _names(plain_text(text))]
    assert shown == sorted(set(shown))
    steps = zip([0, *shown], [*shown, count + 1], strict=True)
    assert all(after - before != 2 for before, after in steps)


@pytest.mark.property
@given(st.data())
def test_as_many_names_are_printed_as_the_limit_allows(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 60))
    owner = data.draw(st.none() | st.integers(0, count - 1))
    limit = data.draw(st.integers(1, 70))
    ends = {count - 1} | ({owner} if owner is not None else set())
    kept = kept_places(count, owner, AuthorLimit(limit))
    assert ends <= set(kept)
    wanted = min(count, max(limit, len(ends)))
    lone = [
        place
        for place in kept
        if place - 1 in {-1, *kept} and place + 1 in {count, *kept}
    ]
    assert len(kept) - len(lone) <= wanted <= len(kept)


def _names(text: str) -> list[str]:
    words = text.replace(",", " ").split()
    return [word for word in words if word.startswith("A")]


def test_names_that_run_right_to_left_are_isolates_apart_from_what_is_around() -> None:
    authors = [read_author(name) for name in ("ליאור כהן", "דנה לוי", "Mei Chen")]
    marked = replace(authors[1], roles=(AuthorRole.CORRESPONDING,))
    assert rich([authors[0], marked, authors[2]], owner=0).runs == (
        TextRun("ליאור כהן", strong=True, isolate=Isolate.BEGINS),
        TextRun(", "),
        TextRun("דנה לוי", isolate=Isolate.BEGINS),
        TextRun("†", shift=Shift.SUPERSCRIPT),
        TextRun(" and "),
        TextRun("Mei Chen", isolate=Isolate.BEGINS),
    )


def test_the_owner_s_rank_is_no_part_of_the_name() -> None:
    authors = [*crowd(3), read_author("ליאור כהן"), *crowd(4)]
    runs = rich(authors, owner=3, policy=limited(3)).runs
    place = next(
        i for i, run in enumerate(runs) if isinstance(run, TextRun) and run.strong
    )
    after = runs[place + 1]
    assert isinstance(after, TextRun)
    assert after.isolate is Isolate.NONE
    assert after.text.startswith(" (4th")


@pytest.mark.parametrize(
    ("count", "policy", "text"),
    [
        (1, USUAL, "Mei Chen et al."),
        (3, USUAL, "Mei Chen, Ada Okafor, Bin Li et al."),
        (
            2,
            AuthorPolicy(order=NameOrder.FAMILY_FIRST),
            "Chen, Mei; Okafor, Ada et al.",
        ),
    ],
)
def test_behind_names_of_which_some_are_missing_stands_et_al(
    count: int, policy: AuthorPolicy, text: str
) -> None:
    found = word_authors(people(count), 0, policy, locale(), and_others=True)
    assert plain_text(found.text) == text


def test_of_how_many_the_owner_is_one_is_not_said_of_names_that_are_missing() -> None:
    whole = word_authors(crowd(20), 9, limited(5), locale())
    cut = word_authors(crowd(20), 9, limited(5), locale(), and_others=True)
    assert "A10 (10th of 20)" in plain_text(whole.text).replace(
        "\N{NO-BREAK SPACE}", " "
    )
    assert plain_text(cut.text) == "A1, A2, A3, …, A10, …, A20 et al."
