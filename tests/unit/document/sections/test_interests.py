"""Interests: neighbours without a label share a row."""

from __future__ import annotations

from tests.unit.document.rows import rows


def test_interests_without_labels_share_a_row() -> None:
    assert rows("interests: [Minima, Noise]") == [("", "Minima; Noise")]


def test_an_interest_with_a_label_has_a_row_of_its_own() -> None:
    assert rows(
        "interests: [Minima, {label: Theory, text: Bias}, {label: Theory, text: Noise}]"
    ) == [("", "Minima"), ("Theory", "Bias"), ("Theory", "Noise")]


def test_interests_in_french_have_a_space_before_the_semicolon() -> None:
    assert rows("language: fr\ninterests: [Crues, Sécheresses]") == [
        ("", "Crues\u202f; Sécheresses")
    ]
