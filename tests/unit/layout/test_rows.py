"""Paragraphs become rows of a line each, which know leading and baseline."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import DataPath
from cvgen.document.style import RIGID, Align, Elasticity
from cvgen.layout.rows import RowSetter, place_row, stack_rows
from tests.support.samples import fonts
from tests.unit.layout.documents import BODY, ENGLISH, SERIF, face, paragraph

ORIGIN = DataPath("profile", ("contact",))
MEASURE = 100.0


def setter() -> RowSetter:
    return RowSetter(fonts(), ENGLISH)


def test_every_line_is_a_row_of_its_paragraph() -> None:
    rows = setter().rows([paragraph("word " * 30, node="a")], MEASURE)
    assert len(rows) > 2
    assert {(row.node, row.leading) for row in rows} == {("a", 12.0)}
    assert max(row.line.width for row in rows) <= MEASURE


def test_space_stands_above_a_paragraph_s_first_row_only() -> None:
    texts = (paragraph("a"), paragraph("word " * 30, space_before=7.0))
    _, first, *others = setter().rows(texts, MEASURE)
    assert first.space_before == 7.0
    assert {row.space_before for row in others} == {0.0}


def test_lines_of_a_paragraph_stand_no_closer_than_their_size() -> None:
    text = paragraph("word " * 30, space_before=7.0)
    close = replace(text, style=replace(text.style, leading=BODY.size - 2.0))
    first, *others = setter().rows([close], MEASURE)
    assert first.space_before == 7.0
    assert {row.space_before + row.leading for row in others} == {BODY.size}


def test_a_face_is_centred_in_its_leading() -> None:
    (row,) = setter().rows([paragraph("x")], MEASURE)
    above = row.depth - face(SERIF).ascender * BODY.size
    below = row.leading - row.depth + face(SERIF).descender * BODY.size
    assert above == pytest.approx(below)


def test_what_no_font_has_is_gathered_with_its_place() -> None:
    one = setter()
    one.rows([paragraph("ᚠ", origin=ORIGIN), paragraph("a"), paragraph("ᚢ")], MEASURE)
    assert one.missing == [("ᚠ", ORIGIN), ("ᚢ", None)]
    assert one.diagnostics == []


def test_what_is_wrong_with_a_paragraph_is_gathered() -> None:
    one = setter()
    one.rows([paragraph("m", origin=ORIGIN)], 1.0)
    (problem,) = one.diagnostics
    assert problem.message == "a character is wider than its column of 1 pt"
    assert problem.path == ORIGIN


def test_all_that_is_wrong_is_counted() -> None:
    one = setter()
    counts = [one.problems]
    for text, measure in (("a", MEASURE), ("ᚠ", MEASURE), ("m", 1.0), ("ᚢ", MEASURE)):
        one.rows([paragraph(text)], measure)
        counts.append(one.problems)
    assert counts == [0, 0, 1, 2, 3]


@pytest.mark.parametrize(
    ("document", "own", "leftmost"),
    [("en", "", "Mei"), ("he", "", "אב"), ("en", "he", "אב"), ("he", "en", "Mei")],
)
def test_a_paragraph_is_set_in_its_own_language_or_else_the_document_s(
    document: str, own: str, leftmost: str
) -> None:
    text = replace(paragraph("Mei אב"), language=own)
    (row,) = RowSetter(fonts(), document).rows([text], MEASURE)
    first = min(row.line.runs, key=lambda run: run.offset)
    assert first.text.strip() == leftmost


@pytest.mark.parametrize(
    ("align", "share"),
    [(Align.LEFT, 0), (Align.JUSTIFIED, 0), (Align.CENTRED, 0.5), (Align.RIGHT, 1)],
)
def test_a_row_is_placed_by_its_alignment(align: Align, share: float) -> None:
    (row,) = setter().rows([paragraph("x", align=align)], MEASURE)
    placed = place_row(row, 50.0, MEASURE, 9.0)
    slack = MEASURE - placed.line.width
    assert placed.x == pytest.approx(50.0 + share * slack)
    assert (placed.baseline, placed.node) == (9.0, row.node)


@pytest.mark.parametrize("elasticity", [RIGID, Elasticity(shrink=0.5)])
def test_rows_are_stacked_a_strip_each(elasticity: Elasticity) -> None:
    rows = setter().rows([paragraph("a"), paragraph("b", space_before=3.0)], MEASURE)
    strips = stack_rows(rows, 50.0, MEASURE, elasticity)
    assert [(one.height, one.space_before) for one in strips] == [(12.0, 0), (12.0, 3)]
    assert {one.elasticity for one in strips} == {elasticity}
    assert [one.lines[0].baseline for one in strips] == [row.depth for row in rows]
