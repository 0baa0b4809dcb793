"""A face that a family lacks is said if the document asks for it."""

from __future__ import annotations

import pytest

from cvgen.checks.faces import check_faces
from cvgen.document.style import FontStyle, Weight
from tests.support.samples import composed_document

SERIF, SANS = "Source Serif 4", "Source Sans 3"
TEXT = "name: Mei Chen\nsummary: 'b *a*'\npositions: [{title: T, start: 2020}]\n"


def said(*substitutes: FontStyle) -> list[str]:
    return [one.message for one in check_faces(composed_document(TEXT), substitutes)]


@pytest.mark.parametrize(
    ("style", "face"),
    [
        (FontStyle(SERIF, italic=True), "regular italic"),
        (FontStyle(SERIF, Weight.BOLD), "bold"),
        (FontStyle(SANS, Weight.SEMIBOLD), "semibold"),
        (FontStyle(SANS), "regular"),
    ],
)
def test_a_face_that_is_asked_for_is_said(style: FontStyle, face: str) -> None:
    assert said(style) == [f"the family `{style.family}` has no {face} face"]


def test_a_face_that_nothing_is_set_in_is_not_missed() -> None:
    assert said(FontStyle(SERIF, Weight.BOLD, italic=True), FontStyle("Other")) == []


def test_each_face_is_said_once_in_order() -> None:
    found = said(FontStyle(SERIF, Weight.BOLD), FontStyle(SANS), FontStyle(SERIF))
    assert [one.split("`")[1] for one in found] == [SANS, SERIF, SERIF]
