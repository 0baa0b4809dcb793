"""A face that lacks a cluster borrows it from the face that is most like it."""

from __future__ import annotations

import pytest

from cvgen.document.style import FontStyle, Weight
from cvgen.layout.lenders import Lenders
from cvgen.layout.typeface import Typeface
from tests.support.samples import fonts as fonts_with_fallbacks
from tests.unit.layout.books import (
    HEBREW,
    fonts,
    serif_alone,
    shaped,
)
from tests.unit.layout.documents import (
    BODY,
    ENGLISH,
    SANS,
    SERIF,
    face,
    sans_only,
)

BOLD = FontStyle(SANS.family, Weight.BOLD)
RUNE = "\u16a0"
"""What no bundled font has."""


def test_a_face_sets_what_it_has() -> None:
    assert Lenders([face(SANS)]).face_for(face(SERIF), "a") is face(SERIF)


def test_the_most_alike_lends() -> None:
    lenders = Lenders([face(BOLD), face(SANS)])
    assert lenders.face_for(face(SERIF), sans_only()) is face(SANS)


def test_a_reserve_lends_only_what_no_other_has() -> None:
    lenders = Lenders([face(BOLD)], [face(SANS)])
    assert lenders.faces == (face(BOLD), face(SANS))
    assert lenders.face_for(face(SERIF), sans_only()) is face(BOLD)
    alone = Lenders([face(SERIF)], [face(SANS)])
    assert alone.face_for(face(SERIF), sans_only()) is face(SANS)


def test_a_lender_has_all_of_a_cluster() -> None:
    lenders = Lenders([face(SANS)])
    assert lenders.face_for(face(SERIF), f"{sans_only()}{RUNE}") is None


def test_what_is_not_seen_needs_no_lender() -> None:
    assert Lenders([]).face_for(face(SERIF), "a\ufe0f") is face(SERIF)


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


SERIF_BOLD = FontStyle(SERIF.family, Weight.BOLD)
SEMIBOLD = FontStyle(SANS.family, Weight.SEMIBOLD)
ITALIC = FontStyle(SERIF.family, italic=True)


@pytest.mark.parametrize(
    ("style", "character", "name"),
    [
        pytest.param(SERIF, "Ŧ", "NotoSerif-Regular", id="serif"),
        pytest.param(ITALIC, "Ŧ", "NotoSerif-Italic", id="italic"),
        pytest.param(SERIF_BOLD, "Ŧ", "NotoSerif-Bold", id="bold"),
        pytest.param(SERIF, "直", "NotoSerifCJK-Regular", id="Han"),
        pytest.param(ITALIC, "直", "NotoSerifCJK-Regular", id="Han has no italics"),
        pytest.param(SANS, "直", "NotoSansCJK-Regular", id="Han sans"),
        pytest.param(SEMIBOLD, "直", "NotoSansCJK-Bold", id="Han in a head"),
        pytest.param(SERIF_BOLD, "直", "NotoSansCJK-Bold", id="bold before serif"),
        pytest.param(SERIF_BOLD, "镕", "NotoSansCJK-Bold", id="a name's character"),
        pytest.param(
            SERIF_BOLD, "仂", "NotoSerifCJK-Regular", id="not in the bold face"
        ),
        pytest.param(SERIF, HEBREW[0], "NotoSerifHebrew-Regular", id="Hebrew"),
        pytest.param(SEMIBOLD, HEBREW[0], "NotoSansHebrew-Bold", id="Hebrew head"),
        pytest.param(SERIF_BOLD, "ب", "NotoNaskhArabic-Bold", id="Arabic"),
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
