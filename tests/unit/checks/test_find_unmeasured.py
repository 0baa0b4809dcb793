"""A gap is said with its pages, and what would fill it."""

from __future__ import annotations

import pytest

from cvgen.checks.find_unmeasured import find_unmeasured
from cvgen.checks.measured.file import FileFacts
from cvgen.checks.measured.measured import Fact, Gap, Measured
from cvgen.checks.measured.page import MeasuredPage
from cvgen.diagnostics import Severity


def page(number: int) -> MeasuredPage:
    return MeasuredPage(
        number=number, width=595, height=842, paper_width=595, paper_height=842
    )


def file(count: int, *gaps: Gap) -> Measured:
    return Measured(
        file=FileFacts(name="cv.pdf", size=1, version="1.7"),
        pages=tuple(map(page, range(1, count + 1))),
        gaps=gaps,
    )


@pytest.mark.parametrize(
    ("pages", "words"),
    [
        ((2,), "page 2"),
        ((1, 2, 3, 5), "pages 1–3, 5"),
        ((1, 2, 3, 4, 5, 6), "all pages"),
    ],
)
def test_a_gap_has_its_pages(pages: tuple[int, ...], words: str) -> None:
    gap = Gap(Fact.TEXT, "it is an image without text", pages)
    (one,) = find_unmeasured(file(6, gap), "out/cv.pdf")
    assert one.message == (
        f"the text of {words} cannot be measured: it is an image without text"
    )
    assert one.severity is Severity.ERROR
    assert str(one.location) == "out/cv.pdf"
    assert one.hints == (
        "make the PDF from its source: a scan or a picture has no text",
    )


def test_every_gap_is_said() -> None:
    gaps = (Gap(Fact.SIZE, "so", (1,)), Gap(Fact.CHARACTERS, "so", (1,)))
    assert [one.message for one in find_unmeasured(file(1, *gaps), "cv.pdf")] == [
        "the size of the type of page 1 cannot be measured: so",
        "what is written of page 1 cannot be measured: so",
    ]


def test_a_measurement_without_gaps_is_whole() -> None:
    assert list(find_unmeasured(file(1), "cv.pdf")) == []
