"""Words are found where the author sees them, however YAML lets a text go on."""

from __future__ import annotations

import pytest

from cvgen.loading.find_words import find_words
from cvgen.loading.node import Mapping, Scalar
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText

FOLDED = """\
text: >
            a
            b

            see [@w]
"""
LITERAL = "text: |\n  one\n  see [@w-2] and\n  [@w]\n"
PLAIN = "text: one\n  two the\n  the three [@w]\n"
QUOTED = 'text: "one\n  two [@w]"\n'


def find(words: str, text: str) -> tuple[int, int, int] | None:
    report = Report(SourceText("f.yaml", text), "profile")
    root = parse(report)
    assert isinstance(root, Mapping)
    (node,) = root.values
    assert isinstance(node, Scalar)
    return find_words(words, node, report.lines)


@pytest.mark.parametrize(
    ("words", "text", "place"),
    [
        pytest.param("@w", FOLDED, (5, 18, 2), id="folded"),
        pytest.param("@w", LITERAL, (4, 4, 2), id="no-other-id"),
        pytest.param("@w-2", LITERAL, (3, 8, 4), id="literal"),
        pytest.param("@w", PLAIN, (3, 14, 2), id="plain"),
        pytest.param("the the", PLAIN, (3, 3, 3), id="over-two-lines"),
        pytest.param("two the the three", PLAIN, (3, 3, 9), id="several-words"),
        pytest.param("@w", QUOTED, (2, 8, 2), id="quoted"),
        pytest.param("@", LITERAL, (3, 8, 1), id="a-part-for-want-of-more"),
        pytest.param("se", LITERAL, (3, 3, 2), id="the-beginning-of-a-word"),
        pytest.param("@v", LITERAL, None, id="not-there"),
        pytest.param("", LITERAL, None, id="nothing"),
        pytest.param("and and", LITERAL, None, id="half-there"),
    ],
)
def test_words_are_found_on_their_line(
    words: str, text: str, place: tuple[int, int, int] | None
) -> None:
    assert find(words, text) == place
