"""Talks: grouped by kind, the newest first in each."""

from __future__ import annotations

from tests.unit.document.rows import rows

TALKS = """
talks:
  - {title: Old, kind: invited, date: 2020}
  - {title: New, kind: invited, event: School, organization: X, place: Rome, date: 2024}
  - {title: Key, kind: keynote, date: 2019-05}
  - {title: Plain, date: 2018}
"""


def test_talks_are_grouped_by_kind_and_what_has_none_comes_first() -> None:
    assert rows(TALKS) == [
        ("2018", "Plain"),
        ("# Keynotes",),
        ("2019", "Key"),
        ("# Invited talks",),
        ("2024", "New, School, X, Rome"),
        ("2020", "Old"),
    ]
