"""Supervision: who, for what, in which part, and where they are now."""

from __future__ import annotations

from tests.unit.document.rows import rows


def test_a_student_has_the_topic_and_the_present_post_below() -> None:
    assert rows(
        "supervision: [{student: Jonas Lindqvist, level: Ph.D., topic: Flat minima, "
        "role: Main supervisor, organization: University of X, "
        "now: 'Lecturer, Example College', start: 2019, end: 2023}]"
    ) == [
        (
            "2019–2023",
            "Jonas Lindqvist, Ph.D., University of X, Main supervisor",
            "Flat minima; now Lecturer, Example College",
        )
    ]


def test_a_present_post_without_a_topic_begins_the_line() -> None:
    ((_, _, line),) = rows("supervision: [{student: Jonas, now: Lecturer}]")
    assert line == "Now Lecturer"
