"""What stands between two signs is as the rules of Chinese and Japanese have it."""

from __future__ import annotations

import pytest

from cvgen.layout.character_spacing import (
    BESIDE_LATIN,
    BETWEEN,
    NO_SPACE,
    Space,
    blank_before,
    blank_behind,
    space_between,
)
from cvgen.layout.typeface import SPACE, ShapedWord
from tests.support.samples import fonts
from tests.unit.layout.documents import BODY

CLOSE, LATIN_SPACE = 0.5, 0.25


def word(text: str, language: str = "zh-Hans") -> ShapedWord:
    if text == SPACE:
        return fonts().tokens(BODY, language).space
    wide = text if text in "“”‘’—…·" else ""
    (piece,) = fonts().tokens(BODY, language, wide=wide).shape(text)
    (one,) = piece.words
    return one


def between(pair: str, language: str = "zh-Hans") -> Space:
    before, after = pair[0], pair[1]
    return space_between(word(before, language), word(after, language))


@pytest.mark.parametrize(
    "pair", ["中a", "a中", "第3", "3版", "のA", "C中", "%的", "+的"]
)
def test_ideographs_are_set_apart_from_latin_letters_and_figures(pair: str) -> None:
    assert between(pair) == BESIDE_LATIN


@pytest.mark.parametrize("pair", ["ab", "한a", "(中", "中)", "中,", "ーー"])
def test_and_from_nothing_else(pair: str) -> None:
    assert between(pair).natural == 0.0


def test_signs_and_spaces_keep_latin_words_apart_already() -> None:
    assert between("，a").natural == between("a（").natural == 0.0
    assert space_between(word("中"), word(SPACE)) == NO_SPACE
    space = space_between(word(SPACE), word("中"))
    assert space.natural == 0.0
    assert space.stretch > space.shrink > 0.0


@pytest.mark.parametrize(
    "pair", ["。」", "」）", "（「", "》）", "」、", "”，", "、「", "》（", "。“"]
)
def test_where_two_signs_meet_half_an_em_goes(pair: str) -> None:
    assert between(pair).natural == -CLOSE


@pytest.mark.parametrize("pair", ["中，", "（中", "，中", "中「", "——", "……", "中—"])
def test_where_one_stands_alone_none_does(pair: str) -> None:
    assert between(pair).natural == 0.0


@pytest.mark.parametrize("pair", ["中国", "のが", "，中", "中「"])
def test_a_line_is_stretched_between_ideographs(pair: str) -> None:
    assert between(pair).stretch == BETWEEN.stretch


@pytest.mark.parametrize("pair", ["中，", "（中", "……", "コー", "ちょ", "한국", "人々"])
def test_and_not_before_what_closes_or_goes_on(pair: str) -> None:
    assert between(pair).stretch == 0.0


def test_brackets_and_commas_shrink_and_full_stops_do_not() -> None:
    assert (
        between("，中").shrink == between("中（").shrink == between("，a").shrink > 0.0
    )
    assert between("。中").shrink == 0.0


def test_half_a_square_is_empty_where_the_face_says_so() -> None:
    assert blank_behind(word("，")) == blank_before(word("「")) == CLOSE
    assert blank_behind(word("中")) == blank_before(word("中")) == 0.0
    assert blank_behind(word(",")) == 0.0


def test_stops_in_taiwan_stand_in_the_middle() -> None:
    assert blank_behind(word("，", "zh-Hant")) == 0.0
    assert between("，「", "zh-Hant").natural == 0.0


def test_kana_is_set_apart_also_from_what_follows() -> None:
    assert between("Aの", "ja") == between("のA", "ja") == BESIDE_LATIN
