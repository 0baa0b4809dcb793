"""Rules of type in words."""

from __future__ import annotations

import pytest

from tests.unit.presets.test_words import worded


@pytest.mark.parametrize(
    ("name", "rule", "words"),
    [
        ("type-size", "least: 11", "type of at least 11 points"),
        (
            "type-size",
            "least: 11, roles: {caption: 8, note: 8}, free: [references, formula]",
            (
                "type of at least 11 points; points at least: captions 8 and "
                "notes 8; references and formulas may be smaller"
            ),
        ),
        (
            "type-size",
            "families: {Arial: 10}, languages: {en: 9.5}",
            "points at least: Arial 10 and a text in `en` 9.5",
        ),
        (
            "font-family",
            (
                "allowed: [Arial, Helvetica], similar: true, sans-serif: true, "
                "banned: [Calibri]"
            ),
            "Arial, Helvetica or a similar one; without serifs; not Calibri",
        ),
        (
            "line-spacing",
            "least: 1.2, lines-per-inch: 6",
            (
                "lines at least 1.2 times the size of the type apart; at most 6 "
                "lines an inch"
            ),
        ),
        ("line-spacing", "least: 1", "lines no closer than the size of the type"),
        ("characters-per-inch", "most: 15", "at most 15 characters an inch"),
        (
            "letters",
            "condensed: false, tightened: false",
            "no condensed families; letters in their usual distance",
        ),
        ("letters", "condensed: true", "letters of any width and distance"),
        ("text-colour", "black: true", "black text alone"),
        ("text-colour", "black: false", "text of any colour"),
        ("alignment", "align: left", "text set left"),
    ],
)
def test_a_rule_is_worded(name: str, rule: str, words: str) -> None:
    assert worded(name, rule) == words
