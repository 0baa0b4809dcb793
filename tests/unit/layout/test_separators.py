"""A middle dot comes apart from what it follows, and blanks may stand for it."""

from __future__ import annotations

from cvgen.layout.separators import apart, vanished
from cvgen.model.text import MIDDLE_DOT
from tests.support.samples import fonts
from tests.unit.layout.documents import BODY, ENGLISH

shaped = fonts().tokens(BODY, ENGLISH)


def texts(token: str) -> tuple[str, str]:
    """What comes apart in a token."""
    stem, dot = (
        "".join(word.text for piece in part for word in piece.words)
        for part in apart(shaped.shape(token))
    )
    return stem, dot


def test_a_middle_dot_comes_apart_from_what_it_follows() -> None:
    assert texts("one\u00a0·") == ("one", "\u00a0·")
    assert texts("well-being\u00a0·") == ("well-being", "\u00a0·")
    assert texts("\u00a0·") == ("", "\u00a0·")


def test_nothing_else_does() -> None:
    assert texts("") == ("", "")
    assert texts("one·") == ("one·", "")
    assert texts("a\u00a0·b") == ("a\u00a0·b", "")


def test_blanks_stand_for_a_middle_dot_that_vanishes() -> None:
    space = shaped.space
    blank = vanished((*shaped.part("\u00a0·"), space))
    assert (blank.text, blank.texts) == (MIDDLE_DOT, tuple(MIDDLE_DOT))
    assert {*blank.glyphs} == {*space.glyphs}
    assert blank.advance == sum(blank.advances) == 3 * space.advance
