"""Students stay until it is said that they have gone."""

from __future__ import annotations

from cvgen.model.date import End, PartialDate
from cvgen.model.sections.supervision import Supervisee
from cvgen.model.text import RichText, literal


def student(*, now: RichText | None = None, end: End | None = None) -> Supervisee:
    return Supervisee(student=literal("a"), start=PartialDate(2021), now=now, end=end)


def test_a_student_with_a_start_alone_is_still_there() -> None:
    assert student().goes_on
    assert not student(end=End(PartialDate(2024))).goes_on


def test_a_student_who_is_somewhere_else_now_has_gone() -> None:
    assert not student(now=literal("Lecturer")).goes_on
    assert student(now=literal("Lecturer"), end=End()).goes_on
