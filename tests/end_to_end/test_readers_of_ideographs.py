"""Readers find the text of Chinese and Japanese lines as it was written."""

from __future__ import annotations

import pytest

from tests.support.readers import READERS, Reader
from tests.support.samples import build_texts

CHINESE = (
    "本人长期从事城市声学与统计学习的交叉研究，主张“先听，后算”——在2014年至2024年的10年间，"
    "带领团队在12座城市布设了超过300个传感器节点，采集了约40TB的声音数据，并发布了开源工具包"
    "SoundKit（第3版）。「上述」成果发表于《自然·通讯》《声学学报》等期刊，被IEEE引用……并与"
    "Python、R与C++合作；该模型在PM2.5浓度估计、COVID-19期间的评估（2020—2022年）中得到了验证。"
)
JAPANESE = (
    "都市の音響環境を対象に、統計的学習と時系列解析の方法を研究している。2014年から2024年までの10年間に、"
    "12都市で300以上のセンサーノードを設置し、約40TBの音声データを収集した。主な成果は『音と都市』"
    "（2021年、見本出版）と、IEEEに掲載された「階層ベイズ・状態空間モデル」に関する論文である"
    "（第3版のソフトウェアSoundKitを公開）。現在は、（「静けさ」を測る）指標に取り組んでいる——とくに……"
)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("theme", ["classic", "modern"])
@pytest.mark.parametrize(
    ("language", "text"), [("zh", CHINESE), ("ja", JAPANESE)], ids=["zh", "ja"]
)
def test_a_line_extracts_without_a_space(
    reader: Reader, theme: str, language: str, text: str
) -> None:
    """Classic justifies its prose, so that all signs of a line stand apart."""
    profile = f"name: Ada\nlanguage: {language}\nsummary: {text}\n"
    pdf = build_texts(profile, variant=f"theme: {theme}\n").pdf
    lines = [line.strip() for line in reader(pdf).splitlines()]
    assert text in "".join(lines)
    assert len([line for line in lines if len(line) > 1 and line in text]) > 3
