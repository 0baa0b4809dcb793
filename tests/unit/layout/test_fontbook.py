"""A face is found for every cluster, and tokens are kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.document.style import FontStyle
from cvgen.layout.fontbook import FontBook
from cvgen.layout.typeface import NOTDEF
from tests.unit.layout.books import (
    HEBREW,
    RUNE,
    fonts,
    shaped,
)
from tests.unit.layout.documents import (
    BODY,
    ENGLISH,
    NOTE,
    SANS,
    SERIF,
    any_characters,
    characters_of,
    face,
    sans_only,
    steady,
)

ACUTE = "\u0301"
TILDE_THROUGH = "\u0334"


def test_a_style_s_face_sets_what_it_has() -> None:
    assert shaped("naïve") == [("naïve", face(SERIF))]


def test_no_text_has_no_words() -> None:
    assert shaped("") == []


def test_a_style_without_a_face_is_an_error() -> None:
    with pytest.raises(KeyError):
        fonts().face(FontStyle("Comic"))


def test_for_a_character_that_no_face_has_a_box_stands_in_and_says_so() -> None:
    (word,) = fonts().shape(face(SERIF), RUNE, "en")
    assert word.typeface.shape("□", "en").glyphs == word.glyphs
    assert NOTDEF not in word.glyphs
    assert (word.text, word.texts, word.missing) == (RUNE, (RUNE,), RUNE)


def test_without_a_character_for_a_box_the_font_s_own_is_shown() -> None:
    book = FontBook({SERIF: face(SERIF)})
    (word,) = book.shape(face(SERIF), RUNE, "en")
    assert (word.glyphs, word.missing) == ((NOTDEF,), RUNE)


def test_every_character_that_no_face_has_is_a_box_of_its_own() -> None:
    assert [text for text, _ in shaped(RUNE * 2)] == [RUNE, RUNE]


def test_a_mark_takes_its_base_along_to_the_lender() -> None:
    cluster = f"z{TILDE_THROUGH}"
    assert TILDE_THROUGH in characters_of(SANS) - characters_of(SERIF)
    expected = [("1", face(SERIF)), (cluster, face(SANS)), ("2", face(SERIF))]
    assert shaped(f"1{cluster}2") == expected


def test_a_word_is_not_set_in_two_faces() -> None:
    word = f"az{TILDE_THROUGH}b"
    assert shaped(word) == [(word, face(SANS))]


def test_a_base_takes_its_mark_along_to_the_lender() -> None:
    cluster = sans_only() + ACUTE
    assert ACUTE in characters_of(SERIF)
    assert shaped(f"1{cluster}") == [("1", face(SERIF)), (cluster, face(SANS))]


def test_joined_characters_are_not_parted() -> None:
    joined = f"{sans_only()}\u200da"
    assert shaped(joined) == [(joined, face(SANS))]


@pytest.mark.parametrize(
    "invisible", ["\u200b", "\u00ad", "\ufe0e", "\u034f"], ids=ascii
)
def test_what_is_not_seen_needs_no_other_face(invisible: str) -> None:
    assert shaped(f"a{invisible}") == [(f"a{invisible}", face(SERIF))]


def test_a_variation_selector_goes_with_what_it_varies() -> None:
    varied = f"{sans_only()}\ufe0e"
    assert shaped(varied) == [(varied, face(SANS))]


def test_letters_beside_what_no_face_has_stay_together() -> None:
    assert [text for text, _ in shaped(f"ab{HEBREW}cd")] == ["ab", *HEBREW, "cd"]


def test_tokens_are_kept_by_face_and_language() -> None:
    tokens = fonts().tokens(BODY, ENGLISH)
    assert fonts().tokens(BODY, ENGLISH) is tokens
    assert fonts().tokens(NOTE, ENGLISH) is not tokens
    assert fonts().tokens(BODY, "tr").shape("fi") != tokens.shape("fi")


@pytest.mark.property
@given(text=st.text(any_characters))
@steady
def test_words_make_the_text(text: str) -> None:
    assert "".join(part for part, _ in shaped(text)) == text


def test_a_style_s_features_and_tracking_are_of_its_tokens() -> None:
    spaced = replace(BODY, tracking=0.1)
    plain, wide = (fonts().tokens(style, ENGLISH) for style in (BODY, spaced))
    (narrow,), (broad,) = plain.shape("abc"), wide.shape("abc")
    assert broad.em_width == pytest.approx(narrow.em_width + 0.3)
    assert wide.space.em_width == pytest.approx(plain.space.em_width + 0.1)
    assert fonts().tokens(replace(BODY, size=20.0), ENGLISH) is plain
