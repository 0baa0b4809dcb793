"""A face is found for every cluster, and tokens are shaped once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.document.style import FontStyle, Weight
from cvgen.layout.fontbook import FontBook, Piece
from cvgen.layout.opportunities import HYPHEN_PENALTY, split_token
from cvgen.layout.typeface import NOTDEF, Typeface
from tests.support.samples import fonts
from tests.unit.layout.documents import (
    ENGLISH,
    SANS,
    SERIF,
    any_characters,
    face,
    steady,
)

HEBREW = "\u05d0\u05d1"
ACUTE = "\u0301"
TILDE_THROUGH = "\u0334"


def sans_only() -> str:
    """A character that the serif face lacks and the sans has."""
    return max(face(SANS).characters - face(SERIF).characters)


def shaped(text: str, book: FontBook | None = None) -> list[tuple[str, Typeface]]:
    words = (book or fonts()).shape(face(SERIF), text, ENGLISH)
    return [(word.text, word.typeface) for word in words]


def pieces(token: str) -> tuple[Piece, ...]:
    return fonts().tokens(face(SERIF), ENGLISH).shape(token)


def serif_alone(*fallbacks: Typeface) -> FontBook:
    return FontBook({SERIF: face(SERIF)}, fallbacks)


def test_a_style_s_face_sets_what_it_has() -> None:
    assert shaped("naïve") == [("naïve", face(SERIF))]


def test_no_text_has_no_words() -> None:
    assert shaped("") == []


def test_a_style_without_a_face_is_an_error() -> None:
    with pytest.raises(KeyError):
        fonts().face(FontStyle("Comic"))


def test_another_family_lends_a_character() -> None:
    text = f"a{sans_only()}b"
    expected = [("a", face(SERIF)), (sans_only(), face(SANS)), ("b", face(SERIF))]
    assert shaped(text) == expected


def test_the_lender_has_the_same_weight_and_slope() -> None:
    bold_italic = FontStyle(SERIF.family, Weight.BOLD, italic=True)
    words = fonts().shape(face(bold_italic), sans_only(), ENGLISH)
    lender = FontStyle(SANS.family, Weight.BOLD, italic=True)
    assert [word.typeface for word in words] == [face(lender)]


def test_neighbours_from_the_same_lender_are_one_word() -> None:
    assert shaped(sans_only() * 2) == [(sans_only() * 2, face(SANS))]


def test_a_fallback_lends_what_no_family_has() -> None:
    book = serif_alone(face(SANS))
    assert shaped(f"a{sans_only()}", book)[1] == (sans_only(), face(SANS))


def test_the_first_fallback_that_has_the_character_lends_it() -> None:
    italic = face(FontStyle(SANS.family, italic=True))
    assert sans_only() in italic.characters
    book = serif_alone(italic).with_fallbacks((face(SANS),))
    assert shaped(sans_only(), book) == [(sans_only(), italic)]


def test_a_book_with_more_fallbacks_leaves_the_old_one_alone() -> None:
    book = serif_alone()
    assert sans_only() in book.with_fallbacks((face(SANS),)).characters()
    assert sans_only() not in book.characters()


def test_a_book_has_the_characters_of_all_its_faces() -> None:
    union = face(SERIF).characters | face(SANS).characters
    assert serif_alone(face(SANS)).characters() == union


def test_for_a_character_that_no_face_has_a_box_stands_in_and_says_so() -> None:
    (word,) = fonts().shape(face(SERIF), "\u4e2d", "en")
    assert word.typeface.shape("□", "en").glyphs == word.glyphs
    assert NOTDEF not in word.glyphs
    assert (word.text, word.texts, word.missing) == ("中", ("中",), "中")


def test_without_a_character_for_a_box_the_font_s_own_is_shown() -> None:
    book = FontBook({SERIF: face(SERIF)})
    (word,) = book.shape(face(SERIF), "\u4e2d", "en")
    assert (word.glyphs, word.missing) == ((NOTDEF,), "中")


def test_every_character_that_no_face_has_is_a_box_of_its_own() -> None:
    assert [text for text, _ in shaped("\u4e2d\u6587")] == ["中", "文"]


def test_a_mark_takes_its_base_along_to_the_lender() -> None:
    cluster = f"z{TILDE_THROUGH}"
    assert TILDE_THROUGH in face(SANS).characters - face(SERIF).characters
    expected = [("a", face(SERIF)), (cluster, face(SANS)), ("b", face(SERIF))]
    assert shaped(f"a{cluster}b") == expected


def test_a_base_takes_its_mark_along_to_the_lender() -> None:
    cluster = sans_only() + ACUTE
    assert ACUTE in face(SERIF).characters
    assert shaped(f"a{cluster}") == [("a", face(SERIF)), (cluster, face(SANS))]


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


def test_a_token_is_shaped_once() -> None:
    assert pieces("token") is pieces("token")


def test_tokens_are_kept_by_face_and_language() -> None:
    tokens = fonts().tokens(face(SERIF), ENGLISH)
    assert fonts().tokens(face(SERIF), ENGLISH) is tokens
    assert fonts().tokens(face(SANS), ENGLISH) is not tokens
    assert fonts().tokens(face(SERIF), "tr").shape("fi") != tokens.shape("fi")


def test_no_token_has_no_pieces() -> None:
    assert pieces("") == ()


def test_a_piece_is_as_wide_as_its_words() -> None:
    (piece,) = pieces(f"a{sans_only()}b")
    assert piece.em_width == sum(word.em_width for word in piece.words) > 0


def test_a_token_may_break_behind_all_its_pieces_but_the_last() -> None:
    assert [
        (piece.words[0].text, piece.may_break, piece.penalty)
        for piece in pieces("state-of")
    ] == [("state-", True, HYPHEN_PENALTY), ("of", False, 0.0)]


@pytest.mark.parametrize(
    ("token", "plain", "simple"),
    [
        ("word", True, True),
        ("well-being", False, True),
        ("co\u00adop", False, False),
        ("\u4e2d", False, False),
        ("a{}b", False, False),
        ("{}", True, False),
    ],
    ids=["word", "hyphen", "soft-hyphen", "missing", "two-faces", "other-face"],
)
def test_pieces_say_how_plain_they_are(
    token: str, *, plain: bool, simple: bool
) -> None:
    first = pieces(token.format(sans_only()))[0]
    assert (first.is_plain, first.is_simple) == (plain, simple)


def test_a_piece_names_what_no_face_has() -> None:
    assert [piece.missing for piece in pieces(f"ab-c{HEBREW}")] == ["", HEBREW]


@pytest.mark.property
@given(token=st.text(any_characters.filter(lambda one: one != " ")))
@steady
def test_pieces_and_joints_make_the_token(token: str) -> None:
    found = pieces(token)
    texts = ["".join(word.text for word in one.words) + one.joint for one in found]
    assert "".join(texts) == token
    assert len(found) == (len(split_token(token)) if token else 0)


@pytest.mark.property
@given(text=st.text(any_characters))
@steady
def test_words_make_the_text(text: str) -> None:
    assert "".join(part for part, _ in shaped(text)) == text
