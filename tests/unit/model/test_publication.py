from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.model.person import Author, Credit, Name
from cvgen.model.publication import Publication
from cvgen.model.text import literal

WORK = Publication(
    id="w",
    title=literal("A title"),
    author=(Author(family="A"),),
    editor=(Name(family="E"),),
    translator=(Name(family="T"),),
)


@pytest.mark.parametrize("credit", Credit)
def test_people_are_named_in_each_capacity(credit: Credit) -> None:
    (person,) = WORK.credited(credit)
    assert person.family == credit.value[0].upper()


def test_who_is_named_first_of_those_that_there_are_stands_for_the_work() -> None:
    edited = replace(WORK, author=())
    translated = replace(edited, editor=())
    assert WORK.lead is Credit.AUTHOR
    assert edited.lead is Credit.EDITOR
    assert translated.lead is Credit.TRANSLATOR
    assert replace(translated, translator=()).lead is Credit.AUTHOR
