"""The spaces of a line are parts of glyphs or move them, and never seen as text."""

from __future__ import annotations

import pytest

from cvgen.layout.bearings import bearings
from cvgen.layout.character_spacing import Space
from cvgen.layout.spaced_line import MOST, joined, share, spaced_words, width_of
from cvgen.layout.typeface import SPACE, ShapedWord
from tests.support.samples import fonts
from tests.unit.layout.documents import BODY

SIZES = (10.0, 10.0)
PLACES = (Space(0.2, 0.1, 0.05), Space(0.0, 0.1, 0.25))


def words(text: str) -> list[ShapedWord]:
    pieces = fonts().tokens(BODY, "zh-Hans").shape(text)
    return [word for piece in pieces for word in piece.words]


def width(found: list[ShapedWord]) -> float:
    return sum(word.em_width for word in found)


def test_all_places_give_the_same_share() -> None:
    assert share(PLACES, SIZES, 1.0) == pytest.approx(0.5)
    assert share(PLACES, SIZES, -1.5) == pytest.approx(-0.5)
    assert share(PLACES, SIZES, -9.0) == -1.0
    assert share((), (), 4.0) == 0.0


def test_a_line_that_nothing_fills_stays_short() -> None:
    assert share(PLACES, SIZES, 2.0 * MOST + 0.1) == 0.0


@pytest.mark.parametrize("ratio", [0.0, 0.5, 2.5, -0.4, -1.0])
def test_the_words_get_as_wide_as_is_said(ratio: float) -> None:
    before = words("中a国")
    after = spaced_words(before, PLACES, ratio)
    more = width_of(PLACES, SIZES, ratio) / BODY.size
    assert width(after) == pytest.approx(width(before) + more, abs=0.001)
    assert [word.text for word in after] == ["中", "a", "国"]


def test_a_wide_space_is_a_part_of_the_glyph_of_the_ideograph() -> None:
    places = (Space(0.2), Space(0.2))
    first, latin, last = spaced_words(words("中a国"), places, 0.0)
    assert bearings(first.glyphs[-1]) == (0, 4)
    assert bearings(last.glyphs[0]) == (4, 0)
    assert latin.advances == words("a")[0].advances
    assert first.advance == first.typeface.glyph_width(first.glyphs[0])


def test_a_small_one_moves_the_next_glyph() -> None:
    first, last = spaced_words(words("中国"), (Space(0.03),), 0.0)
    assert bearings(first.glyphs[0]) == (0, 0)
    assert first.advance == first.typeface.glyph_width(first.glyphs[0]) + 30
    assert last.advance == words("国")[0].advance


def test_neighbours_become_one_word_and_spaces_stay_alone() -> None:
    shaped = fonts().tokens(BODY, "zh-Hans")
    row = [*words("中国a"), shaped.space, *words("国")]
    done, owners = joined(row, [0] * 5)
    assert [word.text for word in done] == ["中国", "a", SPACE, "国"]
    assert owners == [0] * 4
    assert sum(word.advance for word in done) == sum(word.advance for word in row)


def test_what_belongs_to_two_runs_stays_two_words() -> None:
    done, owners = joined(words("中国"), [0, 1])
    assert [word.text for word in done] == ["中", "国"]
    assert owners == [0, 1]
