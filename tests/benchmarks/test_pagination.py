"""What total fit is measured against is first fit, and it wins on real documents."""

from __future__ import annotations

from functools import cache

import pytest

from cvgen.document.block import Document
from cvgen.document.style import RIGID
from cvgen.files.variants import variant_names
from cvgen.layout.flow import flow
from cvgen.layout.pagebreak import break_pages
from tests.benchmarks.pagination import (
    LIST_LENGTHS,
    documents,
    first_fit_pages,
    rhythmic,
    tally,
)
from tests.support.samples import LARGE, fonts
from tests.unit.layout.flows import HALF, HEIGHT, strip

BEAT = 5.0


def test_first_fit_fills_a_page_and_lets_the_last_be_short() -> None:
    flow = [strip(50), strip(45, 5), strip(5)]
    assert tally(first_fit_pages(flow, HEIGHT)).last_lines == 1
    assert tally(break_pages(flow, HEIGHT)).last_lines == 2


def test_what_is_wrong_with_pages_is_counted() -> None:
    flow = [strip(60, penalty=15.0), strip(30), strip(40, penalty=12.0), strip(70)]
    done = tally(first_fit_pages(flow, HEIGHT))
    assert (done.pages, done.splits, done.low_heads) == (3, 0, 1)
    assert done.least_fill == pytest.approx(0.4)
    tight = tally(break_pages([strip(50), strip(45, 8, HALF)], HEIGHT))
    assert (tight.tight, tight.pages) == (1, 1)


def test_lines_are_on_a_beat_as_long_as_spaces_are() -> None:
    flow = [strip(20), strip(20, 5, RIGID), strip(20, 3, RIGID), strip(20, 2, RIGID)]
    assert rhythmic(break_pages(flow, HEIGHT).pages, BEAT) == pytest.approx(2 / 3)


NAMES = [*variant_names(LARGE), *(f"{count} works" for count in LIST_LENGTHS)]


@cache
def measured() -> dict[str, Document]:
    return dict(documents())


def test_what_is_measured_is_known() -> None:
    assert list(measured()) == NAMES
    assert len(NAMES) > 8


@pytest.mark.parametrize("name", NAMES)
def test_total_fit_is_better(name: str) -> None:
    document = measured()[name]
    strips, _ = flow(document, fonts())
    height = document.page.text_height
    usual = tally(first_fit_pages(strips, height))
    fitted = tally(break_pages(strips, height))
    assert fitted.pages <= usual.pages
    assert fitted.demerits <= usual.demerits
    assert fitted.splits <= max(usual.splits, 1)
    assert fitted.broken_keeps == 0
    assert fitted.last_lines > 10


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("share", [0.98, 0.96, 0.94, 0.92])
def test_on_sheets_that_are_shorter_it_is_no_worse(name: str, share: float) -> None:
    document = measured()[name]
    strips, _ = flow(document, fonts())
    height = share * document.page.text_height
    usual = tally(first_fit_pages(strips, height))
    fitted = tally(break_pages(strips, height))
    assert fitted.pages <= usual.pages
    assert fitted.broken_keeps == 0
    assert fitted.last_lines >= min(usual.last_lines, 11)


@pytest.mark.parametrize("name", NAMES)
def test_pages_with_natural_spaces_keep_the_beat(name: str) -> None:
    document = measured()[name]
    strips, _ = flow(document, fonts())
    pages = break_pages(strips, document.page.text_height).pages
    natural = [page for page in pages if page.natural <= document.page.text_height]
    assert len(natural) > len(pages) / 3
    assert rhythmic(natural, strips[-1].height / 6) == 1
