"""Rules of the file in words."""

from __future__ import annotations

import pytest

from tests.unit.presets.test_words import worded


@pytest.mark.parametrize(
    ("name", "rule", "words"),
    [
        (
            "file-name",
            'name: "CV_{family}", most: 15, characters: "_-"',
            (
                "a file called CV_{family}.pdf; a name of at most 15 characters; "
                "a name of plain letters, digits and _-"
            ),
        ),
        (
            "file-name",
            'characters: " _"',
            "a name of plain letters, digits and blanks, _",
        ),
        ("file-size", "megabytes: 1.5", "a file of at most 1.5 MB"),
        ("pdf-version", 'least: "1.5"', "PDF 1.5 or later"),
        ("pdf-producer", "banned: [A, B]", "not written by A or B"),
    ],
)
def test_a_rule_is_worded(name: str, rule: str, words: str) -> None:
    assert worded(name, rule) == words
