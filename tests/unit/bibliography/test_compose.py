"""The steps of the phase together: every work once, in order, with one number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.bibliography.compose import compose_bibliography
from cvgen.loading.names import read_author, read_name
from cvgen.model.cv import Cv
from cvgen.model.date import PartialDate
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.text import TextRun, literal, plain_text

PROFILE = Profile(name=read_name("Mei Chen"))
DATES = st.none() | st.builds(PartialDate, st.integers(1000, 2999), st.integers(0, 12))


def work(key: str, issued: PartialDate | None, *authors: str) -> Publication:
    people = tuple(map(read_author, authors or ("Ada Okafor", "Mei Chen")))
    return Publication(id=key, title=literal(key), author=people, issued=issued)


def cv(*works: Publication) -> Cv:
    return Cv(profile=PROFILE, publications=works)


def test_works_are_numbered_the_newest_first() -> None:
    composed = compose_bibliography(
        cv(work("old", PartialDate(2020)), work("new", PartialDate(2024)))
    )
    assert composed.labels() == {"new": "[1]", "old": "[2]"}
    assert [one.index for one in composed.references] == [1, 0]


def test_the_owner_is_marked_in_each_work() -> None:
    composed = compose_bibliography(cv(work("a", None), work("b", None, "Chen, Mei")))
    for reference in composed.references:
        assert reference.authors.runs[-1] == TextRun("Mei Chen", strong=True)
    assert composed.diagnostics == ()


def test_works_without_the_owner_are_all_said_and_still_printed() -> None:
    stranger = "Ada Okafor"
    composed = compose_bibliography(
        cv(work("a", PartialDate(2020), stranger), work("b", None, stranger))
    )
    assert [str(one.path) for one in composed.diagnostics] == [
        "publications[1].author",
        "publications[0].author",
    ]
    assert len(composed.references) == 2


def test_without_works_there_is_nothing_to_say() -> None:
    composed = compose_bibliography(cv())
    assert (composed.references, composed.diagnostics) == ((), ())


@pytest.mark.property
@given(st.lists(DATES, max_size=30))
def test_numbers_are_a_bijection(dates: list[PartialDate | None]) -> None:
    works = [work(f"w{i}", date) for i, date in enumerate(dates)]
    references = compose_bibliography(cv(*works)).references
    assert [one.number for one in references] == list(range(1, len(works) + 1))
    assert sorted(one.index for one in references) == list(range(len(works)))
    assert {one.work: works[one.index].id for one in references} == {
        plain_text(one.title): one.work for one in references
    }
