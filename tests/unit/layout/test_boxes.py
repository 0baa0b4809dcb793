"""Words are gathered in boxes that fit the measure, with a joint between any two."""

from __future__ import annotations

import pytest

from cvgen.layout.boxes import EMERGENCY_PENALTY, Boxes
from cvgen.layout.typeface import SPACE, ShapedWord
from tests.unit.layout.documents import ENGLISH, SERIF, face

MEASURE = 100.0
SIZES = (10.0, 20.0)


def shaped(text: str) -> ShapedWord:
    return face(SERIF).shape(text, ENGLISH)


def filled(boxes: Boxes, text: str, owner: int = 0) -> Boxes:
    boxes.add(owner, [shaped(text)], shaped(text).em_width)
    return boxes


def texts(boxes: Boxes) -> list[str]:
    spans = zip(boxes.starts, boxes.ends, strict=True)
    return ["".join(word.text for word in boxes.words[a:b]) for a, b in spans]


def test_without_words_there_is_one_empty_box() -> None:
    boxes = Boxes(MEASURE, SIZES)
    boxes.end()
    assert (texts(boxes), boxes.widths, boxes.gaps) == ([""], [0.0], [])


def test_a_box_is_as_wide_as_its_words_at_their_owners_sizes() -> None:
    boxes = filled(filled(Boxes(MEASURE, SIZES), "a", 0), "b", 1)
    boxes.end()
    width = shaped("a").em_width * 10 + shaped("b").em_width * 20
    assert boxes.widths == pytest.approx([width])
    assert (texts(boxes), boxes.owners) == (["ab"], [0, 1])


def test_what_stands_at_a_joint_is_in_no_box() -> None:
    boxes = filled(Boxes(MEASURE, SIZES), "a")
    assert boxes.close(0, (shaped(SPACE),), gap=2.5, penalty=7.0) == 0
    filled(boxes, "b").end()
    assert texts(boxes) == ["a", "b"]
    assert [word.text for word in boxes.words] == ["a", SPACE, "b"]
    assert (boxes.gaps, boxes.penalties, boxes.mark_widths) == ([2.5], [7.0], [0.0])


def test_a_joint_may_have_nothing_in_it() -> None:
    boxes = filled(Boxes(MEASURE, SIZES), "a")
    boxes.close(0, mark=3.0)
    filled(boxes, "b").end()
    assert [word.text for word in boxes.words] == ["a", "b"]
    assert (boxes.starts, boxes.mark_widths) == ([0, 1], [3.0])
    assert (boxes.gaps, boxes.penalties) == ([0.0], [0.0])


@pytest.mark.parametrize("count", [0, 1, 3])
def test_boxes_added_at_once_are_those_added_one_by_one(count: int) -> None:
    words = [shaped(text) for text in ("one", "two", "three")[:count]]
    space, penalties = shaped(SPACE), [1.0, 2.0, 3.0][:count]
    widths = [word.em_width * 10 for word in words]
    at_once, in_turn = Boxes(MEASURE, SIZES), Boxes(MEASURE, SIZES)
    at_once.add_closed(0, words, widths, space, 2.5, penalties)
    for word, penalty in zip(words, penalties, strict=True):
        in_turn.add(0, [word], word.em_width)
        in_turn.close(0, (space,), gap=2.5, penalty=penalty)
    assert vars(at_once) == vars(in_turn)


def test_a_box_wider_than_the_measure_is_cut_with_room_for_its_mark() -> None:
    boxes = filled(Boxes(MEASURE, SIZES), "n" * 100)
    boxes.close(0, mark=20.0)
    boxes.end()
    assert "".join(texts(boxes)) == "n" * 100
    assert max(boxes.widths) <= MEASURE - 20.0
    assert set(boxes.gaps) == {0.0}
    assert set(boxes.mark_widths[:-1]) == {0.0}
    *inner, last = boxes.penalties
    assert set(inner) == {EMERGENCY_PENALTY}
    assert (last, boxes.mark_widths[-1]) == (0.0, 20.0)


def test_a_box_just_as_wide_as_the_measure_is_whole() -> None:
    width = shaped("nn").em_width * 10
    boxes = filled(Boxes(width, SIZES), "nn")
    boxes.end()
    assert (texts(boxes), boxes.widths) == (["nn"], [width])


@pytest.mark.parametrize(
    ("mark", "parts"), [(0.0, ["nnn", ""]), (4.0, ["nnn", ""]), (4.1, ["nn", "n", ""])]
)
def test_a_box_is_cut_if_there_is_no_room_for_the_mark_behind_it(
    mark: float, parts: list[str]
) -> None:
    boxes = filled(Boxes(shaped("n").em_width * 30 + 4.0, SIZES), "nnn")
    boxes.close(0, mark=mark)
    boxes.end()
    assert texts(boxes) == parts


def test_the_last_word_is_that_of_the_open_box() -> None:
    boxes = Boxes(MEASURE, SIZES)
    assert boxes.last_word is None
    assert filled(boxes, "a").last_word == shaped("a")
    assert filled(boxes, "b").last_word == shaped("b")
    boxes.close(0, (shaped(SPACE),), gap=2.5)
    assert boxes.last_word is None
    assert filled(boxes, "c").last_word == shaped("c")
