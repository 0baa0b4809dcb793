"""Arabic and Hebrew in a CV as the field's PDF readers extract them.

Poppler, pdfium and pypdf expect glyphs in the order in which they are seen and turn
them round; pdfminer.six leaves them so.
"""

from __future__ import annotations

import functools
import re

import pytest

from cvgen.pipeline import build
from cvgen.plan import Inputs, Result
from tests.support.pdf_reader import page_texts
from tests.support.readers import READERS, Reader, pdfminer
from tests.support.samples import fonts, planned

PROFILE = """\
name: Ada Okafor
summary: |
  مرحبا بالعالم

  שלום עולם ושוב שלום
"""
PUBLICATIONS = """\
- id: a
  title: "בחינה שנייה של שפות"
  type: article-journal
  author: [Ada Okafor, "ليلى الهادي", "נועה דבורי", Bin Chen]
  container-title: كتاب المناخ
  volume: 12
  issued: 2024
"""
WORDS = (
    *("مرحبا بالعالم", "שלום עולם ושוב שלום", "בחינה שנייה של שפות"),
    *("ليلى الهادي", "נועה דבורי", "كتاب المناخ"),
)
LINES = (
    "Ada Okafor, ليلى الهادي, נועה דבורי and Bin Chen",
    "كتاب المناخ, 12, 2024.",
)
CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What poppler wraps the text in that it turns round."""


@functools.cache
def built() -> Result:
    return build(planned(PROFILE, PUBLICATIONS), Inputs(fonts=fonts()))


def test_the_file_says_every_line_as_it_was_written() -> None:
    text = folded("\n".join(page_texts(built().pdf)))
    assert [one for one in (*WORDS, *LINES) if one not in text] == []


def test_what_runs_right_to_left_is_set_without_a_warning() -> None:
    assert built().diagnostics == ()


@pytest.mark.parametrize("read", READERS)
def test_words_read_as_they_were_written(read: Reader) -> None:
    text = folded(CONTROLS.sub("", read(built().pdf)))
    letters = [one for word in WORDS for one in word.split()]
    if read is pdfminer:
        letters = [one[::-1] for one in letters]
    assert [one for one in letters if one not in text] == []


def folded(text: str) -> str:
    return " ".join(text.split())
