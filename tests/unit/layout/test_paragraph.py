"""A paragraph is set in lines of its measure, and says what is wrong with it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import DataPath, error
from cvgen.document.block import Role
from cvgen.document.style import Align
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import GlyphRun
from cvgen.layout.paragraph import SetParagraph, set_paragraph
from cvgen.model.text import FIXED_SPACE, MIDDLE_DOT
from tests.support.samples import fonts
from tests.unit.layout.documents import BODY, ENGLISH, SERIF, face, paragraph

MEASURE = 150.0
ORIGIN = DataPath("profile", ("summary", 0))
LOREM = (
    "The quick brown fox jumps over the lazy dog, and the dog, who is not as lazy "
    "as it is said to be, gets up and follows the fox into the woods."
)


def set_text(
    text: str, measure: float = MEASURE, align: Align = Align.LEFT
) -> SetParagraph:
    one = paragraph(text, align=align, origin=ORIGIN)
    return set_paragraph(one, measure, fonts(), ENGLISH)


def right_end(run: GlyphRun) -> float:
    return run.offset + run.extent


def texts(one: SetParagraph) -> list[str]:
    return [line.text for line in one.lines]


def test_a_short_paragraph_is_one_line() -> None:
    assert texts(set_text("The quick brown fox")) == ["The quick brown fox"]


def test_the_lines_together_are_the_text() -> None:
    done = set_text(LOREM)
    assert "".join(texts(done)) == LOREM
    assert len(done.lines) > 3
    assert done.diagnostics == ()


@pytest.mark.parametrize("align", list(Align), ids=lambda align: align.value)
def test_no_line_is_wider_than_the_measure(align: Align) -> None:
    widths = [line.width for line in set_text(LOREM, align=align).lines]
    assert max(widths) <= MEASURE + 1e-6


def test_all_but_the_last_line_of_a_justified_paragraph_are_full() -> None:
    *full, last = set_text(LOREM, align=Align.JUSTIFIED).lines
    assert [line.width for line in full] == pytest.approx([MEASURE] * len(full))
    assert last.width < MEASURE


def test_no_line_begins_with_a_space() -> None:
    done = set_text("co\u00ad operation " * 20)
    assert len(done.lines) > 3
    assert not any(text.startswith(" ") for text in texts(done))


def test_a_paragraph_without_text_has_no_lines() -> None:
    done = set_paragraph(paragraph(), MEASURE, fonts(), ENGLISH)
    assert done.lines == ()


def test_characters_that_no_font_has_are_named_once() -> None:
    done = set_text("The characters ᚠᚢ and ᚠ are not there.")
    assert (done.missing, done.diagnostics) == ("ᚠᚢ", ())


def test_a_glyph_wider_than_the_measure_is_an_error_with_its_place() -> None:
    done = set_text("The whole", measure=3.0)
    assert done.diagnostics == (
        error("overfull", "a character is wider than its column of 3 pt", path=ORIGIN),
    )


def test_a_glyph_just_as_wide_as_the_measure_is_none() -> None:
    width = face(SERIF).shape("m", ENGLISH).em_width * BODY.size
    done = set_text("m m", measure=width)
    assert texts(done) == ["m ", "m"]
    assert done.diagnostics == ()


def test_a_word_wider_than_the_measure_is_cut_without_a_word() -> None:
    done = set_text("n" * 2000)
    assert "".join(texts(done)) == "n" * 2000
    assert done.diagnostics == ()


@pytest.mark.parametrize("text", ["אבגד הוזח", "one two"], ids=["hebrew", "latin"])
def test_a_middle_dot_vanishes_at_a_break_whatever_it_is_behind(text: str) -> None:
    done = set_text(MIDDLE_DOT.join([text] * 9), measure=100.0)
    assert "".join(texts(done)) == MIDDLE_DOT.join([text] * 9)
    dot = f"{FIXED_SPACE}·"
    seen = [
        [word.text for run in line.runs for word in run.words].count(dot)
        for line in done.lines
    ]
    broken = [one.rstrip(" ").endswith("·") for one in texts(done)]
    assert sum(broken) > 1
    for line, is_broken, count in zip(texts(done), broken, seen, strict=True):
        assert count == line.count("·") - is_broken


HEBREW = "אבגד הוז חטי כלמ נסע פצק רשת " * 4


@pytest.mark.parametrize(
    ("align", "is_flush"),
    [
        (Align.LEFT, True),
        (Align.JUSTIFIED, True),
        (Align.RIGHT, False),
        (Align.CENTRED, False),
    ],
)
def test_lines_that_run_right_to_left_begin_at_the_right_where_they_would_at_the_left(
    align: Align, *, is_flush: bool
) -> None:
    done = set_text(HEBREW.strip(), align=align)
    assert len(done.lines) > 2
    assert all((line.width == MEASURE) is is_flush for line in done.lines[-1:])


@pytest.mark.parametrize("align", [Align.LEFT, Align.JUSTIFIED])
def test_each_of_several_lines_that_run_right_to_left_ends_at_the_right_edge(
    align: Align,
) -> None:
    done = set_text(HEBREW.strip(), align=align).lines
    assert len(done) > 2
    for line in done:
        assert max(map(right_end, line.runs)) == pytest.approx(MEASURE)
    assert min(run.offset for run in done[-1].runs) > 10.0


def test_two_lines_that_run_right_to_left_are_several() -> None:
    one, two = set_text("אבגד הוז חטי כלמ", measure=60.0).lines
    for line in (one, two):
        assert max(map(right_end, line.runs)) == pytest.approx(60.0)


def set_in(language: str, text: str, role: Role = Role.P, own: str = "") -> list[str]:
    """The words of a line from left to right, behind a mark if they are flush right."""
    one = replace(paragraph(text), role=role, language=own)
    (line,) = set_paragraph(one, MEASURE, fonts(), own or language).lines
    runs = sorted(line.runs, key=lambda run: run.offset)
    words = [word for run in runs if (word := run.text.strip())]
    if runs[0].offset == pytest.approx(0.0):
        return words
    assert right_end(runs[-1]) == pytest.approx(MEASURE)
    return ["→", *words]


MIXED, TURNED = ["Mei", "הוז", "אבגד"], ["הוז", "אבגד", "Mei"]


@pytest.mark.parametrize(
    ("language", "role", "latin_first", "hebrew_first"),
    [
        pytest.param("en", Role.P, MIXED, MIXED, id="text"),
        pytest.param("en", Role.ARTIFACT, MIXED, TURNED, id="margin"),
        pytest.param("he", Role.P, ["→", *TURNED], ["→", *MIXED], id="hebrew"),
        pytest.param(
            "he", Role.ARTIFACT, ["→", *TURNED], ["→", *MIXED], id="its margin"
        ),
    ],
)
def test_the_language_or_else_the_first_word_says_where_a_text_begins(
    language: str, role: Role, latin_first: list[str], hebrew_first: list[str]
) -> None:
    assert set_in(language, "Mei אבגד הוז", role) == latin_first
    assert set_in(language, "אבגד הוז Mei", role) == hebrew_first


def test_one_line_of_another_language_stays_where_the_grid_begins() -> None:
    assert set_in("he", "אבגד הוז") == ["→", "הוז", "אבגד"]
    assert set_in("en", "אבגד הוז", own="he") == ["הוז", "אבגד"]
    assert set_in("en", "אבגד הוז") == ["הוז", "אבגד"]


def test_a_short_text_in_a_face_that_has_its_letters_runs_right_to_left_too() -> None:
    text = "אבגד הוז"
    lent, *_ = set_text(text).lines[0].runs
    book = FontBook({SERIF: lent.typeface})
    (line,) = set_paragraph(paragraph(text), MEASURE, book, "he").lines
    assert [(run.text, run.backwards) for run in line.runs] == [(text, True)]
    assert right_end(line.runs[0]) == pytest.approx(MEASURE)
