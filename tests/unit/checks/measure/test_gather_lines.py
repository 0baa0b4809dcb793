"""Glyphs become the lines that a reader of the page sees."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measure.found import Glyph
from cvgen.checks.measure.gather_lines import gather_lines
from cvgen.checks.measured.box import Box
from cvgen.checks.measured.page import Line
from tests.support.finished import Prose, drawn, measured, prose

WIDTH = 5.0


def glyphs(text: str, x: float, y: float, size: float = 10.0) -> list[Glyph]:
    """Letters of half an em; a space takes room and has no glyph."""
    return [
        Glyph(
            text=letter,
            along=x + index * WIDTH,
            end=x + (index + 1) * WIDTH,
            across=y,
            box=Box(x + index * WIDTH, y - 7, x + (index + 1) * WIDTH, y),
            font=0,
            size=size,
            stretch=1.0,
            angle=0,
            made=False,
            artifact=False,
            mark=-1,
        )
        for index, letter in enumerate(text)
        if letter != " "
    ]


def texts(found: Iterable[Glyph]) -> list[str]:
    return [one.line.text for one in gather_lines(found)]


def lines_of(pdf: bytes) -> list[Line]:
    return [line for _, line in measured(pdf).lines()]


def test_a_gap_of_a_word_is_a_space_and_one_of_a_column_parts_lines() -> None:
    painted = [*glyphs("left", 0, 50), *glyphs("label", 100, 50)]
    assert texts(painted) == ["left", "label"]
    # Painted backwards, no reader sees a space between the words: the gap is one.
    assert texts([*glyphs("ends", 25, 50), *glyphs("line", 0, 50)]) == ["line ends"]


def test_lines_go_down_the_page_whatever_the_order_of_painting() -> None:
    painted = [*glyphs("third", 0, 90), *glyphs("first", 0, 50), *glyphs("next", 0, 70)]
    assert texts(painted) == ["first", "next", "third"]


def test_the_leader_of_a_line_is_its_longest_run() -> None:
    painted = [*glyphs("12", 0, 50, 7), *glyphs("notes", 10, 50)]
    (one,) = gather_lines(painted)
    assert one.line.leader.text == "notes"


def test_text_from_right_to_left_is_read_in_its_order() -> None:
    word = "שלום"
    painted = [
        glyph
        for index, letter in enumerate(word)
        for glyph in glyphs(letter, 100 - index * WIDTH, 50)
    ]
    assert texts(painted) == [word]


def test_a_line_ends_with_its_ink() -> None:
    pdf = drawn(prose(Prose(lines=("  two words  ",), left=100)))
    (line,) = lines_of(pdf)
    assert line.text == "two words"
    assert line.start > 100


def test_text_at_an_angle_is_a_line_of_its_own() -> None:
    def draw(canvas: Canvas) -> None:
        prose(Prose(lines=("upright",)))(canvas)
        canvas.translate(300, 400)
        canvas.rotate(90)
        canvas.drawString(0, 0, "upwards")

    found = [(line.text, line.angle, line.leading) for line in lines_of(drawn(draw))]
    assert found == [("upright", 0, None), ("upwards", 270, None)]


def test_characters_to_an_inch_count_the_spaces_among_them() -> None:
    text = "Ten words, or so, and the spaces that are among them"
    (line,) = lines_of(drawn(prose(Prose(lines=(text,), size=11))))
    inches = stringWidth(text, "Helvetica", 11) / 72
    assert line.per_inch == pytest.approx(len(text) / inches, abs=0.01)


def test_what_has_no_ink_is_no_line() -> None:
    assert texts(glyphs("   ", 0, 50)) == []
