"""Words are shaped as HarfBuzz shapes them, and every glyph knows its characters."""

from __future__ import annotations

from pathlib import Path

import pytest
import uharfbuzz
from hypothesis import given
from hypothesis import strategies as st

from cvgen.files.bundled import bundled_folder
from cvgen.layout.lettering import Lettering
from cvgen.layout.typeface import ShapedWord, Typeface
from tests.unit.layout.documents import ENGLISH, SERIF, any_characters, face, steady

HEBREW = "\u05d0\u05d1\u05d2"
DOT_BELOW = "\u0323"


def font_file() -> Path:
    return bundled_folder("fonts") / "SourceSerif4" / "SourceSerif4-Regular.ttf"


def word(text: str, language: str = ENGLISH, *, backwards: bool = False) -> ShapedWord:
    return face(SERIF).shape(text, language, backwards=backwards)


def shaped_by_hand(text: str, language: str = ENGLISH) -> list[tuple[int, int]]:
    """Glyphs and advances, as HarfBuzz gives them to anyone who asks."""
    blob = uharfbuzz.Blob.from_file_path(font_file())
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.language = language
    uharfbuzz.shape(uharfbuzz.Font(uharfbuzz.Face(blob)), buffer, {})
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    return [
        (info.codepoint, position.x_advance)
        for info, position in zip(infos, positions, strict=True)
    ]


@pytest.mark.parametrize(
    "text",
    ["Hamburgefonts", "AVATAR", "office", "naïve", "x\u0323y", HEBREW],
    ids=["plain", "kerned", "ligature", "accent", "mark", "right-to-left"],
)
def test_glyphs_and_advances_are_harfbuzz_s(text: str) -> None:
    one = word(text, backwards=text == HEBREW)
    assert list(zip(one.glyphs, one.advances, strict=True)) == shaped_by_hand(text)


def test_kerning_draws_letters_together() -> None:
    assert word("AV").advance < word("A").advance + word("V").advance


def test_a_glyph_s_own_width_is_without_kerning() -> None:
    one = word("AV")
    widths = [face(SERIF).glyph_width(glyph) for glyph in one.glyphs]
    assert sum(widths) == word("A").advance + word("V").advance > one.advance


def test_the_width_is_the_advance_in_ems() -> None:
    assert word("n").em_width == word("n").advance / face(SERIF).units_per_em


def test_a_ligature_keeps_its_characters() -> None:
    assert word("office").texts == ("o", "ffi", "c", "e")
    assert word("office").follows_text


def test_a_mark_is_set_off_from_its_origin() -> None:
    one = word(f"x{DOT_BELOW}")
    assert one.texts == ("x", DOT_BELOW)
    assert one.advances[1] == 0
    assert one.offsets is not None
    assert one.offsets[0] == (0, 0) != one.offsets[1]


def test_plain_glyphs_need_no_offsets() -> None:
    assert word("plain").offsets is None


def test_a_mark_that_joins_its_base_shares_a_glyph_with_it() -> None:
    assert word("e\u0301").texts == ("e\u0301",)


def test_right_to_left_text_has_its_glyphs_from_the_left() -> None:
    one = word(HEBREW, backwards=True)
    assert one.texts == tuple(reversed(HEBREW))
    assert one.follows_text


def test_brackets_are_mirrored_in_right_to_left_text() -> None:
    one = word("(a]", backwards=True)
    assert one.glyphs == word("[a)").glyphs
    assert one.texts == ("]", "a", "(")


def test_what_a_glyph_of_right_to_left_text_shows_is_turned_round() -> None:
    one = word("e\u0301x", backwards=True)
    assert one.texts == ("x", "\u0301e")


def test_characters_without_a_glyph_are_missing() -> None:
    assert word("a\u4e2db\u6587").missing == "\u4e2d\u6587"
    assert word("ab").missing == ""


@pytest.mark.parametrize("invisible", ["\u00ad", "\u200b", "\u200d"], ids=ascii)
def test_what_is_not_seen_is_not_missing(invisible: str) -> None:
    one = word(f"a{invisible}b")
    assert one.missing == ""
    assert one.text == "".join(one.texts)


def test_a_word_is_shaped_once() -> None:
    assert word("once") is word("once")


def test_the_language_makes_a_difference() -> None:
    assert word("fi", "en").texts == ("fi",)
    assert word("fi", "tr").texts == ("f", "i")
    assert word("fi", "en") is word("fi", "en")


