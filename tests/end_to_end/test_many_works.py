"""Long lists: every work is printed, numbered once, and inside its page's text area."""

from __future__ import annotations

import re
from functools import cache

import pypdfium2
import pytest

from cvgen.plan import Result
from tests.support.samples import build_texts, work

COUNTS = [90, 500, 5000]
MARGIN = 20 * 72 / 25.4
ROUNDING = 0.1
"""Points: positions in a file are told to a hundredth."""


@cache
def built(count: int) -> Result:
    works = "\n".join(work(number, title(number)) for number in range(count))
    return build_texts("name: Ada Okafor", works)


def title(number: int) -> str:
    """A title that no other begins or ends like, long enough to break at times."""
    words = ["a", "study", "of", "the", "properties", "of", "examples", "at", "large"]
    return f"Work {number} starts: {' '.join(words * (1 + number % 3))} ends {number}."


@pytest.mark.parametrize("count", COUNTS)
def test_every_title_is_in_the_extracted_text(count: int) -> None:
    text = " ".join(_text_area(page) for page in _pages(count))
    found = {int(number) for number in re.findall(r"Work (\d+) starts:", text)}
    assert found == set(range(count))
    assert [number for number in found if title(number) not in text] == []


@pytest.mark.parametrize("count", COUNTS)
def test_all_ink_is_inside_the_text_area(count: int) -> None:
    seen = 0
    for page in built(count).pages:
        for placed in page.lines:
            seen += 1
            assert placed.x >= MARGIN - ROUNDING
            assert placed.x + placed.line.width <= page.width - MARGIN + ROUNDING
            assert MARGIN <= placed.baseline <= page.height - MARGIN
    assert seen > 3 * count


@pytest.mark.parametrize("count", COUNTS)
def test_the_numbers_are_a_bijection(count: int) -> None:
    numbers = [
        placed.line.text
        for page in built(count).pages
        for placed in page.lines
        if placed.node.endswith("/number")
    ]
    assert numbers == [f"[{number}]" for number in range(1, count + 1)]


def test_pdfium_sees_the_ink_where_layout_put_it() -> None:
    for page in _pages(90):
        text = page.get_textpage()
        boxes = [text.get_charbox(i) for i in range(text.count_chars())]
        inked = [box for box in boxes if box[2] > box[0]]
        assert inked
        assert min(box[0] for box in inked) >= MARGIN - 1
        assert max(box[2] for box in inked) <= page.get_width() - MARGIN + 1


def _pages(count: int) -> list[pypdfium2.PdfPage]:
    return list(pypdfium2.PdfDocument(built(count).pdf))


def _text_area(page: pypdfium2.PdfPage) -> str:
    """The text of a page without its running head and number, white space folded."""
    text = " ".join(page.get_textpage().get_text_range().split())
    marginals = r"Ada Okafor — Curriculum Vitae page \d+ of \d+$|\b1 of \d+$"
    area, removed = re.subn(marginals, "", text)
    assert removed == 1
    return area.strip()
