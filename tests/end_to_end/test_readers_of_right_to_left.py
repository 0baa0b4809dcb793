"""Paragraphs with Arabic or Hebrew of every CV as the field's PDF readers extract them.

All that runs from left to right has to be there in order, paragraph by paragraph, and
every word that does not as it was written. In which order such words come within a line
that runs the other way, and on which side of them a bracket or comma, no two readers
agree; what each does to letters that stand one over the other is its own as well. Files
made by hand, which have nothing of cvgen's in them, show that.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

import pytest

from tests.end_to_end.test_readers import extracted, missing, paragraphs
from tests.support.every_cv import CV_NAMES, built_cv
from tests.support.handmade import handmade_pdf
from tests.support.readers import READERS, Reader, pdfium, pdfminer, poppler, pypdf
from tests.support.right_to_left import as_hebrew, as_latin

CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What poppler wraps the text in that it turns round."""

LAM_ALEF = re.compile("ل[اأإآ]")
"""Two letters that are drawn one over the other."""


def is_backwards(text: str) -> bool:
    return not {"R", "AL"}.isdisjoint(map(unicodedata.bidirectional, text))


def is_piled_up(word: str) -> bool:
    """Whether letters or marks of a word stand one over the other."""
    return any(map(unicodedata.combining, word)) or LAM_ALEF.search(word) is not None


def forwards(text: str) -> str:
    """The letters that run from left to right, without what stands between them."""
    return "".join(c for c in text if c.isalnum() and not is_backwards(c))


def is_largely_backwards(text: str) -> bool:
    """Whether a third of the words or more run from right to left."""
    words = text.split()
    return sum(map(is_backwards, words)) * 3 >= len(words)


def words_backwards(text: str) -> list[str]:
    """The words that run from right to left."""
    kept = "".join(c if is_backwards(c) or is_mark(c) else " " for c in text)
    return kept.split()


def is_mark(character: str) -> bool:
    return unicodedata.bidirectional(character) == "NSM"


@cache
def wanted(name: str) -> list[str]:
    """The paragraphs of a CV with words that run from right to left."""
    return paragraphs(built_cv(name).pages, one_way=False)


NAMES = [name for name in CV_NAMES if name.startswith("large")]


def text_of(read: Reader, name: str) -> str:
    return CONTROLS.sub("", extracted(read, name))


def test_there_are_many_such_paragraphs() -> None:
    assert sum(len(wanted(name)) for name in NAMES) > 150
    largely = [text for name in NAMES for text in wanted(name)]
    assert sum(map(is_largely_backwards, largely)) < len(largely) / 3
    words = [word for name in NAMES for text in wanted(name) for word in text.split()]
    backwards = list(filter(is_backwards, words))
    assert sum(map(is_piled_up, backwards)) < len(backwards) / 4


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("read", READERS)
def test_what_stands_around_such_words_comes_in_order(read: Reader, name: str) -> None:
    text, texts = forwards(text_of(read, name)), wanted(name)
    assert Counter(forwards("".join(texts))) - Counter(text) == Counter()
    if read is pdfium:
        texts = [one for one in texts if not is_largely_backwards(one)]
    if read is not pdfminer:  # its order is its own, as is shown elsewhere
        assert missing(list(map(forwards, texts)), text) == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("read", READERS)
def test_such_words_come_as_they_were_written(read: Reader, name: str) -> None:
    words = words_backwards(" ".join(wanted(name)))
    found = Counter(words_backwards(text_of(read, name)))
    if read is pdfminer:  # it turns no word round
        found = Counter(word[::-1] for word in found.elements())
    if read is not pypdf:
        words = [word for word in words if not is_piled_up(word)]
    assert Counter(words) - found == Counter()


def read_by_hand(read: Reader, content: str) -> str:
    """What a reader finds in a page on which capitals are Hebrew letters."""
    text = CONTROLS.sub("", read(handmade_pdf(f"BT 50 100 Td {content} ET")))
    return as_latin(" ".join(text.split()))


LINE = "/F1 10 Tf (by ) Tj /F2 10 Tf (DC BA) Tj /F1 10 Tf (, on) Tj"
MOSTLY = "/F1 10 Tf (by ) Tj /F2 10 Tf (FE DC BA) Tj /F1 10 Tf ( and) Tj"
BRACKET = r"/F1 10 Tf (by \() Tj /F2 10 Tf (BA) Tj /F1 10 Tf (\), on) Tj"
RAISED = "/F2 10 Tf (D) Tj 1.5 Ts (C) Tj 0 Ts (BA) Tj"
PILED = "/F2 10 Tf [(D) (C) 722 (BA)]TJ"


@pytest.mark.parametrize(
    ("read", "content", "found"),
    [
        pytest.param(pdfium, LINE, "by CD AB, on", id="pdfium leaves words as seen"),
        pytest.param(pdfium, MOSTLY, "and AB CD EF by", id="pdfium turns a line"),
        pytest.param(pdfium, BRACKET, "by (AB(, on", id="pdfium turns a bracket"),
        pytest.param(pypdf, BRACKET, "by (AB ,)on", id="pypdf moves a bracket"),
        pytest.param(poppler, BRACKET, "by ()AB, on", id="poppler moves a bracket"),
        pytest.param(poppler, RAISED, "DCAB", id="poppler parts what is raised"),
        pytest.param(poppler, PILED, "CD BA", id="poppler parts what overlaps"),
        pytest.param(pdfminer, PILED, "D C B A", id="pdfminer turns nothing"),
    ],
)
def test_readers_have_limits_with_anyones_files(
    read: Reader, content: str, found: str
) -> None:
    assert read_by_hand(read, content) == found


def test_without_such_limits_they_would_read_it() -> None:
    whole = handmade_pdf("BT 50 100 Td /F2 10 Tf (DCBA) Tj ET")
    for read in (poppler, pdfium, pypdf):
        assert as_hebrew("ABCD") in CONTROLS.sub("", read(whole))
