"""Courses: for whom, in which part, how many took it, and what they said."""

from __future__ import annotations

import pytest

from tests.unit.document.rows import rows


def test_a_course_says_what_and_for_whom_and_how_it_was_received() -> None:
    assert rows(
        "teaching: [{course: Statistical learning, code: COMP6245, level: M.Sc., "
        "term: Spring, role: Course leader, size: 1200, organization: X, "
        "evaluation: 4.7 of 5, start: 2021, end: present}]"
    ) == [
        (
            "2021–present",
            "Statistical learning, COMP6245, M.Sc., X",
            "Course leader, Spring, 1,200 students",
            "Evaluation: 4.7 of 5",
        )
    ]


def test_a_course_with_a_start_alone_was_given_in_that_year() -> None:
    given = "teaching: [{course: A, start: 2020}, {course: B, start: 2021, end: 2022}]"
    assert rows(given) == [("2021–2022", "B"), ("2020", "A")]


@pytest.mark.parametrize(("size", "text"), [(1, "1 student"), (2, "2 students")])
def test_students_are_counted(size: int, text: str) -> None:
    assert rows(f"teaching: [{{course: C, size: {size}}}]") == [("", "C", text)]


def test_one_student_is_one_in_german() -> None:
    course = "teaching: [{course: C, size: 1}]"
    assert rows(course, "language: de") == [("", "C", "1 Studierende(r)")]
