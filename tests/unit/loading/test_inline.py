"""Marked-up text is scanned into pieces."""

from __future__ import annotations

import pytest

from cvgen.loading.emphasis import Delimiter
from cvgen.loading.fault import Refused
from cvgen.loading.inline import Link, Mark, Piece, scan
from cvgen.model.text import CitationRun


def begins(style: str) -> Mark:
    return Mark(style, begins=True)


def ends(style: str) -> Mark:
    return Mark(style, begins=False)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("a", ["a"]),
        (r"\*", ["*", ""]),
        ("H~2~O", ["H", begins("sub"), "2", ends("sub"), "O"]),
        ("<i>a</i>", [begins("emphasis"), "a", ends("emphasis"), ""]),
        ("<b>a", ["<b>", "a"]),
        ("[@a;@b]", [CitationRun("a"), CitationRun("b"), ""]),
        ("[a](https://e.org)", [Link("https://e.org"), "a", Link(None), ""]),
        ("[a]", ["[", "a", "]", ""]),
    ],
)
def test_pieces(text: str, pieces: list[Piece]) -> None:
    assert scan(text) == pieces


def test_asterisks_are_counted() -> None:
    run, text = scan("**a")
    assert text == "a"
    assert isinstance(run, Delimiter)
    assert (run.count, run.can_open, run.can_close) == (2, True, False)


def test_faults_are_collected() -> None:
    with pytest.raises(Refused) as caught:
        scan("[a](b) [@c d]")
    assert [fault.code for fault in caught.value.faults] == ["bad-link", "bad-citation"]
