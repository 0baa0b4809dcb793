"""Skills: one row a kind."""

from __future__ import annotations

from tests.unit.document.rows import rows


def test_a_kind_of_skill_is_the_label_of_its_items() -> None:
    assert rows("skills: [{label: Programming, items: [Python, Julia]}, Chess]") == [
        ("Programming", "Python, Julia"),
        ("", "Chess"),
    ]
