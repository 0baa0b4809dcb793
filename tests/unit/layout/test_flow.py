"""Blocks are stacked as strips that know their columns, their space and their keeps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.diagnostics import DataPath
from cvgen.document.block import Block, Entry, Paragraph
from cvgen.document.style import Align, ParagraphStyle
from cvgen.layout.flow import flow
from cvgen.layout.frame import Anchor
from cvgen.layout.settled import Settled
from cvgen.model.theme import LetterheadForm
from tests.support.images import picture
from tests.support.samples import fonts
from tests.unit.layout.documents import (
    BODY,
    NOTE,
    PAGE,
    any_characters,
    document,
    entry,
    letterhead,
    lines,
    paragraph,
    right_end,
    run,
    section,
    steady,
)
from tests.unit.layout.flowing import (
    lines_of,
    strips_of,
    subhead,
)

RIGHT = PAGE.width - PAGE.right
SMALL = ParagraphStyle(text=NOTE, leading=10.0, align=Align.RIGHT)
ORIGIN = DataPath("profile", ("contact",))

any_text = st.text(st.sampled_from(" -é") | any_characters, max_size=80)


def test_no_blocks_have_no_strips() -> None:
    assert strips_of() == []


def test_a_label_and_its_text_share_their_first_baseline() -> None:
    label = replace(paragraph("2020"), style=SMALL)
    strip = strips_of(section(entry(label, paragraph("A text"))))[-1]
    left, right = strip.lines
    assert left.baseline == right.baseline
    assert (left.line.text, right.line.text) == ("2020", "A text")


def test_the_text_decides_the_height_of_a_row() -> None:
    label = replace(paragraph("2020"), style=SMALL)
    assert strips_of(section(entry(label, paragraph("A"))))[-1].height == 12.0
    assert strips_of(section(entry(label)))[-1].height == SMALL.leading


def test_labels_and_texts_have_their_columns() -> None:
    label, text = lines_of(section(entry(paragraph("2020"), paragraph("A text"))))[1:]
    assert (label.x, text.x) == (PAGE.left, PAGE.main_left)


def test_a_label_may_lean_on_its_text() -> None:
    right = replace(paragraph("2020"), style=SMALL)
    label, _ = lines_of(section(entry(right, paragraph("A text"))))[1:]
    assert right_end(label) == pytest.approx(PAGE.left + PAGE.label_width)


@pytest.mark.parametrize(
    ("labels", "texts"), [(3, 1), (1, 3)], ids=["more-labels", "more-text"]
)
def test_the_longer_column_goes_on_alone(labels: int, texts: int) -> None:
    row = replace(entry(None, *lines(texts)), label=lines(labels))
    counts = [len(strip.lines) for strip in strips_of(section(row))[1:]]
    assert counts == [2, 1, 1]


def test_a_face_is_centred_in_its_leading() -> None:
    (line,) = lines_of(section())
    serif = fonts().face(BODY.font)
    above = line.baseline - serif.ascender * BODY.size
    below = 12.0 - line.baseline + serif.descender * BODY.size
    assert above == pytest.approx(below)


def test_a_head_has_an_anchor_and_a_rule_under_its_last_line() -> None:
    first, last = strips_of(section(head=paragraph("word " * 12, node="s/head")))
    assert first.anchors == (Anchor("s/head", 0.0),)
    assert first.rules == ()
    (rule,) = last.rules
    assert (rule.x, rule.width, rule.y) == (PAGE.left, PAGE.measure, 13.5)
    assert last.height == 12.0 + 1.5 + 0.5 + 3.0


def test_an_entry_has_its_anchor_at_its_first_line() -> None:
    strips = strips_of(section(entry(None, *lines(3), node="e1")))[1:]
    assert [strip.anchors for strip in strips] == [(Anchor("e1", 0.0),), (), ()]


def test_space_stands_above_a_paragraph_s_first_line() -> None:
    parted = paragraph("word " * 30, space_before=7.0)
    strips = strips_of(section(*lines(1), parted))[2:]
    assert len(strips) > 2
    assert [strip.space_before for strip in strips] == [7.0, *[0.0] * (len(strips) - 1)]


def test_an_entry_s_space_adds_to_its_first_paragraph_s() -> None:
    texts = (paragraph("a", space_before=2.0), paragraph("b", space_before=3.0))
    row = entry(None, *texts, space_before=5.0)
    strips = strips_of(section(*lines(1), row))[2:]
    assert [strip.space_before for strip in strips] == [7.0, 3.0]


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(paragraph("text", space_before=7.0), id="paragraph"),
        pytest.param(entry(None, paragraph("row"), space_before=7.0), id="entry"),
        pytest.param(subhead("Subhead", space_before=7.0), id="subhead"),
    ],
)
def test_the_space_under_a_head_is_the_head_s_own(first: Paragraph | Entry) -> None:
    head = paragraph("Head", node="s/head", space_before=9.0)
    strips = strips_of(section(first, *lines(2), head=head))
    assert [strip.space_before for strip in strips] == [9.0, 0.0, 0.0, 0.0]


def test_the_space_under_a_subhead_is_its_own() -> None:
    row = entry(None, paragraph("row"), space_before=7.0)
    strips = strips_of(section(*lines(1), subhead("Sub", space_before=5.0), row, row))
    assert [strip.space_before for strip in strips[1:]] == [0.0, 5.0, 0.0, 7.0]


def test_a_subhead_right_under_another_has_no_space_above() -> None:
    block = section(
        subhead("Service", 7.0), subhead("Boards", 7.0), *lines(2), subhead("x", 7.0)
    )
    spaces = {s.lines[0].line.text: s.space_before for s in strips_of(block)}
    assert (spaces["Service"], spaces["Boards"], spaces["x"]) == (0.0, 0.0, 7.0)


def test_spaces_give_by_what_they_part() -> None:
    rows = (entry(None, paragraph("row"), space_before=7.0), paragraph("text"))
    strips = strips_of(section(*rows, subhead("Sub")))
    assert [strip.elasticity for strip in strips] == [
        PAGE.head_elasticity,
        PAGE.gap_elasticity,
        PAGE.gap_elasticity,
        PAGE.head_elasticity,
    ]


def test_a_rule_without_thickness_is_none() -> None:
    block = section(entry(None, *lines(2)))
    (head, *_) = strips_of(replace(block, rule_thickness=0.0))
    assert head.rules == ()
    assert head.height == strips_of(block)[0].height - 0.5


def test_problems_of_the_text_are_said_once() -> None:
    bad = paragraph("ᚠ", node="c", origin=ORIGIN)
    blocks = letterhead((), (bad,)), section(entry(bad, bad), bad)
    _, diagnostics = flow(document(*blocks), fonts())
    assert [(one.code, one.path) for one in diagnostics] == [("missing-glyph", ORIGIN)]


BAD = paragraph("ᚠ", node="c", origin=ORIGIN)
HUGE = replace(BODY, size=2 * PAGE.main_measure)
BROAD = paragraph(run("m", HUGE), node="c", origin=ORIGIN)


@pytest.mark.parametrize(
    ("block", "code"),
    [
        pytest.param(letterhead((BAD,)), "missing-glyph", id="letterhead"),
        pytest.param(section(head=BAD), "missing-glyph", id="head"),
        pytest.param(section(subhead("ᚠ"), *lines(2)), "missing-glyph", id="subhead"),
        pytest.param(section(*lines(2), BAD), "missing-glyph", id="paragraph"),
        pytest.param(section(entry(None, BAD)), "missing-glyph", id="entry"),
        pytest.param(section(entry(BAD, *lines(2))), "missing-glyph", id="label"),
        pytest.param(section(entry(None, BROAD)), "overfull", id="overfull"),
    ],
)
def test_problems_are_said_again_whenever_the_text_is_stacked_again(
    block: Block, code: str
) -> None:
    settled, one = Settled(), document(block)
    fresh, problems = flow(one, fonts())
    assert [problem.code for problem in problems] == [code]
    for is_other_document in (False, False, True, False):
        if is_other_document:
            settled.begin()
        strips, again = flow(one, fonts(), settled=settled)
        assert again == problems
        assert len(strips) == len(fresh)


@pytest.mark.property
@given(one=any_text, two=any_text, align=st.sampled_from(Align))
@steady
def test_nothing_leaves_the_text_area(one: str, two: str, align: Align) -> None:
    first, second = paragraph(one, align=align), paragraph(two, align=align)
    blocks = (
        letterhead((first,), (second,)),
        section(first, entry(first, second), head=second),
    )
    strips, _ = flow(document(*blocks), fonts())
    for line in (line for strip in strips for line in strip.lines):
        assert line.x >= PAGE.left - 1e-6
        assert right_end(line) <= RIGHT + 1e-6


@pytest.mark.property
@given(
    one=any_text,
    two=any_text,
    align=st.sampled_from(Align),
    form=st.sampled_from(LetterheadForm),
    width=st.floats(min_value=1.0, max_value=PAGE.measure - 60.0),
)
@steady
def test_no_text_is_on_or_near_a_picture(
    one: str, two: str, align: Align, form: LetterheadForm, width: float
) -> None:
    texts = (paragraph(one, align=align), paragraph(two, align=align))
    block = letterhead(texts[:1], texts[1:], picture(width=width), form)
    strips, _ = flow(document(block), fonts())
    (placed,) = (found for strip in strips for found in strip.pictures)
    for line in (line for strip in strips for line in strip.lines):
        assert line.x >= PAGE.left - 1e-6
        assert right_end(line) <= placed.x - block.gap + 1e-6


@pytest.mark.property
@given(one=any_text, two=any_text)
@steady
def test_a_label_stays_out_of_the_main_column(one: str, two: str) -> None:
    row = entry(paragraph(one, node="label"), paragraph(two, node="text"))
    strips, _ = flow(document(section(row)), fonts())
    for line in (line for strip in strips for line in strip.lines):
        if line.node == "label":
            assert right_end(line) <= PAGE.left + PAGE.label_width + 1e-6
        if line.node == "text":
            assert line.x >= PAGE.main_left


def test_a_subhead_of_two_lines_has_one_anchor_and_is_kept_whole() -> None:
    strips = strips_of(section(subhead("word " * 12), *lines(2)))[1:3]
    assert [strip.keep_next for strip in strips] == [True, True]
    assert [len(strip.anchors) for strip in strips] == [1, 0]


def test_a_subhead_begins_at_the_left_edge() -> None:
    found = lines_of(section(subhead("Talks"), entry(None, *lines(1))))
    assert [line.x for line in found[1:]] == [PAGE.left, PAGE.main_left]
