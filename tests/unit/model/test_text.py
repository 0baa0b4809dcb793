from __future__ import annotations

import pytest

from cvgen.model.text import (
    CitationRun,
    RichText,
    Shift,
    TextRun,
    coalesced,
    emphasised,
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
