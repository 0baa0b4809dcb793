"""The greedy breaks that total fit is measured against are really greedy."""

from __future__ import annotations

from itertools import pairwise

from cvgen.document.style import Align
from cvgen.layout.shape import shape_text
from tests.benchmarks.paragraphs import (
    greedy_breaks,
    large_document,
    long_paragraphs,
    report,
)
from tests.support.samples import fonts
from tests.unit.layout.documents import ENGLISH, run

MEASURE = 120.0


def test_every_line_is_filled() -> None:
    text = shape_text([run("one two three four five " * 9)], MEASURE, fonts(), ENGLISH)
    ends = greedy_breaks(text, MEASURE, Align.LEFT)
    assert ends[-1] == len(text.widths)
    for start, end in pairwise((0, *ends[:-1])):
        width = sum(text.widths[start:end]) + sum(text.joints.gaps[start : end - 1])
        more = text.joints.gaps[end - 1] + text.widths[end]
        assert width <= MEASURE < width + more


def test_the_paragraphs_measured_are_many() -> None:
    assert len(list(long_paragraphs(large_document()))) > 200


def test_the_report_compares_both_ways() -> None:
    rows = [line for line in report() if line.startswith(("| left", "| justified"))]
    assert [row.split("|")[1].strip() for row in rows] == [
        "left, greedy",
        "left, total fit",
        "justified, greedy",
        "justified, total fit",
    ]
