from __future__ import annotations

import pytest

from cvgen.document.style import FontStyle
from cvgen.layout.typeface import ShapedWord, Typeface
from cvgen.pdf import fonts as module
from cvgen.pdf.fonts import FontTable, FontUse
from tests.support.samples import fonts


def serif() -> Typeface:
    return fonts().face(FontStyle("Source Serif 4"))


def shaped(text: str) -> ShapedWord:
    return serif().shape(text, "en")


def test_a_glyph_has_one_code_wherever_it_stands() -> None:
    table = FontTable()
    first = table.encode(shaped("ab")).codes
    second = table.encode(shaped("ba")).codes
    assert second == first[::-1]


def test_one_glyph_for_two_characters_has_two_codes() -> None:
    table = FontTable()
    snowman, cloud = (table.encode(shaped(c)).codes for c in "☃☁")
    assert shaped("☃").glyphs == shaped("☁").glyphs == (0,)
    assert snowman != cloud


def test_a_ligature_is_one_code_with_all_its_characters() -> None:
    table = FontTable()
    encoded = table.encode(shaped("fi"))
    assert [text for _, _, text in encoded.use.entries()] == ["fi"]


def test_kerning_is_told_in_thousandths() -> None:
    word = shaped("AV")
    kern = serif().glyph_width(word.glyphs[0]) - word.advances[0]
    assert kern > 0
    assert FontTable().encode(word).shown == f"<0001>{kern}<0002>"


def test_words_with_marks_are_placed_glyph_by_glyph() -> None:
    assert FontTable().encode(shaped("x̂")).shown == ""


def test_a_font_whose_codes_are_used_up_goes_on_in_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "LAST_CODE", 3)
    table = FontTable()
    uses = [table.encode(shaped(word)).use for word in ("abc", "def", "ghi")]
    assert [use.resource for use in uses] == ["F1", "F2", "F3"]
    assert table.use_of(serif()) is None


def test_words_are_shown_together_only_when_all_have_been_encoded() -> None:
    table = FontTable()
    known, new = shaped("known"), shaped("new")
    encoded = table.encode(known)
    assert table.shown((known, known)) == [encoded.shown, encoded.shown]
    assert table.shown((known, new)) is None


def test_a_font_keeps_the_order_in_which_codes_were_given() -> None:
    use = FontUse(serif(), "F1", is_only=True)
    use.encode(shaped("ba"))
    assert [(code, text) for code, _, text in use.entries()] == [(1, "b"), (2, "a")]
