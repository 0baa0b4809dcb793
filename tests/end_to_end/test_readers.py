"""The sample's text as the field's PDF readers extract it: every field, in order."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from functools import cache

import pypdfium2
import pytest
from pdfminer.high_level import extract_text
from pypdf import PdfReader

from cvgen.layout.frame import Page
from tests.support.samples import build_texts, built_sample, quoted


def poppler(pdf: bytes) -> str:
    command = ["pdftotext", "-raw", "-", "-"]
    return subprocess.run(
        command, input=pdf, capture_output=True, check=True
    ).stdout.decode()


def pdfium(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def pdfminer(pdf: bytes) -> str:
    return extract_text(io.BytesIO(pdf))


def pypdf(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


READERS = [
    pytest.param(
        poppler,
        id="poppler",
        marks=pytest.mark.skipif(
            shutil.which("pdftotext") is None,
            reason="poppler's pdftotext is not installed; CI installs it",
        ),
    ),
    pytest.param(pdfium, id="pdfium"),
    pytest.param(pdfminer, id="pdfminer.six"),
    pytest.param(pypdf, id="pypdf"),
]
Reader = Callable[[bytes], str]


@cache
def paragraphs(pages: tuple[Page, ...]) -> tuple[str, ...]:
    """The texts of a document's paragraphs in reading order."""
    texts: dict[str, str] = {}
    for page in pages:
        for placed in page.lines:
            texts[placed.node] = texts.get(placed.node, "") + placed.line.text
    return tuple(texts.values())


@pytest.mark.parametrize("read", READERS)
def test_the_sample_reads_as_it_was_written(read: Reader) -> None:
    built = built_sample()
    text = folded(read(built.pdf))
    missing = [one for one in paragraphs(built.pages) if folded(one) not in text]
    assert missing == []
    assert len(paragraphs(built.pages)) > 40


@pytest.mark.parametrize("read", READERS)
def test_letters_of_many_kinds_read_as_they_were_written(read: Reader) -> None:
    words = "efficient office affluent Łukasz Nguyễn Žižek naïve αβγ Жук fjord"
    built = build_texts(f"name: Ada Okafor\nsummary: {words}")
    assert words in folded(read(built.pdf))


def folded(text: str) -> str:
    return " ".join(text.split())


SCRIPTS = (
    "朱占星 直骨今角误 《自然》",
    "陳愛蓮 直骨今角誤 「國語」ㄅㄆㄇ",
    "渡辺 髙﨑 直骨今角誤の図 カタカナ",
    "김민수 金民洙 대한민국",
    "人\u2f08 日\u2f47 角\u2ec6",
    "Ἀθηναῖος Ґалаґан ḫalīfa ˈlæŋɡwɪdʒ",
    "∀ε ∃δ: ‖f(x)‖ ≤ ∑ 𝒪(n) ℝⁿ ⟨x⟩",
)
"""The fifth has pairs of characters that fonts draw with one glyph."""


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("weight", ["", "**"], ids=["regular", "bold"])
def test_all_scripts_read_as_they_were_written(read: Reader, weight: str) -> None:
    interests = "".join(f"\n- {quoted(weight + one + weight)}" for one in SCRIPTS)
    text = read(build_texts(f"name: Ada Okafor\ninterests:{interests}").pdf)
    unspaced = "".join(text.split())
    assert [one for one in SCRIPTS if one.replace(" ", "") not in unspaced] == []
