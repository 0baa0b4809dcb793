"""A font gives codes, and takes in those that a page had before."""

from __future__ import annotations

import pytest

from cvgen.document.style import FontStyle
from cvgen.layout.typeface import ShapedWord, Typeface
from cvgen.pdf import font_use as module
from cvgen.pdf.font_use import FontUse, UsedFont
from tests.support.samples import fonts


def serif() -> Typeface:
    return fonts().face(FontStyle("Source Serif 4"))


def shaped(text: str) -> ShapedWord:
    return serif().shape(text, "en")


def test_the_codes_of_a_font_are_told_in_their_order() -> None:
    use = FontUse(serif(), "F1", is_only=True)
    use.encode(shaped("ba"))
    assert [(code, text) for code, _, text in use.entries()] == [
        (ord("a"), "a"),
        (ord("b"), "b"),
    ]


def used(use: FontUse, word: ShapedWord) -> UsedFont:
    """What a page of one word uses."""
    codes = use.encode(word)
    strange = tuple((one, use.strange_code(one)) for one in use.strangers(word))
    own = frozenset(codes) - {code for _, code in strange}
    return UsedFont(use.typeface, use.resource, own, strange)


def test_a_font_takes_in_what_a_page_used_in_another_file() -> None:
    first, second = (FontUse(serif(), "F1", is_only=True) for _ in range(2))
    assert second.enter(used(first, shaped("office")))
    assert second.entries() == first.entries()


def test_a_font_without_room_takes_in_nothing_strange(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = (FontUse(serif(), "F1", is_only=True) for _ in range(2))
    page = used(first, shaped("office"))
    monkeypatch.setattr(module, "ROOM", 0)
    assert not second.has_room(shaped("office"))
    assert second.has_room(shaped("of"))
    assert not second.enter(page)
