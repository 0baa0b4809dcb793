"""Teaching: period, course with code and level, role, size and evaluation.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.bibliography.numbers import word_number
from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import joined, labelled, strong
from cvgen.model.locale import Locale
from cvgen.model.sections.teaching import Course

__all__ = ["course_rows"]


def course_rows(courses: Entries[Course], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each course."""
    locale = build.locale
    for i, course in courses:
        yield build.entry(
            "teaching",
            i,
            course,
            build.period(course),
            joined(
                strong(course.course), course.code, course.level, course.organization
            ),
            joined(course.role, course.term, _size(course, locale)),
            joined(labelled(locale.evaluation, course.evaluation, locale)),
        )


def _size(course: Course, locale: Locale) -> str | None:
    if course.size is None:
        return None
    number = word_number(course.size, locale)
    return locale.students.of(course.size).format(number=number)
