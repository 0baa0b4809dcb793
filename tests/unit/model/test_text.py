from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.model.text import (
    CitationRun,
    Isolate,
    RichText,
    Shift,
    TextRun,
    coalesced,
    emphasised,
    forwards,
    isolated,
    isolated_alike,
    literal,
    plain_text,
)


def test_neighbours_with_the_same_marks_become_one() -> None:
    runs = (TextRun("a"), TextRun("b"), TextRun("c", strong=True))
    assert coalesced(runs) == RichText((TextRun("ab"), TextRun("c", strong=True)))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(TextRun("b", emphasis=True), id="emphasis"),
        pytest.param(TextRun("b", strong=True), id="strong"),
        pytest.param(TextRun("b", shift=Shift.SUBSCRIPT), id="shift"),
        pytest.param(TextRun("b", link="https://example.org"), id="link"),
        pytest.param(CitationRun("b"), id="citation"),
    ],
)
def test_runs_with_other_marks_stay_apart(other: TextRun | CitationRun) -> None:
    assert coalesced((TextRun("a"), other)).runs == (TextRun("a"), other)


def test_emphasis_within_emphasis_turns_upright() -> None:
    text = RichText((TextRun("The "), TextRun("E. coli", emphasis=True)))
    assert emphasised(text).runs == (
        TextRun("The ", emphasis=True),
        TextRun("E. coli"),
    )


def test_emphasis_leaves_other_marks_and_citations_alone() -> None:
    runs = (TextRun("a", strong=True, link="tel:1"), CitationRun("b"))
    assert emphasised(RichText(runs)).runs == (
        TextRun("a", emphasis=True, strong=True, link="tel:1"),
        CitationRun("b"),
    )


def test_plain_text_is_what_is_left_without_marks() -> None:
    text = RichText((TextRun("a", strong=True), CitationRun("x"), TextRun("b")))
    assert plain_text(text) == "ab"
    assert plain_text(literal("a")) == "a"


def test_text_that_runs_right_to_left_is_an_isolate() -> None:
    runs = (TextRun("אב "), CitationRun("x"), TextRun("c", emphasis=True))
    assert isolated(runs) == (
        TextRun("אב ", isolate=Isolate.BEGINS),
        CitationRun("x"),
        TextRun("c", emphasis=True, isolate=Isolate.GOES_ON),
    )


def test_other_text_and_isolates_are_left_as_they_are() -> None:
    latin = (TextRun("a"), TextRun("b", strong=True))
    within = (TextRun("see "), TextRun("א", isolate=Isolate.BEGINS))
    assert isolated(latin) is latin
    assert isolated(within) is within


def test_an_isolate_goes_on_with_its_own_runs_only() -> None:
    begins, goes_on = (
        TextRun("א", isolate=one) for one in (Isolate.BEGINS, Isolate.GOES_ON)
    )
    assert coalesced((begins, goes_on)).runs == (TextRun("אא", isolate=Isolate.BEGINS),)
    for apart in ((begins, begins), (TextRun("א"), begins), (begins, TextRun("א"))):
        assert coalesced(apart).runs == apart


def test_emphasis_leaves_isolates_alone() -> None:
    run = TextRun("א", isolate=Isolate.BEGINS)
    (marked,) = emphasised(RichText((run,))).runs
    assert marked == TextRun("א", emphasis=True, isolate=Isolate.BEGINS)


def test_beside_what_runs_right_to_left_every_part_is_an_isolate() -> None:
    latin, hebrew = (TextRun("Chen"),), (TextRun("א"),)
    assert isolated_alike([latin, latin]) == [latin, latin]
    begins = [(replace(one[0], isolate=Isolate.BEGINS),) for one in (latin, hebrew)]
    assert isolated_alike([latin, hebrew]) == begins
    assert isolated_alike([latin, (CitationRun("w"),), hebrew])[1] == (
        CitationRun("w"),
    )


def test_from_left_to_right_only_what_runs_the_other_way_is_an_isolate() -> None:
    latin, hebrew = (TextRun(one, isolate=Isolate.BEGINS) for one in ("Chen", "א"))
    two = (
        TextRun("a ", isolate=Isolate.BEGINS),
        TextRun("א", strong=True, isolate=Isolate.GOES_ON),
    )
    text = RichText((latin, TextRun(", "), hebrew, TextRun(", "), *two))
    assert forwards(text).runs == (
        TextRun("Chen, "),
        hebrew,
        TextRun(", "),
        *two,
    )
    plain = RichText((TextRun("Chen, "), hebrew))
    assert forwards(plain) is plain
