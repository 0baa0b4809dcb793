"""Lines like the items of a list are known from the file, however YAML joins them."""

from __future__ import annotations

import pytest

from cvgen.loading.list_lines import list_lines, with_hyphens
from cvgen.loading.node import Mapping, Scalar
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText


def items_of(text: str) -> tuple[str, ...]:
    report = Report(SourceText("x.yaml", text), "profile")
    root = parse(report)
    assert isinstance(root, Mapping)
    (node, *_) = root.values
    assert isinstance(node, Scalar)
    return list_lines(node, report)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("a: |\n  So:\n  - one\n  - two\nb: 3\n", ("- one", "- two")),
        ("a: >\n  So:\n  - one\n  - two\n", ("- one", "- two")),
        ("a: So\n  - one\n  - two\n", ("- one", "- two")),
        ("a: |\n  * one\n  * two\n", ("* one", "* two")),
        ("a: |\n  1. one\n  2. two\n", ("1. one", "2. two")),
        ("a: |\n  So:\n\n  - one\n  - two\n", ("- one", "- two")),
        ('a: "- one\n  - two"\n', ("- one", '- two"')),
    ],
)
def test_they_are_found(text: str, items: tuple[str, ...]) -> None:
    assert items_of(text) == items


@pytest.mark.parametrize(
    "text",
    [
        "a: One - or two - of them\n",
        "a: |\n  A sentence\n  - wrapped - before its dash\n",
        "a: |\n  *Floods* and\n  *storms* are\n",
        "a: |\n  -5 degrees\n  -7 degrees\n",
        "a: |\n  In chapter\n  1. That is all.\n",
        "a: |\n  - one\n\n  - two\n",
        "a: x\nb: |\n  - one\n  - two\n",
        "a: 1. One 2. two\nb:\n  - one\n  - two\n",
    ],
)
def test_others_are_none(text: str) -> None:
    assert items_of(text) == ()


def test_their_hyphens_are_none_that_become_dashes() -> None:
    assert with_hyphens("So: - one - two", ("- one", "- two")) == (
        "So: \N{HYPHEN} one \N{HYPHEN} two"
    )
    numbered = "So: 1. one 2. two"
    assert with_hyphens(numbered, ("1. one", "2. two")) == numbered
