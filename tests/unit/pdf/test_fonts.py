from __future__ import annotations

import pytest

from cvgen.document.style import FontStyle
from cvgen.layout.typeface import ShapedWord, Typeface
from cvgen.pdf import font_use
from cvgen.pdf import fonts as module
from cvgen.pdf.fonts import FontTable, KnownWords
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
    assert FontTable().encode(word).shown == f"<0041>{kern}<0056>"


def test_words_with_marks_are_placed_glyph_by_glyph() -> None:
    assert FontTable().encode(shaped("x̂")).shown == ""


def test_a_font_whose_codes_are_used_up_goes_on_in_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(font_use, "ROOM", 2)
    table = FontTable()
    uses = [table.encode(shaped(word)).use for word in ("fi☃", "fl☁", "ffi")]
    assert [use.resource for use in uses] == ["F1", "F2", "F3"]
    assert table.use_of(serif()) is None


def test_words_are_shown_together_only_when_all_have_been_encoded() -> None:
    table = FontTable()
    known, new = shaped("known"), shaped("new")
    encoded = table.encode(known)
    assert table.shown(encoded.use, (known, known)) == [encoded.shown, encoded.shown]
    assert table.shown(encoded.use, (known, new)) is None


def test_a_font_without_room_still_has_the_codes_that_characters_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(font_use, "ROOM", 1)
    table = FontTable()
    uses = [table.encode(shaped(word)).use for word in ("fi", "abc", "fi")]
    assert {use.resource for use in uses} == {"F1"}
    assert table.is_plain


def test_a_word_is_shown_again_in_another_file() -> None:
    known, word = KnownWords(), shaped("abc")
    before = FontTable(known).encode(word)
    table = FontTable(known)
    use = table.encode(shaped("x")).use
    assert table.shown(use, (word,)) == [before.shown]
    (used,) = table.used()
    assert used.own == {*map(ord, "abcx")}
    assert [text for _, _, text in use.entries()] == ["a", "b", "c", "x"]


def test_a_word_with_a_stranger_is_not_shown_in_another_file_before_it_is_encoded() -> (
    None
):
    known, word = KnownWords(), shaped("fit")
    FontTable(known).encode(word)
    table = FontTable(known)
    use = table.encode(shaped("x")).use
    assert table.shown(use, (word,)) is None


def test_what_a_page_uses_gives_the_same_codes_in_another_file() -> None:
    first, second = FontTable(), FontTable()
    first.begin_page()
    codes = [first.encode(shaped(word)).codes for word in ("office", "flag ☃")]
    assert second.enter(first.used())
    assert [second.encode(shaped(word)).codes for word in ("office", "flag ☃")] == codes
    assert second.uses[0].entries() == first.uses[0].entries()


def test_a_page_whose_font_has_another_name_is_not_taken_in() -> None:
    first, second = FontTable(), FontTable()
    first.begin_page()
    first.encode(shaped("a"))
    other = fonts().face(FontStyle("Source Sans 3"))
    second.encode(other.shape("a", "en"))
    assert not second.enter(first.used())


def test_a_page_is_not_taken_in_where_a_font_has_no_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = FontTable(), FontTable()
    first.begin_page()
    first.encode(shaped("fi ☃"))
    monkeypatch.setattr(font_use, "ROOM", 2)
    second.encode(shaped("ffi"))
    assert not second.enter(first.used())


def test_many_words_are_forgotten_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_WORDS", 1)
    known = KnownWords()
    FontTable(known).encode(shaped("a"))
    FontTable(known).encode(shaped("b"))
    assert len(known.own) == 2
    FontTable(known)
    assert not known.own
    assert not known.shown
