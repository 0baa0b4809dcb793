"""A line says its text, with the space it was broken at."""

from __future__ import annotations

from cvgen.layout.paragraph import set_paragraph
from tests.support.samples import fonts
from tests.unit.layout.documents import ENGLISH, NOTE, paragraph, run


def test_a_line_s_text_is_its_runs_texts() -> None:
    one = paragraph("One ", run("two", NOTE), " three")
    (line,) = set_paragraph(one, 200.0, fonts(), ENGLISH).lines
    assert [part.text for part in line.runs] == ["One ", "two", " three"]
    assert line.text == "One two three"


def test_a_broken_line_s_text_ends_with_the_space() -> None:
    lines = set_paragraph(paragraph("One two"), 20.0, fonts(), ENGLISH).lines
    assert [line.text for line in lines] == ["One ", "two"]
