from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.layout.frame import GlyphRun
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.pen import Pen
from tests.support.glyph_runs import run, shaped
from tests.support.samples import fonts


def shown(*runs: GlyphRun) -> list[str]:
    operators: list[str] = []
    pen = Pen(operators, FontTable())
    for one in runs:
        pen.show(one, 50, 200)
    return operators


def test_a_state_that_is_taken_is_not_set_again() -> None:
    operators: list[str] = []
    pen = Pen(operators, FontTable())
    pen.show(run("a"), 50, 200)
    brush = pen.brush
    pen.show(run("a", size=8, colour="#ff0000"), 50, 180)
    pen.take(brush)
    pen.show(run("a"), 50, 160)
    assert operators[-2:] == ["1 0 0 1 50.00 160.00 Tm", "[<0061>]TJ"]


def test_state_is_set_only_when_it_changes() -> None:
    operators = shown(run("a"), run("b"), run("c", size=8))
    assert operators.count("0 0 0 rg") == 1
    assert [one for one in operators if one.endswith("Tf")] == ["/F1 10 Tf", "/F1 8 Tf"]


def test_the_words_of_a_run_are_shown_together() -> None:
    assert "[<00610020006100200061>]TJ" in shown(run("a", " ", "a", " ", "a"))


def test_spaces_of_a_justified_line_are_widened() -> None:
    assert "[<00610020>-150<0061>]TJ" in shown(run("a", " ", "a", extra=1.5))


def test_a_raised_mark_goes_up_and_comes_down_again() -> None:
    word = shaped("A̋́")
    assert word.offsets is not None
    rises = [one for one in shown(run("A̋́", "a")) if one.endswith("Ts")]
    assert rises[-1] == "0 Ts"
    assert len(rises) > 1


def test_right_to_left_words_stand_in_reading_order_reversed() -> None:
    (first,) = fonts().shape(shaped("a").typeface, "אב", "he", backwards=True)
    face = first.typeface
    words = [first, *(face.shape(one, "he", backwards=True) for one in (" ", "ג"))]
    backwards = replace(
        run("x"),
        typeface=face,
        words=tuple(words),
        width=sum(word.em_width for word in words) * 10,
        backwards=True,
    )
    operators = shown(backwards)
    start = operators.index("/ReversedChars BMC")
    places = [one for one in operators[start:] if one.endswith("Tm")]
    assert [float(one.split()[4]) for one in places] == pytest.approx(
        [
            50 + 10 * (words[2].em_width + words[1].em_width),
            50 + 10 * words[2].em_width,
            50,
        ],
        abs=0.005,
    )
    assert [one for one in operators if one.endswith("TJ")] == [
        "[<05d105d0>]TJ",
        "[<0020>]TJ",
        "[<05d2>]TJ",
    ]
    assert operators[-1] == "EMC"


def test_what_glyphs_cannot_say_is_an_actual_text() -> None:
    silent = replace(shaped("ab"), texts=("ab", ""), follows_text=False)
    operators = shown(replace(run("x"), words=(silent,)))
    assert "/Span <</ActualText <feff00610062>>> BDC" in operators