def test_the_language_is_not_guessed_from_the_locale(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class TurkishBuffer(uharfbuzz.Buffer):
        def guess_segment_properties(self) -> None:
            super().guess_segment_properties()
            self.language = "tr"

    monkeypatch.setattr(uharfbuzz, "Buffer", TurkishBuffer)
    typeface = Typeface("Serif", font_file())
    assert typeface.shape("fi", "en").texts == ("fi",)


def test_a_stand_in_shows_one_thing_and_says_another() -> None:
    mark = face(SERIF).stand_in("-", "\u00ad", ENGLISH)
    assert mark.glyphs == word("-").glyphs
    assert mark.em_width == word("-").em_width > 0
    assert (mark.text, mark.texts) == ("\u00ad", ("\u00ad",))


def test_a_stand_in_for_nothing_takes_no_room() -> None:
    mark = face(SERIF).stand_in("", "\u200b", ENGLISH)
    assert mark.glyphs == word(" ").glyphs
    assert (mark.advance, mark.advances) == (0, (0,))
    assert mark.texts == ("\u200b",)


def test_a_cut_is_a_word_of_its_own() -> None:
    cut = word("office").cut(1, 3)
    assert (cut.text, cut.texts) == ("ffic", ("ffi", "c"))
    assert cut.advance == sum(word("office").advances[1:3])
    assert cut.follows_text


def test_a_cut_keeps_the_offsets() -> None:
    one = word(f"ax{DOT_BELOW}")
    assert one.offsets is not None
    assert one.cut(1, 3).offsets == one.offsets[1:]


def test_a_cut_of_right_to_left_text_reads_as_the_text() -> None:
    cut = word(HEBREW, backwards=True).cut(1, 3)
    assert cut.text == HEBREW[:2]
    assert cut.follows_text


def test_metrics_are_in_ems() -> None:
    typeface = face(SERIF)
    assert -1 < typeface.descender < 0 < typeface.cap_height < typeface.ascender < 2


def test_a_face_has_characters_or_not() -> None:
    assert face(SERIF).has("aé ")
    assert face(SERIF).has("")
    assert not face(SERIF).has(f"a{HEBREW[0]}")


@pytest.mark.parametrize(
    ("file", "weight", "is_sans", "is_italic", "is_compact"),
    [
        ("SourceSerif4/SourceSerif4-Regular.ttf", 400, False, False, False),
        ("SourceSerif4/SourceSerif4-BoldItalic.ttf", 700, False, True, False),
        ("SourceSans3/SourceSans3-SemiBold.ttf", 600, True, False, False),
        ("NotoSerifCJK/NotoSerifCJK-Regular.otf", 400, False, False, True),
        ("NotoSansCJK/NotoSansCJK-Bold.otf", 700, True, False, True),
    ],
)
def test_a_face_says_what_it_looks_like(
    file: str, weight: int, *, is_sans: bool, is_italic: bool, is_compact: bool
) -> None:
    path = bundled_folder("fonts") / file
    one = Typeface("Some", path)
    assert (one.weight, one.is_sans) == (weight, is_sans)
    assert (one.is_italic, one.is_compact) == (is_italic, is_compact)
    assert (one.path, one.may_be_embedded) == (path, True)


def test_a_face_without_a_description_is_regular_and_free() -> None:
    stripped = Typeface("Some", font_file().read_bytes().replace(b"OS/2", b"OS_2", 1))
    assert (stripped.weight, stripped.is_sans) == (400, False)
    assert (stripped.path, stripped.may_be_embedded) == (None, True)


def test_a_face_is_read_from_bytes_as_from_a_file() -> None:
    from_bytes = Typeface("Serif", font_file().read_bytes())
    assert from_bytes.shape("office", ENGLISH).advances == word("office").advances


def test_a_font_without_outlines_is_refused() -> None:
    postscript = font_file().read_bytes().replace(b"glyf", b"CFF2", 1)
    with pytest.raises(ValueError, match=r"^Serif has no TrueType or CFF outlines$"):
        Typeface("Serif", postscript)


@pytest.mark.parametrize("content", [b"", b"not a font"], ids=["empty", "other"])
def test_what_is_not_a_font_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"^Serif has no TrueType or CFF outlines$"):
        Typeface("Serif", content)


def test_a_file_that_cannot_be_read_is_the_system_s_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Typeface("Serif", tmp_path / "none.ttf")


@pytest.mark.property
@given(text=st.text(any_characters, min_size=1), backwards=st.booleans())
@steady
def test_every_character_belongs_to_one_glyph(text: str, *, backwards: bool) -> None:
    one = word(text, backwards=backwards)
    shown = "".join(one.texts)
    assert (shown[::-1] if backwards else shown) == text
    assert len(one.glyphs) == len(one.advances) == len(one.texts)
    assert one.advance == sum(one.advances)


def test_figures_are_old_style_or_tabular_if_asked() -> None:
    serif = face(SERIF)
    plain = serif.shape("1890", ENGLISH)
    old = serif.shape("1890", ENGLISH, lettering=Lettering(("onum",)))
    tabular = serif.shape("1111", ENGLISH, lettering=Lettering(("tnum",)))
    wide = serif.shape("0000", ENGLISH, lettering=Lettering(("tnum",)))
    assert old.glyphs != plain.glyphs
    assert tabular.advance == wide.advance
    assert old.text == "".join(old.texts) == "1890"


def test_small_capitals_are_letters_of_the_face_s_own() -> None:
    serif = face(SERIF)
    small = serif.shape("abc", ENGLISH, lettering=Lettering(("smcp",)))
    capitals = serif.shape("ABC", ENGLISH)
    assert set(small.glyphs).isdisjoint(
        {*serif.shape("abc", ENGLISH).glyphs, *capitals.glyphs}
    )
    assert small.advance < capitals.advance
    assert small.texts == ("a", "b", "c")


def test_tracking_draws_letters_apart_and_parts_ligatures() -> None:
    serif = face(SERIF)
    plain = serif.shape("office", ENGLISH)
    spaced = serif.shape("office", ENGLISH, lettering=Lettering(tracking=0.05))
    assert len(plain.glyphs) < len(spaced.glyphs) == 6
    natural = serif.shape("office", ENGLISH, lettering=Lettering(("kern",), 1e-9))
    gap = round(0.05 * serif.units_per_em)
    assert spaced.advance == natural.advance + 6 * gap


def test_letters_that_join_are_not_drawn_apart() -> None:
    name = "NotoNaskhArabic-Regular"
    folder = bundled_folder("fonts") / "NotoNaskhArabic"
    arabic = Typeface(name, folder / f"{name}.ttf")
    plain = arabic.shape("ليلى", "ar", backwards=True)
    spaced = arabic.shape(
        "ليلى", "ar", backwards=True, lettering=Lettering(tracking=0.1)
    )
    assert spaced.advances == plain.advances
