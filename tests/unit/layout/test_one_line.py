"""The short way for one line comes out where the long way does."""

from __future__ import annotations

from math import fsum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvgen.document.block import StyledRun, WebTarget
from cvgen.document.style import Align
from cvgen.layout.frame import GlyphRun, Line
from cvgen.layout.line import set_line
from cvgen.layout.linebreak import break_lines
from cvgen.layout.one_line import set_one_line
from cvgen.layout.shape import shape_text
from tests.support.samples import fonts
from tests.unit.layout.documents import (
    BODY,
    ENGLISH,
    NOTE,
    SERIF,
    any_characters,
    face,
    run,
    sans_only,
    steady,
)

WIDE = 2000.0
HOME = WebTarget("https://example.org")

styles = st.sampled_from((BODY, NOTE))
links = st.sampled_from((None, HOME))
words = st.sampled_from(
    ("AV", "office", "well-being", "naïve", "", "1990–95", "x\u0323", "of\u00a0·")
)
plain_texts = st.lists(words, min_size=1, max_size=6).map(" ".join).filter(bool)
plain_runs = st.builds(run, plain_texts, styles, links)
any_signs = st.sampled_from(" -\u00ad\u0301é中\u00a0·") | any_characters
any_texts = st.text(any_signs, min_size=1)
any_runs = st.builds(run, any_texts, styles, links)


def long_way(runs: list[StyledRun], measure: float) -> list[Line]:
    text = shape_text(runs, measure, fonts(), ENGLISH)
    ends = break_lines(text.widths, text.joints, measure, Align.LEFT).ends
    return [
        set_line(text, start, end, measure=measure, align=Align.LEFT)
        for start, end in zip((0, *ends[:-1]), ends, strict=True)
    ]


def short_way(*runs: str | StyledRun, measure: float = 200.0) -> Line | None:
    styled = [run(one) if isinstance(one, str) else one for one in runs]
    return set_one_line(styled, measure, fonts(), ENGLISH)


def but_for_numbers(one: GlyphRun) -> tuple[object, ...]:
    style = (one.typeface, one.size, one.colour, one.rise, one.space_extra)
    return (*style, one.link, [(word.glyphs, word.text) for word in one.words])


def numbers(line: Line) -> list[float]:
    """The measures of a line, which may differ by what rounding does."""
    return [line.width, *(one for run in line.runs for one in (run.offset, run.width))]


def is_simple(runs: list[StyledRun], measure: float) -> bool:
    """Whether each run is set in its own face and no joint is among the words."""
    text = shape_text(runs, measure, fonts(), ENGLISH)
    own = [face(runs[owner].style.font) for owner in text.owners]
    used = [word.typeface for word in text.words]
    return not text.missing and not text.marks and own == used


@pytest.mark.property
@given(runs=st.lists(plain_runs, min_size=1, max_size=3))
@steady
def test_what_is_set_is_what_the_long_way_sets(runs: list[StyledRun]) -> None:
    line = short_way(*runs, measure=WIDE)
    (expected,) = long_way(runs, WIDE)
    assert line is not None
    assert list(map(but_for_numbers, line.runs)) == [
        but_for_numbers(one) for one in expected.runs
    ]
    assert numbers(line) == pytest.approx(numbers(expected))


@pytest.mark.property
@given(
    runs=st.lists(plain_runs | any_runs, min_size=1, max_size=3),
    measure=st.integers(10, 400),
)
@settings(steady, max_examples=200)
def test_a_line_is_set_if_it_is_plain_and_fits(
    runs: list[StyledRun], measure: int
) -> None:
    is_one = len(long_way(runs, measure)) == 1
    is_set = short_way(*runs, measure=measure) is not None
    assert is_set == (is_one and is_simple(runs, measure))


def test_a_line_holds_its_runs_side_by_side() -> None:
    line = short_way("Read ", run("this", NOTE, HOME), ".")
    assert line is not None
    assert [(one.text, one.link) for one in line.runs] == [
        ("Read ", None),
        ("this", HOME),
        (".", None),
    ]
    assert line.width == pytest.approx(fsum(one.width for one in line.runs))


def test_a_text_that_just_fits_is_set() -> None:
    width = face(SERIF).shape("office", ENGLISH).em_width * BODY.size
    assert short_way("office", measure=width) is not None
    assert short_way("office", measure=width - 0.01) is None


@pytest.mark.parametrize(
    "text",
    ["a中", "co\u00adop", "co\u200bop", "a{}b"],
    ids=["missing", "soft-hyphen", "zero-width", "other-face"],
)
def test_what_is_not_plain_takes_the_long_way(text: str) -> None:
    lent = sans_only()
    assert short_way(text.format(lent)) is None


def test_a_word_that_may_break_is_plain_enough() -> None:
    line = short_way("well-being")
    assert line is not None
    assert line.text == "well-being"


def test_no_runs_make_an_empty_line() -> None:
    line = short_way()
    assert line is not None
    assert (line.runs, line.width) == ((), 0.0)
