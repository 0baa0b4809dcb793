"""Paragraphs and rows are made in the theme's styles, with the nodes they are given."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import DataPath
from cvgen.document.block import Entry, Role
from cvgen.document.builder import BlockBuilder, is_empty, joined, strong
from cvgen.document.inline import Citations, InlineResolver
from cvgen.document.modern import modern
from cvgen.model.text import CitationRun, Prose, RichText, TextRun, literal

THEME = modern()
ORIGIN = DataPath("profile", ("summary",))
CITATION = RichText((CitationRun("w"),))


def builder() -> BlockBuilder:
    return BlockBuilder(THEME, InlineResolver(Citations({"w": "[1]"}), THEME.accent))


def row(label: RichText | None) -> Entry:
    build = builder()
    body = build.paragraph("n/text", literal("a"), THEME.body)
    return build.row("n", label, (body,), ORIGIN)


def test_a_paragraph_has_the_styles_text_and_remembers_its_origin() -> None:
    one = builder().paragraph("n", literal("a"), THEME.head, origin=ORIGIN)
    assert (one.node, one.role, one.origin) == ("n", Role.P, ORIGIN)
    assert [(run.text, run.style) for run in one.runs] == [("a", THEME.head.text)]


def test_each_paragraph_of_prose_has_a_node_of_its_own() -> None:
    prose = Prose((literal("a"), literal("b")))
    made = builder().prose("summary", prose, THEME.body, ORIGIN)
    assert [one.node for one in made] == ["summary/0", "summary/1"]


def test_paragraphs_of_prose_are_set_apart_and_the_first_is_not() -> None:
    prose = Prose((literal("a"), literal("b"), literal("c")))
    made = builder().prose("summary", prose, THEME.body, ORIGIN)
    gap = THEME.paragraph_gap
    assert [one.style.space_before for one in made] == [0, gap, gap]


def test_no_prose_makes_no_paragraphs() -> None:
    assert builder().prose("summary", None, THEME.body, ORIGIN) == ()


def test_a_row_has_its_label_in_the_left_column() -> None:
    entry = row(literal("2024"))
    (label,) = entry.label
    assert (label.node, label.style) == ("n/label", THEME.label)
    assert [one.node for one in entry.body] == ["n/text"]


@pytest.mark.parametrize("label", [None, RichText(), literal("")], ids=repr)
def test_a_row_without_words_for_a_label_has_none(label: RichText | None) -> None:
    assert row(label).label == ()


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        pytest.param(RichText(), True, id="no runs"),
        pytest.param(literal(""), True, id="a run of nothing"),
        pytest.param(literal(" "), False, id="a space"),
        pytest.param(CITATION, False, id="a citation"),
    ],
)
def test_a_text_is_empty_if_nothing_of_it_is_printed(
    text: RichText, *, empty: bool
) -> None:
    assert is_empty(text) is empty


def test_strong_text_keeps_its_other_marks_and_its_citations() -> None:
    text = RichText((TextRun("a", emphasis=True), CitationRun("w")))
    marked = TextRun("a", emphasis=True, strong=True)
    assert strong(text) == RichText((marked, CitationRun("w")))


def test_parts_are_joined_where_there_are_any() -> None:
    parts = (None, literal("a"), RichText(), literal("b"), CITATION)
    assert joined(parts) == RichText((TextRun("a, b, "), CitationRun("w")))


def test_parts_are_joined_by_another_separator() -> None:
    assert joined((literal("a"), literal("b")), "; ") == literal("a; b")


def test_no_parts_make_an_empty_text() -> None:
    assert joined((None, RichText())) == RichText()
