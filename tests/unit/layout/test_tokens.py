"""Tokens come apart into pieces, each shaped once."""

from __future__ import annotations

from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.layout.opportunities import HYPHEN_PENALTY, split_token
from tests.unit.layout.books import HEBREW, RUNE, fonts, pieces
from tests.unit.layout.documents import (
    BODY,
    ENGLISH,
    any_characters,
    sans_only,
    steady,
)


def test_a_token_is_shaped_once() -> None:
    assert pieces("token") is pieces("token")


def test_no_token_has_no_pieces() -> None:
    assert pieces("") == ()


def test_a_piece_is_as_wide_as_its_words() -> None:
    (piece,) = pieces(f"a{sans_only()}b")
    assert piece.em_width == fsum(word.em_width for word in piece.words) > 0


def test_a_token_may_break_behind_all_its_pieces_but_the_last() -> None:
    assert [
        (piece.words[0].text, piece.may_break, piece.penalty)
        for piece in pieces("state-of")
    ] == [("state-", True, HYPHEN_PENALTY), ("of", False, 0.0)]


@pytest.mark.parametrize(
    ("token", "plain", "simple"),
    [
        ("word", True, True),
        ("well-being", False, True),
        ("co\u00adop", False, False),
        (RUNE, False, False),
        ("a{}b", False, False),
        ("{}", True, False),
    ],
    ids=["word", "hyphen", "soft-hyphen", "missing", "two-faces", "other-face"],
)
def test_pieces_say_how_plain_they_are(
    token: str, *, plain: bool, simple: bool
) -> None:
    first = pieces(token.format(sans_only()))[0]
    assert (first.is_plain, first.is_simple) == (plain, simple)


def test_a_piece_names_what_no_face_has() -> None:
    assert [piece.missing for piece in pieces(f"ab-c{HEBREW}")] == ["", HEBREW]


@pytest.mark.property
@given(token=st.text(any_characters.filter(lambda one: one != " ")))
@steady
def test_pieces_and_joints_make_the_token(token: str) -> None:
    found = pieces(token)
    texts = ["".join(word.text for word in one.words) + one.joint for one in found]
    assert "".join(texts) == token
    assert len(found) == (len(split_token(token)) if token else 0)


def test_a_part_of_a_token_is_drawn_as_the_token() -> None:
    wide = fonts().tokens(replace(BODY, tracking=0.1), ENGLISH)
    (part,) = wide.part("ab")
    assert part.em_width == pytest.approx(wide.shape("ab")[0].em_width)
