"""Pieces of text are put together with tidy white space."""

from __future__ import annotations

from cvgen.importers.tidy import tidied
from cvgen.model.text import RichText, TextRun


def test_white_space_stands_once_and_not_at_the_ends() -> None:
    runs = (TextRun(" a "), TextRun(" b\n", emphasis=True), TextRun("  "), TextRun(" "))
    assert tidied(runs) == RichText((TextRun("a "), TextRun("b", emphasis=True)))


def test_of_white_space_nothing_is_left() -> None:
    assert tidied((TextRun("  "), TextRun("\n"))) == RichText()
