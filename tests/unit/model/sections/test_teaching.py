"""A course is over in its year unless it says that it goes on."""

from __future__ import annotations

from cvgen.model.date import End, PartialDate
from cvgen.model.sections.teaching import Course
from cvgen.model.text import literal

STARTED = PartialDate(2021)


def test_a_course_with_a_start_alone_was_given_then() -> None:
    assert not Course(course=literal("a"), start=STARTED).goes_on


def test_one_that_goes_on_says_so() -> None:
    assert Course(course=literal("a"), start=STARTED, end=End()).goes_on
