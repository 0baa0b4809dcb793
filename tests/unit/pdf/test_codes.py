"""A code is the character's own where it can be, else one that a digest gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.document.style import FontStyle
from cvgen.pdf.codes import FIRST_STRANGE, ROOM, own_code, strange_code
from tests.support.samples import fonts

FACE = fonts().face(FontStyle("Source Serif 4"))


@pytest.mark.parametrize("character", "a –é")
def test_a_character_in_its_usual_glyph_has_its_code_point(character: str) -> None:
    assert own_code(FACE, (FACE.usual_glyph(character), character)) == ord(character)


@pytest.mark.parametrize(
    ("glyph", "characters"),
    [
        pytest.param(FACE.usual_glyph("a"), "b", id="glyph of another"),
        pytest.param(FACE.usual_glyph("-"), "-wise", id="rest of a word"),
        pytest.param(FACE.usual_glyph("a"), "", id="no characters"),
        pytest.param(0, "☃", id="missing"),
        pytest.param(0, "\N{NAZAR AMULET}", id="beyond two bytes"),
        pytest.param(FACE.usual_glyph("\ue000"), "\ue000", id="private use"),
    ],
)
def test_all_else_is_a_stranger(glyph: int, characters: str) -> None:
    assert own_code(FACE, (glyph, characters)) == 0


@given(st.integers(0, 65535), st.text(max_size=9))
def test_a_stranger_has_a_code_that_is_no_characters_own(glyph: int, text: str) -> None:
    code = strange_code((glyph, text), ())
    assert FIRST_STRANGE <= code < FIRST_STRANGE + ROOM
    assert strange_code((glyph, text), {FIRST_STRANGE} - {code}) == code


@given(st.lists(st.tuples(st.integers(0, 9), st.text(max_size=2)), unique=True))
def test_no_two_strangers_have_one_code(glyphs: list[tuple[int, str]]) -> None:
    room = len(glyphs)
    taken: set[int] = set()
    for glyph in glyphs:
        taken.add(strange_code(glyph, taken, room))
    assert len(taken) == room
