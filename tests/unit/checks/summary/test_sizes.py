"""Sizes are counted, and the small ones have their places."""

from __future__ import annotations

from cvgen.checks.summary.excerpt import Excerpt
from cvgen.checks.summary.sizes import SizeCount
from cvgen.checks.summary.summarise import summarise
from tests.support.finished import Prose, drawn, measured, prose

LARGE = Prose(lines=("First line of text", "Second line of text"), size=11)
SMALL = Prose(lines=("A note", "of two lines"), size=8, top=200, leading=9)
FOOT = Prose(lines=("1",), size=7, top=800)
NEXT = Prose(lines=("A next page", "with its text"), size=11)
FILE = measured(drawn(prose(LARGE, SMALL, FOOT), prose(NEXT)))
BLANK = measured(drawn(lambda canvas: canvas.setTitle("Blank")))


def test_sizes_are_counted_in_characters_and_have_a_place() -> None:
    summary = summarise(FILE)
    assert summary.sizes == (
        SizeCount(8.0, 15, Excerpt(1, 3, "A note")),
        SizeCount(11.0, 51, Excerpt(1, 1, "First line of text")),
    )
    assert summary.marginal_sizes == (SizeCount(7.0, 1, Excerpt(1, 5, "1")),)
    assert [len(page) for page in summary.sizes_by_page] == [2, 1]
