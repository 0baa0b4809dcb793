"""A box is cut between its glyphs into parts that fit."""

from __future__ import annotations

import pytest

from cvgen.layout.cut_box import cut_box
from tests.unit.layout.documents import BODY, ENGLISH, NOTE, SERIF, face


def test_parts_fit_and_keep_all_characters() -> None:
    word = face(SERIF).shape("incomprehensibilities", ENGLISH)
    parts = list(cut_box([word], [BODY.size], 30.0))
    texts = ["".join(one.text for one in words) for words, _, _ in parts]
    assert "".join(texts) == "incomprehensibilities"
    assert len(texts) > 3
    assert all(width <= 30.0 for _, _, width in parts)


def test_a_part_tells_which_word_each_piece_is_cut_from() -> None:
    words = [face(SERIF).shape(text, ENGLISH) for text in ("abc", "def")]
    ((pieces, origins, width),) = cut_box(words, [BODY.size, NOTE.size], 500.0)
    assert [piece.text for piece in pieces] == ["abc", "def"]
    assert origins == [0, 1]
    sizes = (BODY.size, NOTE.size)
    assert width == pytest.approx(
        sum(word.em_width * size for word, size in zip(words, sizes, strict=True))
    )


def test_a_mark_stays_with_its_letter() -> None:
    word = face(SERIF).shape("q\u0307q\u0307q\u0307", ENGLISH)
    parts = list(cut_box([word], [BODY.size], 1.0))
    assert ["".join(one.text for one in words) for words, _, _ in parts] == [
        "q\u0307",
        "q\u0307",
        "q\u0307",
    ]


def test_a_space_that_should_not_break_does_so_before_a_word_is_torn() -> None:
    fixed = "\N{NO-BREAK SPACE}"
    word = face(SERIF).shape(fixed.join(["one", "two", "incomprehensibly"]), ENGLISH)
    parts = list(cut_box([word], [BODY.size], 50.0))
    texts = ["".join(one.text for one in words) for words, _, _ in parts]
    assert texts[0] == f"one{fixed}two{fixed}"
    assert "".join(texts[1:]) == "incomprehensibly"
    assert len(texts) > 2
    assert all(width <= 50.0 for _, _, width in parts)
