"""Runs become boxes that fit the measure, and no character is lost on the way."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.document.block import StyledRun
from cvgen.layout.bidi.direct import direct
from cvgen.layout.boxes import EMERGENCY_PENALTY
from cvgen.layout.opportunities import HYPHEN_PENALTY, JOINT_PENALTY
from cvgen.layout.shape import ShapedText, shape_text
from cvgen.layout.ties import BOND_PENALTY
from cvgen.model.text import MIDDLE_DOT
from tests.support.samples import fonts
from tests.unit.layout.documents import (
    BODY,
    ENGLISH,
    NOTE,
    SANS,
    SERIF,
    any_characters,
    face,
    run,
    sans_only,
    steady,
)

HEBREW = "\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5"
WIDE = 200.0

# Spaces and joints often enough that texts have several boxes.
texts = st.lists(
    st.sampled_from((*" \u00ad\u200b-中aQ\u05d0\u0301", MIDDLE_DOT)) | any_characters
).map("".join)


def shaped(*runs: str | StyledRun, measure: float = WIDE) -> ShapedText:
    styled = [run(one) if isinstance(one, str) else one for one in runs]
    return shape_text(styled, measure, fonts(), ENGLISH)


def read(text: ShapedText) -> str:
    return "".join(word.text for word in text.words)


def boxes(text: ShapedText) -> list[str]:
    """The characters of each box."""
    spans = zip(text.box_starts, text.box_ends, strict=True)
    return ["".join(one.text for one in text.words[a:b]) for a, b in spans]


def measured(text: ShapedText) -> list[float]:
    """The width of each box, from its words."""
    widths = [
        word.em_width * text.runs[owner].style.size
        for word, owner in zip(text.words, text.owners, strict=True)
    ]
    spans = zip(text.box_starts, text.box_ends, strict=True)
    return [sum(widths[a:b]) for a, b in spans]


def widest_glyph(runs: Sequence[StyledRun]) -> float:
    """A measure that any glyph fits (a dash may be 3 em), with a hyphen behind it."""
    return max(4.0 * one.style.size for one in runs)


def test_words_are_boxes_with_spaces_between_them() -> None:
    text = shaped("one two three")
    space = face(SERIF).shape(" ", ENGLISH).em_width * BODY.size
    assert boxes(text) == ["one", "two", "three"]
    assert text.joints.gaps == [space, space]
    assert text.joints.penalties == text.joints.marks == [0.0, 0.0]


def test_a_box_is_as_wide_as_harfbuzz_says() -> None:
    text = shaped("AV office")
    expected = [face(SERIF).shape(one, ENGLISH).em_width * 10 for one in boxes(text)]
    assert text.widths == pytest.approx(expected)


def test_a_text_reads_as_it_was_written() -> None:
    assert read(shaped("Co\u00adop, well-being 中文 a\u200bb")) == (
        "Co\u00adop, well-being 中文 a\u200bb"
    )


def test_runs_within_a_word_are_one_box() -> None:
    text = shaped("H", run("2", NOTE), "O is wet")
    assert boxes(text) == ["H2O", "is", "wet"]
    assert text.owners[:3] == [0, 1, 2]
    assert text.widths == pytest.approx(measured(text))


def test_a_space_is_as_wide_as_its_own_run_says() -> None:
    text = shaped("a", run(" b", NOTE))
    space = face(SANS).shape(" ", ENGLISH).em_width * NOTE.size
    assert text.joints.gaps == [space]


def test_a_word_of_two_faces_is_one_box() -> None:
    lent = sans_only()
    text = shaped(f"one a{lent}b two")
    assert boxes(text) == ["one", f"a{lent}b", "two"]
    assert [word.typeface.name for word in text.words[2:5]] == [
        "SourceSerif4-Regular",
        "SourceSans3-Regular",
        "SourceSerif4-Regular",
    ]
    assert text.widths == pytest.approx(measured(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one two", ["one", "two"]),
        (" one", ["", "one"]),
        ("one  two", ["one", "", "two"]),
        ("one ", ["one", ""]),
        (" ", ["", ""]),
        ("", [""]),
    ],
    ids=["one", "first", "double", "last", "only", "none"],
)
def test_every_space_is_a_joint(text: str, expected: list[str]) -> None:
    assert boxes(shaped(text)) == expected


def test_a_middle_dot_is_a_joint_that_does_not_show_at_a_break() -> None:
    text = shaped("one\u00a0· two three")
    dot = face(SERIF).shape(MIDDLE_DOT, ENGLISH).em_width * BODY.size
    assert boxes(text) == ["one", "two", "three"]
    assert read(text) == "one\u00a0· two three"
    assert text.joints.gaps[0] == pytest.approx(dot)
    assert (text.joints.marks, text.marks) == ([0.0, 0.0], {})
    assert {joint: word.text for joint, word in text.endings.items()} == {
        0: "one\u00a0·"
    }


def test_a_middle_dot_that_no_letter_can_stand_for_shows() -> None:
    done = shaped(f"a {MIDDLE_DOT}b")
    assert done.endings == {}
    assert any(box.endswith("\u00a0·") for box in boxes(done))


def test_for_a_dot_behind_what_runs_right_to_left_the_space_stands() -> None:
    done = shape_text(
        direct((run(f"{HEBREW}{MIDDLE_DOT}b"),), 0), WIDE, fonts(), ENGLISH
    )
    assert done.endings == {}
    assert [word.text for word in done.marks.values()] == [MIDDLE_DOT]
    assert boxes(done) == [HEBREW, "b"]


@pytest.mark.parametrize("text", ["a · b", "a·b", "a\u00a0·"])
def test_any_other_dot_is_the_author_s(text: str) -> None:
    assert shaped(text).endings == {}


def test_a_tie_behind_a_middle_dot_is_at_its_space() -> None:
    text = shaped("one\u00a0· p. 4")
    assert boxes(text) == ["one", "p.", "4"]
    assert text.joints.penalties == [0.0, BOND_PENALTY]


def test_a_hyphen_s_joint_has_a_price_and_no_width() -> None:
    joints = shaped("well-being").joints
    assert (joints.gaps, joints.penalties) == ([0.0], [HYPHEN_PENALTY])
    assert joints.marks == [0.0]


def test_a_soft_hyphen_shows_only_at_a_break() -> None:
    text = shaped("co\u00adop")
    hyphen = face(SERIF).shape("-", ENGLISH)
    assert text.joints.marks == [hyphen.em_width * 10]
    assert text.joints.penalties == [JOINT_PENALTY]
    assert (text.marks[0].glyphs, text.marks[0].text) == (hyphen.glyphs, "\u00ad")
    assert text.words[1].advance == 0


def test_a_zero_width_space_never_shows() -> None:
    text = shaped("co\u200bop")
    assert text.joints.marks == [0.0]
    assert text.marks[0].advance == text.words[1].advance == 0


def test_a_word_wider_than_the_measure_is_cut() -> None:
    text = shaped("n" * 2000, measure=100.0)
    em = face(SERIF).shape("n", ENGLISH).em_width * 10
    assert {len(one) for one in boxes(text)[:-1]} == {int(100 / em)}
    assert "".join(boxes(text)) == "n" * 2000
    assert set(text.joints.penalties) == {EMERGENCY_PENALTY}


def test_a_cut_part_is_one_word() -> None:
    text = shaped("office" * 20, measure=100.0)
    assert len(text.words) == len(text.widths) > 1


def test_a_ligature_is_not_cut() -> None:
    text = shaped("ffi" * 3, measure=10.0)
    assert boxes(text) == ["ffi"] * 3


@pytest.mark.parametrize("count", [3, 6, 30])
def test_a_cut_leaves_room_for_the_hyphen_behind_it(count: int) -> None:
    measure = 3 * face(SERIF).shape("n", ENGLISH).em_width * 10 + 1
    text = shaped("n" * count + "\u00adn", measure=measure)
    assert text.joints.marks[-1] > 0
    assert text.widths[-2] + text.joints.marks[-1] <= measure


def test_a_cut_goes_on_with_the_owners() -> None:
    text = shaped("n" * 12, run("m" * 12, NOTE), measure=50.0)
    owned = {0: "", 1: ""}
    for word, owner in zip(text.words, text.owners, strict=True):
        owned[owner] += word.text
    assert owned == {0: "n" * 12, 1: "m" * 12}
    assert text.widths == pytest.approx(measured(text))


def test_a_cut_of_right_to_left_text_begins_with_its_first_letters() -> None:
    text = shaped(HEBREW, measure=20.0)
    assert boxes(text)[0] == HEBREW[: len(boxes(text)[0])]
    assert "".join(boxes(text)) == HEBREW
    assert len(boxes(text)) > 1


@pytest.mark.parametrize("measure", [1.0, 8.0], ids=["narrow", "fitting"])
def test_a_mark_is_not_cut_off(measure: float) -> None:
    assert boxes(shaped("x\u0323" * 3, measure=measure)) == ["x\u0323"] * 3


def test_a_glyph_wider_than_the_measure_has_a_box_of_its_own() -> None:
    assert boxes(shaped("abc", measure=1.0)) == ["a", "b", "c"]


def test_missing_characters_are_named_once() -> None:
    assert shaped("ᚠ ᚢᚠ aᚢ").missing == "ᚠᚢ"
    assert shaped("abc").missing == ""


@pytest.mark.property
@given(first=texts, second=texts, measure=st.integers(1, 200))
@steady
def test_no_character_is_lost(first: str, second: str, measure: int) -> None:
    runs = run(first), run(second, NOTE)
    assert read(shaped(*runs, measure=measure)) == first + second


@pytest.mark.property
@given(first=texts, second=texts, extra=st.integers(0, 200))
@steady
def test_boxes_fit_and_know_their_width(first: str, second: str, extra: int) -> None:
    runs = run(first), run(second, NOTE)
    measure = widest_glyph(runs) + extra
    text = shaped(*runs, measure=measure)
    assert text.widths == pytest.approx(measured(text))
    marks = (*text.joints.marks, 0.0)
    ends = (box + mark for box, mark in zip(text.widths, marks, strict=True))
    assert max(ends) <= measure + 1e-9


@pytest.mark.property
@given(text=texts)
@steady
def test_a_joint_stands_between_any_two_boxes(text: str) -> None:
    found = shaped(text)
    joints = found.joints
    lengths = {len(joints.gaps), len(joints.penalties), len(joints.marks)}
    assert lengths == {len(found.widths) - 1}
    assert set(found.marks) <= set(range(len(joints.gaps)))
