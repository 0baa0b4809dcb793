"""A line is as wide as it looks, and reads as it was written."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.document.block import StyledRun, WebTarget
from cvgen.document.style import Align
from cvgen.layout.bidi.direct import direct
from cvgen.layout.demerits import WIDEST_SPACE
from cvgen.layout.frame import Line
from cvgen.layout.line import set_line
from cvgen.layout.shape import ShapedText, shape_text
from cvgen.model.text import MIDDLE_DOT
from tests.support.samples import fonts
from tests.unit.layout.documents import (
    BODY,
    ENGLISH,
    NOTE,
    SANS,
    SERIF,
    face,
    run,
    sans_only,
)

MEASURE = 120.0
HOME = WebTarget("https://example.org")


def shaped(*runs: str | StyledRun) -> ShapedText:
    styled = [run(one) if isinstance(one, str) else one for one in runs]
    return shape_text(styled, MEASURE, fonts(), ENGLISH)


def set_of(
    text: ShapedText,
    start: int,
    end: int,
    align: Align = Align.JUSTIFIED,
    measure: float = MEASURE,
) -> Line:
    return set_line(text, start, end, measure=measure, align=align)


def width(text: str) -> float:
    return face(SERIF).shape(text, ENGLISH).em_width * BODY.size


def right_end(line: Line) -> float:
    """Where the last run ends, the stretch of its spaces counted."""
    last = line.runs[-1]
    return last.offset + last.width + last.space_extra * last.text.count(" ")


def test_a_justified_line_is_as_wide_as_the_measure() -> None:
    text = shaped("one two three four five")
    natural = width("one") + width("two") + width("three") + 2 * width(" ")
    line = set_of(text, 0, 3, measure=natural + 4.0)
    assert line.width == natural + 4.0
    assert line.runs[0].space_extra == pytest.approx(2.0)


def test_a_line_that_would_be_full_of_holes_is_ragged() -> None:
    text = shaped("one two three four five")
    natural = width("one") + width("two") + width("three") + 2 * width(" ")
    widest = WIDEST_SPACE * 2 * width(" ")
    assert 2 < WIDEST_SPACE < 2.5
    assert set_of(text, 0, 3, measure=natural + widest - 0.1).width > natural + 1
    line = set_of(text, 0, 3, measure=natural + widest + 0.1)
    assert line.width == pytest.approx(natural)
    assert line.runs[0].space_extra == 0.0


def test_the_last_line_is_as_wide_as_its_words() -> None:
    line = set_of(shaped("one two three"), 1, 3)
    assert line.width == pytest.approx(width("two") + width(" ") + width("three"))
    assert line.runs[0].space_extra == 0.0


def test_a_last_line_that_is_too_wide_shrinks_its_spaces() -> None:
    text = shaped("n" * 12, run(" "), "n" * 9)
    natural = sum(text.widths) + sum(text.joints.gaps)
    line = set_line(text, 0, 2, measure=natural - 1, align=Align.JUSTIFIED)
    assert line.width == natural - 1
    assert {one.space_extra for one in line.runs} == {-1.0}


@pytest.mark.parametrize("align", [Align.LEFT, Align.RIGHT], ids=["left", "right"])
def test_a_ragged_line_keeps_its_spaces(align: Align) -> None:
    line = set_of(shaped("one two three"), 0, 2, align)
    assert line.width == pytest.approx(width("one") + width(" ") + width("two"))
    assert line.runs[0].space_extra == 0.0


def test_a_justified_line_of_one_word_is_not_stretched() -> None:
    line = set_of(shaped("one two"), 0, 1)
    assert line.width == width("one")
    assert line.runs[0].space_extra == 0.0


def test_the_space_at_a_break_is_painted_but_not_seen() -> None:
    line = set_of(shaped("one two"), 0, 1, Align.LEFT)
    assert line.text == "one "
    assert line.width == width("one")
    assert line.runs[0].width == pytest.approx(width("one") + width(" "))


def test_the_last_line_has_no_space_behind_it() -> None:
    assert set_of(shaped("one two"), 1, 2).text == "two"


@pytest.mark.parametrize("align", Align, ids=[align.value for align in Align])
def test_a_middle_dot_vanishes_at_a_break_and_is_still_read(align: Align) -> None:
    text = shaped("one", run(MIDDLE_DOT, NOTE), "two\u00a0· three")
    line = set_of(text, 0, 1, align)
    assert line.text == "one\u00a0· "
    assert line.width == pytest.approx(width("one"))
    assert [one.text for one in line.runs] == ["one\u00a0·", " "]
    assert line.runs[0].words[0].glyphs == face(SERIF).shape("one", ENGLISH).glyphs
    assert right_end(replace(line, runs=line.runs[:1])) == pytest.approx(width("one"))
    whole = set_of(text, 0, 2, Align.LEFT)
    assert whole.text == "one\u00a0· two\u00a0· "
    assert [one.text for one in whole.runs[1].words] == ["\u00a0·", " "]
    assert whole.width == pytest.approx(
        width("one") + whole.runs[1].width + width("two")
    )


def test_a_justified_line_is_stretched_at_its_middle_dots_too() -> None:
    line = set_of(shaped("one\u00a0· two three"), 0, 2, measure=60.0)
    assert line.width == 60.0
    assert line.runs[0].space_extra > 0
    assert right_end(line) - width(" ") == pytest.approx(
        60.0 + line.runs[0].space_extra
    )


def test_a_soft_hyphen_shows_where_the_line_breaks() -> None:
    line = set_of(shaped("co\u00adop"), 0, 1, Align.LEFT)
    assert line.text == "co\u00ad"
    assert line.width == pytest.approx(width("co") + width("-"))
    assert line.runs[0].words[-1].glyphs == face(SERIF).shape("-", ENGLISH).glyphs


def test_a_soft_hyphen_within_a_line_takes_no_room() -> None:
    line = set_of(shaped("co\u00adop"), 0, 2, Align.LEFT)
    assert line.text == "co\u00adop"
    assert line.width == pytest.approx(width("co") + width("op"))
    assert line.runs[0].width == pytest.approx(line.width)


def test_a_hyphen_counts_in_a_justified_line() -> None:
    line = set_of(shaped("one co\u00adop"), 0, 2, measure=38.0)
    assert line.width == 38.0
    assert line.runs[0].space_extra > 0
    assert right_end(line) == pytest.approx(38.0)


def test_a_hyphen_that_is_written_is_not_doubled() -> None:
    assert set_of(shaped("well-being"), 0, 1).text == "well-"


def test_a_hyphen_is_set_in_the_run_that_has_it() -> None:
    text = shaped("c", run("o\u00ado", NOTE), "p")
    line = set_of(text, 0, 1, Align.LEFT)
    assert [(one.text, one.size) for one in line.runs] == [("c", 10), ("o\u00ad", 8)]


@pytest.mark.parametrize(
    ("place", "left", "right"), [(0, 1.0, 4.0), (1, 2.0, 8.0), (2, 3.0, 16.0)]
)
def test_what_hangs_in_the_margins_is_no_part_of_the_width(
    place: int, left: float, right: float
) -> None:
    text = shaped("one two three four five")
    joints = replace(
        text.joints,
        hang_left=(1.0, 2.0, 3.0, 0.0, 0.0),
        hang_right=(0.0, 4.0, 8.0, 16.0, 0.0),
    )
    hanging = replace(text, joints=joints)
    ragged, plain = (
        set_of(one, place, place + 2, Align.LEFT) for one in (hanging, text)
    )
    assert ragged.width == pytest.approx(plain.width - left - right)
    assert ragged.runs[0].offset == -left
    measure = ragged.width + 2.0
    full = set_line(hanging, place, place + 2, measure=measure, align=Align.JUSTIFIED)
    space = width(" ") + full.runs[0].space_extra
    assert full.width == measure
    assert full.runs[0].offset == -left
    assert right_end(full) - space == pytest.approx(measure + right)


def test_neighbours_of_one_run_and_face_are_one_glyph_run() -> None:
    assert len(set_of(shaped("one two three"), 0, 3).runs) == 1


def test_runs_are_apart_even_if_their_styles_agree() -> None:
    line = set_of(shaped("one ", run("two", link=HOME)), 0, 2)
    assert [(one.text, one.link) for one in line.runs] == [
        ("one ", None),
        ("two", HOME),
    ]


def test_faces_are_apart_within_a_run() -> None:
    lent = sans_only()
    line = set_of(shaped(f"a{lent}b"), 0, 1)
    assert [one.text for one in line.runs] == ["a", lent, "b"]
    assert [one.typeface for one in line.runs] == [face(SERIF), face(SANS), face(SERIF)]


def test_a_glyph_run_has_its_run_s_style() -> None:
    (one,) = set_of(shaped(run("a", NOTE)), 0, 1).runs
    assert (one.typeface, one.size) == (face(SANS), NOTE.size)
    assert (one.colour, one.rise) == (NOTE.colour, NOTE.rise)


@pytest.mark.parametrize(
    "align", [Align.LEFT, Align.JUSTIFIED], ids=["ragged", "justified"]
)
def test_each_run_begins_where_the_last_one_ends(align: Align) -> None:
    line = set_of(shaped("one ", run("two a ", NOTE), "three four"), 0, 4, align)
    steps = [one.width + one.space_extra * one.text.count(" ") for one in line.runs]
    offsets = [one.offset for one in line.runs]
    assert offsets == pytest.approx([0.0, steps[0], steps[0] + steps[1]])
    trailing_space = width(" ") + line.runs[-1].space_extra
    assert right_end(line) == pytest.approx(line.width + trailing_space)


@pytest.mark.parametrize("room", [0.0, 4.0], ids=["natural", "stretched"])
@pytest.mark.parametrize("words", ["אבגד הוז Mei חטי", "Mei אבגד הוז Ada חטי"])
def test_runs_of_both_directions_stand_side_by_side(words: str, room: float) -> None:
    directed = direct([run(f"{words} {words}")], None)
    text = shape_text(directed, MEASURE, fonts(), ENGLISH)
    end = words.count(" ") + 1
    measure = set_of(text, 0, end, Align.LEFT).width + room
    line = set_line(text, 0, end, measure=measure, align=Align.JUSTIFIED)
    one, *others = sorted(line.runs, key=lambda part: part.offset)
    assert len(others) > 2
    assert one.space_extra == pytest.approx(room / (end - 1))
    for other in others:
        assert other.offset == pytest.approx(one.offset + one.extent)
        one = other
