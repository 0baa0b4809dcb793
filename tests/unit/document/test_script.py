"""Words in another script than the text around them say which language they are in."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.document.block import StyledRun
from cvgen.document.script import mark_languages, split_by_language
from cvgen.document.style import FontStyle, TextStyle
from cvgen.model.text import Isolate
from tests.unit.layout.documents import any_characters, steady

STYLE = TextStyle(font=FontStyle("Source Serif 4"), size=10.0)


def foreign(text: str, language: str = "en-GB") -> list[tuple[str, str]]:
    return [(part, tag) for part, tag in split_by_language(text, language) if tag]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mei Chen (陈梅)", [("陈梅", "zh")]),
        ("Вера Синицына, Ada", [("Вера Синицына", "ru")]),
        ("蜂谷はな", [("蜂谷はな", "ja")]),
        ("김 민지", [("김 민지", "ko")]),
        ("Θάλεια Μελισσά", [("Θάλεια Μελισσά", "el")]),
        ("نواة", [("نواة", "ar")]),
        ("נועה דבורי", [("נועה דבורי", "he")]),
        ("see தமிழ் நூல்கள், 陈梅", [("தமிழ் நூல்கள்", "ta"), ("陈梅", "zh")]),
        ("አማርኛ ខ្មែរ", [("አማርኛ", "am"), ("ខ្មែរ", "km")]),
        ("ශ්‍රී ලංකා", [("ශ්‍රී ලංකා", "si")]),
        ("\U0001e900\U0001e923", [("\U0001e900\U0001e923", "ff-Adlm")]),
    ],
)
def test_a_script_tells_its_language(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert foreign(text) == expected


@pytest.mark.parametrize(
    "text", ["naïve Łukasz Nguyễn", "the α-divergence", "χ² ≤ 3 Å"]
)
def test_latin_letters_and_symbols_are_not_foreign(text: str) -> None:
    assert foreign(text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("陈梅", "ja"),
        ("陈梅", "zh-Hant"),
        ("Жук", "uk"),
        ("Жук", "ru"),
        ("نواة", "fa"),
        ("অসম", "as"),
    ],
)
def test_a_language_is_at_home_in_its_own_script(text: str, language: str) -> None:
    assert foreign(text, language) == []


def test_the_parts_are_the_text() -> None:
    text = "A (陈梅), Жук; αβγ, ಕನ್ನಡ…ᠮᠣᠩ、"
    assert "".join(part for part, _ in split_by_language(text, "en")) == text
    assert list(split_by_language("", "en")) == [("", "")]


def test_a_run_is_parted_and_keeps_its_style() -> None:
    runs = mark_languages((StyledRun("Mei 陈梅", STYLE),), "en")
    assert [(run.text, run.language) for run in runs] == [("Mei ", ""), ("陈梅", "zh")]
    assert {run.style for run in runs} == {STYLE}


def test_a_text_in_latin_letters_is_the_same_object() -> None:
    runs = (StyledRun("Łukasz", STYLE),)
    assert mark_languages(runs, "en") is runs


@pytest.mark.parametrize("block", [range(0x2000, 0x2070), range(0x80, 0x370)])
def test_no_sign_or_letter_that_latin_texts_have_is_foreign(block: range) -> None:
    signs = "".join(map(chr, block))
    assert list(split_by_language(f"a{signs}a", "en")) == [(f"a{signs}a", "")]


@pytest.mark.property
@given(text=st.text(st.sampled_from("a 1,é梅はЖуבי") | any_characters, min_size=1))
@pytest.mark.parametrize("language", ["en", "ja", "ru"])
@steady
def test_no_part_is_empty_and_foreign_parts_are_apart(text: str, language: str) -> None:
    parts = list(split_by_language(text, language))
    assert "".join(part for part, _ in parts) == text
    assert all(part for part, _ in parts)
    tags = [tag for _, tag in parts]
    assert all(one or other for one, other in pairwise(tags))


@pytest.mark.parametrize(
    ("isolate", "others"),
    [
        (Isolate.NONE, Isolate.NONE),
        (Isolate.BEGINS, Isolate.GOES_ON),
        (Isolate.GOES_ON, Isolate.GOES_ON),
    ],
)
def test_what_has_an_order_of_its_own_has_one_for_all_of_its_parts(
    isolate: Isolate, others: Isolate
) -> None:
    run = replace(StyledRun("Mei 陈梅 Жук", STYLE), isolate=isolate)
    parts = mark_languages((run,), "en")
    assert [part.text for part in parts] == ["Mei ", "陈梅", " ", "Жук"]
    assert [part.isolate for part in parts] == [isolate, others, others, others]
