"""Rich text is written as markup that reads back."""

from __future__ import annotations

import pytest

from cvgen.importers.writing.markup import write_markup
from cvgen.loading.markup import read_rich_text
from cvgen.model.text import RichText, Shift, TextRun


@pytest.mark.parametrize(
    "markup",
    [
        "A plain title",
        "*E. coli* and **bold**",
        "H~2~O at 10^−3^",
        "[here](https://example.org/a_\\(b\\)) and [@chen2024]",
        "{count:article-journal} of {count}, {metric:h-index}",
        "A* search, 2 * 3, [so] and C*-algebras",
        "a\\ b",
    ],
)
def test_markup_that_an_author_writes_is_written_so(markup: str) -> None:
    assert write_markup(read_rich_text(markup)) == markup


@pytest.mark.parametrize(
    ("runs", "markup"),
    [
        ((TextRun("*a*"),), "\\*a\\*"),
        ((TextRun("[@a]"),), "\\[@a\\]"),
        ((TextRun("a"), TextRun("b", emphasis=True), TextRun("c")), "a<i>b</i>c"),
        ((TextRun("x"), TextRun("a b", shift=Shift.SUPERSCRIPT)), "x<sup>a b</sup>"),
    ],
)
def test_signs_are_escaped_and_tags_stand_where_asterisks_would_not_count(
    runs: tuple[TextRun, ...], markup: str
) -> None:
    assert write_markup(RichText(runs)) == markup
    assert read_rich_text(markup) == RichText(runs)
