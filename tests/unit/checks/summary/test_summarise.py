"""The answers to a rule's questions, each with its number and its place."""

from __future__ import annotations

from cvgen.checks.summary.summarise import summarise
from tests.support.finished import Prose, drawn, measured, prose

LARGE = Prose(lines=("First line of text", "Second line of text"), size=11)
SMALL = Prose(lines=("A note", "of two lines"), size=8, top=200, leading=9)
FOOT = Prose(lines=("1",), size=7, top=800)
NEXT = Prose(lines=("A next page", "with its text"), size=11)
FILE = measured(drawn(prose(LARGE, SMALL, FOOT), prose(NEXT)))
BLANK = measured(drawn(lambda canvas: canvas.setTitle("Blank")))


def test_nothing_measured_is_no_answer() -> None:
    summary = summarise(BLANK)
    assert summary.sizes == ()
    assert summary.families == ()
    assert summary.spacing == ()
    assert summary.density is None
    assert summary.margins[0].text is None
    assert summary.margins[0].everything is None
