"""A face that lacks a cluster borrows it from the face that is most like it."""

from __future__ import annotations

from cvgen.document.style import FontStyle, Weight
from cvgen.layout.lenders import Lenders
from tests.unit.layout.documents import SANS, SERIF, face, sans_only

BOLD = FontStyle(SANS.family, Weight.BOLD)
RUNE = "\u16a0"
"""What no bundled font has."""


def test_a_face_sets_what_it_has() -> None:
    assert Lenders([face(SANS)]).face_for(face(SERIF), "a") is face(SERIF)


def test_the_most_alike_lends() -> None:
    lenders = Lenders([face(BOLD), face(SANS)])
    assert lenders.face_for(face(SERIF), sans_only()) is face(SANS)


def test_a_reserve_lends_only_what_no_other_has() -> None:
    lenders = Lenders([face(BOLD)], [face(SANS)])
    assert lenders.faces == (face(BOLD), face(SANS))
    assert lenders.face_for(face(SERIF), sans_only()) is face(BOLD)
    alone = Lenders([face(SERIF)], [face(SANS)])
    assert alone.face_for(face(SERIF), sans_only()) is face(SANS)


def test_a_lender_has_all_of_a_cluster() -> None:
    lenders = Lenders([face(SANS)])
    assert lenders.face_for(face(SERIF), f"{sans_only()}{RUNE}") is None


def test_what_is_not_seen_needs_no_lender() -> None:
    assert Lenders([]).face_for(face(SERIF), "a\ufe0f") is face(SERIF)
