"""Han characters are drawn as the text's language, letters or characters tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.layout.han_language import by_language, han_language

ANY_TAG = st.sampled_from(["en", "de-AT", "zh", "zh-TW", "ja", "ko"])


@pytest.mark.parametrize("text", ["", "Chen", "Ελένη", "a–b", "☃"])
@given(tag=ANY_TAG)
def test_a_text_without_han_characters_keeps_its_language(text: str, tag: str) -> None:
    assert han_language(text, tag) == tag


@pytest.mark.parametrize("tag", ["ja", "ja-JP", "ko", "zh-CN", "zh-Hant", "zh-HK"])
@pytest.mark.parametrize("text", ["陈梅", "陳美", "渡辺さん", "김 金"])
def test_a_language_that_says_how_is_obeyed(text: str, tag: str) -> None:
    assert han_language(text, tag) == tag


@pytest.mark.parametrize("tag", ["en-GB", "de", "zh"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("渡边さん", "ja", id="hiragana"),
        pytest.param("直カ", "ja", id="katakana"),
        pytest.param("김민수(金民洙)", "ko", id="hangul"),
        pytest.param("直ㄓ", "zh-Hant", id="bopomofo"),
        pytest.param("陈梅", "zh-Hans", id="simplified"),
        pytest.param("陳美", "zh-Hant", id="traditional"),
        pytest.param("渡辺", "ja", id="Japan's own"),
        pytest.param("山田", "zh-Hans", id="the same everywhere"),
        pytest.param("朱镕基", "zh-Hans", id="in no national set"),
        pytest.param("M.陳美,", "zh-Hant", id="among others"),
    ],
)
def test_else_the_text_itself_tells(text: str, expected: str, tag: str) -> None:
    assert han_language(text, tag) == expected


@pytest.mark.parametrize("text", ["，", "「」", "（）"])
def test_punctuation_tells_nothing(text: str) -> None:
    assert han_language(text, "en") == "en"


@pytest.mark.parametrize(
    ("text", "preferred", "expected"),
    [
        pytest.param("山田", "ja", "ja", id="the same everywhere"),
        pytest.param("指導", "ja", "ja", id="also traditional"),
        pytest.param("指導", "zh-Hans", "zh-Hant", id="not in the preferred set"),
        pytest.param("陈梅", "ja", "zh-Hans", id="simplified after all"),
        pytest.param("김 金", "ja", "ko", id="letters before preference"),
        pytest.param("山田", "de", "zh-Hans", id="no preference"),
    ],
)
def test_the_preferred_language_is_asked_first(
    text: str, preferred: str, expected: str
) -> None:
    assert han_language(text, "en", preferred) == expected


@pytest.mark.parametrize("preferred", ["zh-Hans", "zh-Hant", "ja"])
def test_signs_between_names_are_the_document_s(preferred: str) -> None:
    parts = list(by_language("林靜宜、陳美。", "zh-Hant", "en-GB", preferred))
    assert parts == [
        ("林靜宜", "zh-Hant"),
        ("、", preferred),
        ("陳美", "zh-Hant"),
        ("。", preferred),
    ]


@pytest.mark.parametrize(
    ("language", "preferred"),
    [("en-GB", ""), ("zh-TW", "zh-Hans"), ("ja", "zh-Hans")],
)
def test_signs_of_a_text_that_says_how_are_its_own(
    language: str, preferred: str
) -> None:
    parts = list(by_language("林、", "zh-Hant", language, preferred))
    assert parts == [("林、", "zh-Hant")]


@given(
    text=st.text(st.sampled_from("林、。aÉ,")), preferred=st.sampled_from(["", "ja"])
)
def test_the_parts_of_a_text_are_the_text(text: str, preferred: str) -> None:
    parts = by_language(text, "zh-Hans", "de", preferred)
    assert "".join(part for part, _ in parts) == text
