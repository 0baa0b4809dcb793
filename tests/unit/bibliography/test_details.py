"""A detail that a work has not makes no difference to its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.details import FIELDS, details_of, length_of_detail
from cvgen.bibliography.reference import Layout, word_reference
from cvgen.bibliography.work import OwnedWork
from cvgen.loading.load import load_cv
from cvgen.loading.markup import read_rich_text
from cvgen.model.author_policy import AuthorPolicy
from cvgen.model.text import plain_text
from cvgen.model.work_detail import WorkDetail
from tests.support.samples import LARGE, folder_sources, locale
from tests.unit.bibliography.works import BARE

SOURCES = folder_sources(LARGE)
WORKS = load_cv(SOURCES.profile, SOURCES.publications).publications
LAYOUT = Layout(policy=AuthorPolicy(), shown=frozenset(), locale=locale())


def test_every_detail_is_made_of_some_field() -> None:
    assert set(FIELDS.values()) == set(WorkDetail)
    seen = {detail for work in WORKS for detail in details_of(work)}
    assert len(seen) > 10


@given(st.sampled_from(WORKS), st.frozensets(st.sampled_from(WorkDetail)))
def test_only_details_that_it_has_change_a_work(
    work: object, shown: frozenset[WorkDetail]
) -> None:
    index = next(i for i, one in enumerate(WORKS) if one is work)
    owned = OwnedWork(WORKS[index], 0)
    has = details_of(WORKS[index])
    assert word_reference(owned, "1", replace(LAYOUT, shown=shown)) == word_reference(
        owned, "1", replace(LAYOUT, shown=shown & has)
    )


@pytest.mark.parametrize("detail", [WorkDetail.NOTE, WorkDetail.LINKS])
def test_its_length_is_about_what_it_adds(detail: WorkDetail) -> None:
    having = [i for i, work in enumerate(WORKS) if detail in details_of(work)]
    assert len(having) > 3
    for index in having:
        owned = OwnedWork(WORKS[index], 0)
        bare, _ = word_reference(owned, "1", LAYOUT)
        told, _ = word_reference(owned, "1", replace(LAYOUT, shown=frozenset({detail})))
        more = len(plain_text(told.details)) - len(plain_text(bare.details))
        length = length_of_detail(WORKS[index], detail, LAYOUT.locale)
        assert 0 <= more - length <= 3


def test_a_badge_adds_nothing_to_the_text() -> None:
    assert length_of_detail(WORKS[0], WorkDetail.BADGE, LAYOUT.locale) == 0


@pytest.mark.parametrize("words", ["", "Designed *and* ran it."])
def test_a_contribution_is_as_long_as_its_words(words: str) -> None:
    work = replace(BARE, contribution=read_rich_text(words) if words else None)
    length = length_of_detail(work, WorkDetail.CONTRIBUTION, LAYOUT.locale)
    assert length == len(words.replace("*", ""))
