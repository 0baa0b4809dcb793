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


def test_talks_are_grouped_by_kind_and_what_has_none_comes_last() -> None:
    assert rows(TALKS) == [
        ("# Keynotes",),
        ("2019", "Key"),
        ("# Invited talks",),
        ("2024", "New, School, X, Rome"),
        ("2020", "Old"),
        ("# Other talks",),
        ("2018", "Plain"),
    ]


def test_talks_of_no_kind_alone_have_no_head() -> None:
    assert rows("talks: [{title: Plain, date: 2018}]") == [("2018", "Plain")]
