"""A face is found for every cluster, and tokens are shaped once."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.document.style import FontStyle, Weight
from cvgen.layout.fontbook import FontBook, Piece
from cvgen.layout.opportunities import HYPHEN_PENALTY, split_token
from cvgen.layout.typeface import NOTDEF, Typeface
from tests.support.samples import fonts as fonts_with_fallbacks
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

RUNE = "\u16a0"
"""What no bundled font has."""

HEBREW = "\u05d0\u05d1"
ACUTE = "\u0301"
TILDE_THROUGH = "\u0334"


@cache
def fonts() -> FontBook:
    """The text families, without the fallbacks."""
    families = (SERIF.family, SANS.family)
    styles = [
        FontStyle(family, weight, italic)
        for family in families
        for weight in Weight
        for italic in (False, True)
    ]
    return FontBook({style: face(style) for style in styles})


def shaped(text: str, book: FontBook | None = None) -> list[tuple[str, Typeface]]:
    words = (book or fonts()).shape(face(SERIF), text, ENGLISH)
    return [(word.text, word.typeface) for word in words]


def pieces(token: str) -> tuple[Piece, ...]:
    return fonts().tokens(BODY, ENGLISH).shape(token)


def serif_alone(*fallbacks: Typeface, reserves: tuple[Typeface, ...] = ()) -> FontBook:
    return FontBook({SERIF: face(SERIF)}, fallbacks, reserves)


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


def test_of_fallbacks_that_are_alike_the_first_lends() -> None:
    path = face(SANS).path
    assert path is not None
    other = Typeface("Other", path)
    book = serif_alone(other).with_fallbacks((face(SANS),))
    assert shaped(sans_only(), book) == [(sans_only(), other)]


def lender(style: FontStyle, character: str) -> str:
    """The name of the face that a style borrows a character from."""
    (word,) = fonts_with_fallbacks().shape(face(style), character, ENGLISH)
    assert word.missing == ""
    return word.typeface.name


BOLD = FontStyle(SERIF.family, Weight.BOLD)
SEMIBOLD = FontStyle(SANS.family, Weight.SEMIBOLD)
ITALIC = FontStyle(SERIF.family, italic=True)


@pytest.mark.parametrize(
    ("style", "character", "name"),
    [
        pytest.param(SERIF, "Ŧ", "NotoSerif-Regular", id="serif"),
        pytest.param(ITALIC, "Ŧ", "NotoSerif-Italic", id="italic"),
        pytest.param(BOLD, "Ŧ", "NotoSerif-Bold", id="bold"),
        pytest.param(SERIF, "直", "NotoSerifCJK-Regular", id="Han"),
        pytest.param(ITALIC, "直", "NotoSerifCJK-Regular", id="Han has no italics"),
        pytest.param(SANS, "直", "NotoSansCJK-Regular", id="Han sans"),
        pytest.param(SEMIBOLD, "直", "NotoSansCJK-Bold", id="Han in a head"),
        pytest.param(BOLD, "直", "NotoSansCJK-Bold", id="bold before serif"),
        pytest.param(BOLD, "镕", "NotoSansCJK-Bold", id="a name's character"),
        pytest.param(BOLD, "仂", "NotoSerifCJK-Regular", id="not in the bold face"),
        pytest.param(SERIF, HEBREW[0], "NotoSerifHebrew-Regular", id="Hebrew"),
        pytest.param(SEMIBOLD, HEBREW[0], "NotoSansHebrew-Bold", id="Hebrew head"),
        pytest.param(BOLD, "ب", "NotoNaskhArabic-Bold", id="Arabic"),
        pytest.param(SERIF, "𝒪", "STIXTwoMath-Regular", id="formula"),
    ],
)
def test_the_lender_is_like_the_borrower(
    style: FontStyle, character: str, name: str
) -> None:
    assert lender(style, character) == name


def test_a_reserve_lends_only_what_nothing_else_has() -> None:
    bold = FontStyle(SANS.family, Weight.BOLD)
    book = serif_alone(face(bold), reserves=(face(SANS),))
    assert shaped(sans_only(), book) == [(sans_only(), face(bold))]
    book = serif_alone(reserves=(face(SANS),))
    assert shaped(sans_only(), book) == [(sans_only(), face(SANS))]


def test_a_book_with_more_fallbacks_leaves_the_old_one_alone() -> None:
    book = serif_alone()
    assert book.with_fallbacks((face(SANS),)).lacking(sans_only()) == set()
    assert book.lacking(sans_only()) == {sans_only()}


def test_a_book_wants_what_one_of_its_styles_has_to_borrow() -> None:
    assert fonts().wanting(f"a{sans_only()}{HEBREW}") == {sans_only(), *HEBREW}
    assert fonts().lacking(f"a{sans_only()}{HEBREW}") == set(HEBREW)


def drawn(character: str, language: str) -> int:
    """The glyph of a Han character as a language draws it."""
    book = fonts_with_fallbacks()
    (word,) = book.shape(face(SERIF), character, language)
    return word.glyphs[0]


def han_glyphs(token: str, language: str) -> list[int]:
    tokens = fonts_with_fallbacks().tokens(BODY, language)
    words = [word for piece in tokens.shape(token) for word in piece.words]
    return [
        glyph
        for word in words
        for glyph, text in zip(word.glyphs, word.texts, strict=True)
        if text == "直"
    ]


def test_languages_draw_han_characters_each_in_its_way() -> None:
    languages = ("zh-Hans", "zh-Hant", "zh-HK", "ja", "ko")
    forms = {tuple(drawn(one, tag) for one in "直骨今角誤") for tag in languages}
    assert len(forms) == len(languages)


@pytest.mark.parametrize(
    ("token", "language", "drawn_as"),
    [
        pytest.param("直", ENGLISH, "zh-Hans", id="nothing tells"),
        pytest.param("直さ", ENGLISH, "ja", id="kana beside it"),
        pytest.param("直", "ja", "ja", id="a text in Japanese"),
    ],
)
def test_han_characters_are_drawn_as_their_language_does(
    token: str, language: str, drawn_as: str
) -> None:
    assert drawn("直", "ja") != drawn("直", "zh-Hans")
    (glyph,) = han_glyphs(token, language)
    assert glyph == drawn("直", drawn_as)


def test_a_book_prefers_a_language_for_han_characters() -> None:
    book = fonts_with_fallbacks().preferring("ja")
    (word,) = book.tokens(BODY, ENGLISH).shape("直")[0].words
    assert word.glyphs == (drawn("直", "ja"),)
    assert book.with_fallbacks(()).preferred == "ja"


@pytest.mark.parametrize("name", ["林靜宜、", "鈴木静香、", "Chen、", "、"])
def test_a_comma_is_drawn_alike_behind_all_names_of_a_document(name: str) -> None:
    commas = set()
    for language in ("zh-Hans", "zh-Hant"):
        book = fonts_with_fallbacks().preferring(language)
        *_, comma = book.tokens(BODY, ENGLISH).shape(name)[-1].words
        assert comma.text == "、"
        assert comma.glyphs == (drawn("、", language),)
        commas.add(comma.glyphs)
    assert len(commas) == 2


@pytest.mark.parametrize("language", ["en-GB", "ko", ""])
def test_a_language_without_han_characters_of_its_own_is_no_preference(
    language: str,
) -> None:
    assert fonts().preferring(language) is fonts()
    assert fonts().preferring("ja").preferring(language).preferred == ""


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


def test_a_token_is_shaped_once() -> None:
    assert pieces("token") is pieces("token")


def test_tokens_are_kept_by_face_and_language() -> None:
    tokens = fonts().tokens(BODY, ENGLISH)
    assert fonts().tokens(BODY, ENGLISH) is tokens
    assert fonts().tokens(NOTE, ENGLISH) is not tokens
    assert fonts().tokens(BODY, "tr").shape("fi") != tokens.shape("fi")


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
        (RUNE, False, False),
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


def test_a_style_s_features_and_tracking_are_of_its_tokens() -> None:
    spaced = replace(BODY, tracking=0.1)
    plain, wide = (fonts().tokens(style, ENGLISH) for style in (BODY, spaced))
    (narrow,), (broad,) = plain.shape("abc"), wide.shape("abc")
    assert broad.em_width == pytest.approx(narrow.em_width + 0.3)
    assert wide.space.em_width == pytest.approx(plain.space.em_width + 0.1)
    assert fonts().tokens(replace(BODY, size=20.0), ENGLISH) is plain


def test_a_part_of_a_token_is_drawn_as_the_token() -> None:
    wide = fonts().tokens(replace(BODY, tracking=0.1), ENGLISH)
    (part,) = wide.part("ab")
    assert part.em_width == pytest.approx(wide.shape("ab")[0].em_width)
