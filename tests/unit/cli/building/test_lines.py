from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvgen.cli.building.lines import word_made
from cvgen.cli.building.order import Made
from cvgen.live.outcome import Outcome

MADE = Made(
    variant="",
    outcome=Outcome.BUILT,
    path=Path("build/chen-cv.pdf"),
    pages=2,
    size=40134,
    seconds=0.256,
    lines=("fit: within 2 pages as it is",),
)


def test_a_cv_that_was_built_says_how_long_it_took_and_what_was_done() -> None:
    assert list(word_made(MADE)) == [
        "build/chen-cv.pdf: 2 pages, 40 kB, in 0.26 s",
        "fit: within 2 pages as it is",
    ]


def test_what_has_changed_stands_at_the_end_of_the_line() -> None:
    (line, _) = word_made(replace(MADE, pages=1, changed="1 work added (a)"))
    assert line == "build/chen-cv.pdf: 1 page, 40 kB, in 0.26 s: 1 work added (a)"


@pytest.mark.parametrize(
    ("is_watched", "hint"), [(False, "; --force builds it anew"), (True, "")]
)
def test_a_cv_that_is_as_it_was_says_how_it_is_made_anew(
    is_watched: object, hint: str
) -> None:
    one = replace(MADE, outcome=Outcome.UNCHANGED)
    lines = list(word_made(one, is_watched=bool(is_watched)))
    assert lines == [f"build/chen-cv.pdf: 2 pages, 40 kB, unchanged{hint}"]


def test_a_cv_that_failed_has_no_lines() -> None:
    assert list(word_made(Made(variant="", outcome=Outcome.FAILED))) == []
