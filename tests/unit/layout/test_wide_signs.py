"""Signs that Latin shares with ideographs are set as those where they are theirs."""

from __future__ import annotations

import pytest

from cvgen.layout.wide_signs import wide_places

CASES = [
    ("他说“好”。", "zh", "“”"),
    ("主张“先听，后算”——在", "zh", "“”——"),
    ("以“Deep learning”为", "zh", "“”"),
    ("使用 “大模型” 的", "zh", "“”"),
    ("他说‘“好”的’", "zh", "‘“”’"),
    ("网络……上述", "zh", "……"),
    ("——陈爱莲", "zh", "——"),
    ("卡尔·高斯", "zh", "·"),
    ("2020—2022年", "zh", ""),
    ("教授 · 研究者", "zh", ""),
    ("Listening to “smart” cities — a survey of 声音", "en", ""),
    ("the term “关系” in Chinese", "en", ""),
    ("“双碳”目标", "en", "“”"),
    ("“双碳”", "en", "“”"),
    ("O’Brien的书", "zh", ""),
    ("取り組んでいる——とくに……", "ja", "——……"),
    ("いう“声”は", "ja", ""),
    ("그는 “네”라고 — 말", "ko", ""),
    ("plain “text” — …", "zh", ""),
]


@pytest.mark.parametrize(("text", "language", "wide"), CASES)
def test_a_sign_is_wide_beside_ideographs(text: str, language: str, wide: str) -> None:
    places = wide_places(text, language, "")
    assert "".join(places[place] for place in sorted(places)) == wide
    assert all(text[place] == sign for place, sign in places.items())


def test_a_mark_without_another_goes_with_what_is_beside_it() -> None:
    assert wide_places("“好", "zh", "") == {0: "“"}
    assert wide_places("“good 好", "zh", "") == {}
