"""Glyphs of one font and size in a row are a run."""

from __future__ import annotations

from cvgen.checks.measure.found import Glyph
from cvgen.checks.measure.gather_lines import gather_lines
from cvgen.checks.measured.box import Box

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


def test_an_index_stands_in_its_line_and_not_on_a_baseline_of_its_own() -> None:
    painted = [*glyphs("E=mc", 0, 50), *glyphs("2", 20, 46, 7), *glyphs("so", 25, 50)]
    (one,) = gather_lines(painted)
    assert (one.line.text, one.line.baseline) == ("E=mc2so", 50)
    assert [(run.text, run.size) for run in one.line.runs] == [
        ("E=mc", 10),
        ("2", 7),
        ("so", 10),
    ]
