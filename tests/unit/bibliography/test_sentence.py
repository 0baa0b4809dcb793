"""Parts are joined to sentences, and sentences closed once."""

from __future__ import annotations

import pytest

from cvgen.bibliography.sentence import capitalised, closed, joined, rich, said
from cvgen.model.text import (
    CitationRun,
    Isolate,
    RichText,
    TextRun,
    literal,
    plain_text,
)


def test_parts_that_are_empty_leave_no_separator() -> None:
    assert joined([(), said("a"), (), said("b")]) == (
        TextRun("a"),
        TextRun(", "),
        TextRun("b"),
    )
    assert joined([]) == ()


@pytest.mark.parametrize("mark", ["？", "！", "。"])
def test_a_full_width_mark_needs_no_separator(mark: str) -> None:
    assert joined([said(f"何时{mark}"), said("b"), said("c")], " · ") == (
        TextRun(f"何时{mark}"),
        TextRun("b"),
        TextRun(" · "),
        TextRun("c"),
    )


def test_nothing_said_is_no_run() -> None:
    assert (said(""), rich(None)) == ((), ())
    assert rich(literal("a")) == said("a")


def test_a_capital_is_set_at_the_beginning_only() -> None:
    assert capitalised((*said("in press"), *said("now"))) == (
        *said("In press"),
        *said("now"),
    )
    assert capitalised(()) == ()
    assert capitalised((CitationRun("w"),)) == (CitationRun("w"),)


@pytest.mark.parametrize("end", [".", "!", "?", "…", ".”", '."', "?’", "。"], ids=ascii)
def test_a_sentence_that_closes_itself_gets_no_full_stop(end: str) -> None:
    assert closed(said(f"Said so{end}")) == said(f"Said so{end}")


def test_a_sentence_is_closed_behind_a_link_and_a_citation() -> None:
    link = said("code", link="https://example.org/c")
    assert plain_text(RichText(closed(link))) == "code."
    assert closed((CitationRun("w"),)) == (CitationRun("w"), TextRun("."))
    assert closed(()) == ()


def test_beside_a_part_that_runs_right_to_left_all_are_isolates() -> None:
    assert joined(((TextRun("בית"),), (TextRun("12"),))) == (
        TextRun("בית", isolate=Isolate.BEGINS),
        TextRun(", "),
        TextRun("12", isolate=Isolate.BEGINS),
    )
