"""A head tells what its works have in common if it has a word for it."""

from __future__ import annotations

import pytest

from cvgen.bibliography.told import says
from cvgen.model.locale import term
from cvgen.model.selection import GroupBy
from cvgen.model.text import literal
from cvgen.model.work_type import Status, WorkType
from tests.support.samples import locale, locales

LANGUAGES = [name for name, _ in locales()]


@pytest.mark.parametrize(
    ("title", "value", "is_said"),
    [
        ("Technical reports", "report", True),
        ("Report on the floods", "report", True),
        ("Doctoral theses", "thesis", True),
        ("Data", "dataset", True),
        ("Songs of mine", "song", True),
        ("Outputs", "report", False),
        ("All my work", "software", False),
        ("A set", "dataset", False),
        ("Monographs", "book", False),
    ],
)
def test_a_type_is_said_by_one_of_its_words(
    title: str, value: str, *, is_said: bool
) -> None:
    assert says(literal(title), GroupBy.TYPE, value, locale()) is is_said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_head_of_a_locale_says_what_it_is(language: str) -> None:
    words = locale(language)
    for kind in WorkType:
        head = literal(term(words.types, kind))
        assert says(head, GroupBy.TYPE, kind.value, words)
    for state in Status:
        head = literal(term(words.status, state).capitalize())
        assert says(head, GroupBy.STATUS, state.value, words)


def test_a_state_is_said_by_its_word_alone() -> None:
    title = literal("In the pipeline")
    assert not says(title, GroupBy.STATUS, "submitted", locale())
    assert says(title, GroupBy.YEAR, "2024", locale())
