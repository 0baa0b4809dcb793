"""Boxes and joints of a text with ideographs know the spaces between its signs."""

from __future__ import annotations

import pytest

from cvgen.document.style import Align
from cvgen.layout.frame import Line
from cvgen.layout.paragraph import set_paragraph
from cvgen.layout.shape import ShapedText, shape_text
from cvgen.layout.spacing import spaced
from tests.support.samples import fonts
from tests.unit.layout.documents import BODY, paragraph, run

WIDE = 1000.0
GLUE = 0.2 * BODY.size
HALF = 0.5 * BODY.size

CHINESE = (
    "本人长期从事城市声学与统计学习的交叉研究，主张“先听，后算”——在2014年至2024年的10年间，"
    "带领团队在12座城市布设了超过300个传感器节点（第3版）。「上述」成果发表于《自然》《声学学报》"
    "等期刊，被IEEE引用……并与Python合作。"
)


def shaped(text: str, language: str = "zh-Hans") -> ShapedText:
    return shape_text((run(text),), WIDE, fonts(), language)


def lines(
    text: str, measure: float, align: Align = Align.JUSTIFIED, language: str = "zh"
) -> tuple[Line, ...]:
    return set_paragraph(paragraph(text, align=align), measure, fonts(), language).lines


def test_a_joint_between_scripts_has_a_space_that_vanishes_at_a_break() -> None:
    text = spaced(shaped("使用GPU"), WIDE)
    assert [round(gap, 6) for gap in text.joints.gaps] == [0.0, GLUE]
    assert text.widths == shaped("使用GPU").widths


def test_within_a_box_it_is_a_part_of_the_box() -> None:
    before, after = shaped("第3版"), spaced(shaped("第3版"), WIDE)
    assert after.widths[0] == pytest.approx(before.widths[0] + 2 * GLUE)


def test_a_box_gets_no_wider_than_the_measure() -> None:
    (width,) = shaped("第3版").widths
    assert spaced(shaped("第3版"), width + GLUE).widths == [width]


def test_brackets_and_stops_hang_out_by_their_empty_half() -> None:
    joints = spaced(shaped("「中，"), WIDE).joints
    assert list(joints.hang_left) == [HALF]
    assert list(joints.hang_right) == [HALF]


@pytest.mark.parametrize("measure", [120.0, 151.0, 203.0, 260.0, 333.0])
def test_justified_lines_are_as_wide_as_the_measure(measure: float) -> None:
    *full, last = lines(CHINESE, measure)
    assert len(full) > 2
    assert [line.width for line in full] == pytest.approx([measure] * len(full))
    for line in full:
        end = line.runs[-1].offset + line.runs[-1].extent
        hang = HALF if line.text[-1] in "，。”》」）" else 0.0
        assert end - hang == pytest.approx(measure, abs=0.02 * BODY.size)
    assert last.width <= measure


@pytest.mark.parametrize("align", [Align.LEFT, Align.JUSTIFIED])
@pytest.mark.parametrize("measure", [60.0, 120.0, 200.0])
def test_nothing_is_lost_and_nothing_added(measure: float, align: Align) -> None:
    assert "".join(line.text for line in lines(CHINESE, measure, align)) == CHINESE


@pytest.mark.parametrize("measure", range(60, 300, 7))
def test_no_line_begins_or_ends_with_what_may_not(measure: int) -> None:
    found = [line.text for line in lines(CHINESE, float(measure))]
    assert len(found) > 3
    assert not [one for one in found[1:] if one[0] in "，。”》）」…—版年"]
    assert not [one for one in found[:-1] if one[-1] in "“《（「第"]
    assert all(one.count("——") == one.count("—") / 2 for one in found)


def test_a_bracket_that_begins_a_line_stands_at_its_edge() -> None:
    first, *_ = lines("「上述」成果发表于自然与声学学报等期刊。", 100.0)
    assert first.runs[0].offset == pytest.approx(-HALF)


def test_dashes_and_quotation_marks_are_those_of_ideographs() -> None:
    (line,) = lines("主张“先”——在……", WIDE)
    (one,) = line.runs
    assert one.typeface.has_ideographs
    width = len("主张“先”——在……") * BODY.size
    assert line.width == pytest.approx(width, abs=HALF)


def test_korean_and_latin_lines_are_not_spaced_between_letters() -> None:
    plain = shape_text((run("한국어 문장"),), WIDE, fonts(), "ko")
    assert list(spaced(plain, WIDE).joints.gaps) == list(plain.joints.gaps)
