"""An attempt is the CV as it would be printed at a size, and no text is set twice."""

from __future__ import annotations

from cvgen.fit.attempt import attempt
from cvgen.layout.pagebreak import break_pages
from cvgen.pipeline import build
from tests.support.samples import inputs
from tests.unit.fit.cases import case, plan

TEXT = "sections: [summary, talks, publications]"


def test_at_the_theme_s_size_it_has_the_lines_of_a_build() -> None:
    one = case(TEXT)
    found = attempt(one, one.theme.size or 0.0, one.variant)
    pages = break_pages(found.strips, found.height).pages
    built = build(plan(TEXT), inputs()).pages
    assert [sum(len(it.strip.lines) for it in page.strips) for page in pages] == [
        len(page.lines) for page in built
    ]


def test_smaller_text_has_less_leading() -> None:
    one = case(TEXT)
    usual, small = (attempt(one, size, one.variant) for size in (10, 8))
    assert small.theme.body.leading < usual.theme.body.leading


def test_nothing_is_set_twice() -> None:
    one = case(TEXT)
    attempt(one, 9, one.variant)
    before = len(one.settled)
    attempt(one, 9, one.variant)
    assert len(one.settled) == before > 0


def test_it_counts_its_pages_and_the_lines_too_many() -> None:
    one = case(f"{TEXT}\nrunning-head: none")
    found = attempt(one, 16, one.variant)
    pages = found.least_pages()
    assert pages > 1
    assert found.lines_over(pages) == 0
    assert found.lines_over(1) > found.lines_over(pages - 1) - 1 > -1
