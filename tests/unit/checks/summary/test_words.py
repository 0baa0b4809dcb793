"""Words are found with their lines, broken ones too, and each once."""

from __future__ import annotations

import re

import pytest

from cvgen.checks.summary.sizes import Part
from cvgen.checks.summary.words import find_words
from tests.support.finished import Prose, drawn, measured, prose

TEXT = (
    "The journal has an impact fac-",
    "tor of 12, which is why my h-",
    "index and its CORE A* and the",
    "acceptance rate are not here",
)
FILE = measured(
    drawn(
        prose(Prose(lines=TEXT, top=300)),
        prose(Prose(lines=("An impact factor again",), top=300)),
    )
)


def found(pattern: str) -> list[tuple[str, int, int]]:
    matches = find_words(FILE.pages, re.compile(pattern, re.IGNORECASE))
    return [(one.text, one.where.page, one.where.line) for one in matches]


@pytest.mark.parametrize(
    ("pattern", "places"),
    [
        ("impact factor", [("impact factor", 1, 1), ("impact factor", 2, 1)]),
        ("h-?index", [("h-index", 1, 2)]),
        ("h-index", [("h-index", 1, 2)]),
        (r"core a\*", [("CORE A*", 1, 3)]),
        ("the acceptance rate", [("the acceptance rate", 1, 3)]),
        ("again the journal", []),
        ("z*", []),
    ],
)
def test_words_are_found_where_they_begin(
    pattern: str, places: list[tuple[str, int, int]]
) -> None:
    assert found(pattern) == places


def test_running_heads_can_be_left_out() -> None:
    pages = [
        prose(
            Prose(lines=("Impact report",), top=40),
            Prose(lines=(f"Text of {word}", "and more"), top=300),
        )
        for word in ("one", "two")
    ]
    file = measured(drawn(*pages))
    pattern = re.compile("impact", re.IGNORECASE)
    assert len(list(find_words(file.pages, pattern))) == 2
    assert list(find_words(file.pages, pattern, Part.BODY)) == []
