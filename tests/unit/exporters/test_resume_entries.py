"""Entries of a CV have the keys of JSON Resume, and no empty ones."""

from __future__ import annotations

import pytest

from cvgen.exporters.resume_entries import (
    plain,
    prose_text,
    word_interest,
    word_publication,
    word_service,
    word_skill,
)
from cvgen.exporters.write_json import write_json
from cvgen.importers.resume.import_resume import import_resume
from cvgen.loading.source import SourceText
from cvgen.model.cv import Cv
from cvgen.model.date import YearSpan
from cvgen.model.publication import Publication
from cvgen.model.sections.interests import Interest
from cvgen.model.sections.service import Service
from cvgen.model.sections.skills import Skill
from cvgen.model.text import Prose, literal
from cvgen.model.work_type import Status
from tests.support.nodes import plain as written
from tests.support.samples import planned

MARKED = "[{id: a, title: 'On *ice*', author: [Ada Okafor], issued: 2024, %s}]"


def loaded(fields: str) -> Publication:
    cv: Cv = planned("name: Ada Okafor", MARKED % fields).cv
    return cv.publications[0]


def test_what_is_not_there_is_nothing() -> None:
    assert (plain(None), prose_text(None)) == ("", "")
    assert prose_text(Prose((literal("One."), literal("Two.")))) == "One.\n\nTwo."


def test_service_has_its_first_year_and_its_last() -> None:
    years = (YearSpan(2019, 2020), YearSpan(2022, 2024))
    one = Service(organization=literal("Bees"), years=years)
    assert written(word_service(one)) == {
        "organization": "Bees",
        "startDate": "2019",
        "endDate": "2024",
    }


def test_one_skill_alone_is_its_name_and_several_are_keywords() -> None:
    alone = Skill(items=(literal("R"),))
    assert written(word_skill(alone)) == {"name": "R"}
    several = Skill(items=(literal("R"), literal("C")))
    assert written(word_skill(several)) == {"name": "R", "keywords": ["R", "C"]}
    labelled = Skill(label=literal("Code"), items=(literal("R"),))
    assert written(word_skill(labelled)) == {"name": "Code", "keywords": ["R"]}


def test_an_interest_under_a_word_is_a_keyword() -> None:
    assert written(word_interest(Interest(text=literal("Ice")))) == {"name": "Ice"}
    labelled = Interest(label=literal("Cold"), text=literal("Ice"))
    assert written(word_interest(labelled)) == {"name": "Cold", "keywords": ["Ice"]}


def test_a_work_has_the_surest_address() -> None:
    preprint = written(word_publication(loaded("arxiv: 2401.00001")))
    facts = {"name": "On ice", "releaseDate": "2024"}
    assert preprint == facts | {"url": "https://arxiv.org/abs/2401.00001"}
    both = written(word_publication(loaded("arxiv: 2401.00001, DOI: 10.5555/a")))
    assert both == facts | {"url": "https://doi.org/10.5555/a"}


def test_a_work_that_nobody_has_accepted_names_no_publisher() -> None:
    submitted = "container-title: eLife, status: under-review"
    facts = {"name": "On ice", "releaseDate": "2024"}
    found = written(word_publication(loaded(submitted)))
    assert found == facts | {"summary": "Under review: eLife"}
    found = written(word_publication(loaded(f"{submitted}, abstract: We listen.")))
    assert found == facts | {"summary": "Under review: eLife\n\nWe listen."}


def test_a_work_that_is_accepted_says_so_with_its_publisher() -> None:
    found = written(
        word_publication(loaded("container-title: eLife, status: in-press"))
    )
    said = {"publisher": "eLife", "summary": "In press"}
    assert found == {"name": "On ice", "releaseDate": "2024"} | said


@pytest.mark.parametrize("state", Status)
def test_a_state_comes_back_from_a_resume(state: Status) -> None:
    work = word_publication(loaded(f"container-title: eLife, status: {state.value}"))
    resume = f'{{"basics": {{}}, "publications": [{write_json(work, indent=0)}]}}'
    (draft,) = import_resume(SourceText("resume.json", resume)).drafts
    found = written(draft.node)
    assert isinstance(found, dict)
    assert (found["status"], found["container-title"]) == (state.value, "eLife")
