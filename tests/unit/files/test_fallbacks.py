"""Bundled fallbacks have what a CV may need, and are opened only for it."""

from __future__ import annotations

import pytest

from cvgen.files.bundled_fonts import bundled_faces
from cvgen.files.fallbacks import bundled_fallbacks
from cvgen.layout.fontbook import FontBook


def names(characters: str) -> list[str]:
    return [face.name for face in bundled_fallbacks(characters)]


def test_nothing_is_opened_for_nothing() -> None:
    assert names("") == []


def test_the_families_with_a_character_come_whole() -> None:
    assert names("ב") == [
        "NotoSerifHebrew-Regular",
        "NotoSerifHebrew-Bold",
        "NotoSansHebrew-Regular",
        "NotoSansHebrew-Bold",
    ]
    assert names("∱ᚠ") == ["STIXTwoMath-Regular"]


def test_no_family_comes_for_what_none_has() -> None:
    assert names("ᚠ") == []


def test_a_face_is_opened_once() -> None:
    assert bundled_fallbacks("∱") == bundled_fallbacks("∱")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Nguyễn Thị Minh Khai, Trần Đức Thảo", id="Vietnamese"),
        pytest.param("Łódź Ŧĭmĳ ɓeɗe ǆ ȟ ẞ ʻokina ḫalīfa", id="Latin extended"),
        pytest.param("ˈlæŋɡwɪdʒ ɸʙɬɮʔʕǁ", id="phonetic"),
        pytest.param("Ἀθηναῖος ᾤχετο ϑ ϕ ϝ", id="Greek"),
        pytest.param("Щербаков Ґ Ҡ ԑԛ ѣ Ѵ", id="Cyrillic"),
        pytest.param("朱占星，《自然》镕喆堃", id="simplified Chinese"),
        pytest.param("陳愛蓮「國語」ㄅㄆㄇ鄺喆", id="traditional Chinese"),
        pytest.param("渡辺斎藤髙﨑さくらカタカナ々〆ヶ𠮷、。", id="Japanese"),
        pytest.param("김민수 똠방각하 金民洙", id="Korean"),
        pytest.param("שָׁלוֹם דוד", id="Hebrew"),
        pytest.param("محمد الخوارزمي شیرین پژوهش", id="Arabic and Persian"),
        pytest.param("∀∃∑∫∮∂∇⊗⊕≅⊆∅ℓℋ𝒪𝔽𝕊𝜆⟨⟩⌈⌉√∞↦⟶⇌⅐", id="formulas"),
        pytest.param("Ⅳ①■□▲★☆✓♯♭─│", id="signs"),
    ],
)
def test_what_a_cv_may_need_is_bundled(text: str) -> None:
    letters = text.replace(" ", "")
    fonts = FontBook(bundled_faces()).with_fallbacks(bundled_fallbacks(letters))
    assert fonts.lacking(letters) == set()


def test_every_character_of_the_national_sets_is_bundled() -> None:
    for codec in ("gb2312", "big5", "cp932", "euc_kr"):
        ideographs = "".join(
            chr(code) for code in range(0x4E00, 0xA000) if _has(codec, chr(code))
        )
        assert len(ideographs) > 4600
        fonts = FontBook(bundled_faces()).with_fallbacks(bundled_fallbacks("中"))
        assert fonts.lacking(ideographs) == set()


def _has(codec: str, character: str) -> bool:
    try:
        character.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
