"""An excerpt is short enough to read and long enough to find."""

from __future__ import annotations

from cvgen.checks.summary.excerpt import Excerpt, excerpt
from tests.support.finished import Prose, drawn, measured, prose

LONG = "A line that is longer than anybody needs in order to find it"


def test_a_long_line_is_cut_and_a_short_one_is_not() -> None:
    (page,) = measured(drawn(prose(Prose(lines=("Short", LONG), size=8)))).pages
    short, long = (excerpt(page, line) for line in page.lines)
    assert short == Excerpt(1, 1, "Short")
    assert long.text == "A line that is longer than anybody needs in ord…"
    assert str(short) == "page 1, line 1: “Short”"
