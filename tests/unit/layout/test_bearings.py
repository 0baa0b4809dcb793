"""A glyph's number says what space it has on its sides."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvgen.layout.bearings import bare, bearings, with_bearings

steps = st.integers(-31, 31)
glyphs = st.integers(0, 0xFFFF)


@given(glyph=glyphs, left=steps, right=steps)
def test_a_number_tells_its_glyph_and_its_sides(
    glyph: int, left: int, right: int
) -> None:
    number = with_bearings(glyph, left, right)
    assert bare(number) == glyph
    assert bearings(number) == (left, right)
    assert (number == glyph) is (left == right == 0)


@given(glyph=glyphs, left=steps, right=steps)
def test_what_is_added_may_be_taken_away(glyph: int, left: int, right: int) -> None:
    number = with_bearings(with_bearings(glyph, left, 0), 0, right)
    assert number == with_bearings(glyph, left, right)
    assert with_bearings(number, -left, -right) == glyph


def test_there_is_an_end_of_it() -> None:
    assert bearings(with_bearings(with_bearings(1, 31, 0), 31, -99)) == (31, -31)
