"""A middle dot comes apart from what it follows, and blanks may stand for it."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.layout.separators import apart, can_stand_for, standing_for
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


def test_the_last_glyph_of_a_word_stands_for_a_dot_too() -> None:
    (word,) = shaped.part("office")
    ending = standing_for(word, "\u00a0·")
    assert ending.text == "".join(ending.texts) == "office\u00a0·"
    assert (ending.glyphs, ending.advances) == (word.glyphs, word.advances)
    assert ending.texts[-1] == "e\u00a0·"


def test_what_keeps_to_its_text_can_stand_for_a_dot_or_has_a_space_that_can() -> None:
    (word,) = shaped.part("one")
    assert can_stand_for(word)
    assert not can_stand_for(replace(word, follows_text=False))
    assert can_stand_for(replace(word, backwards=True, follows_text=False))
