"""The large sample holds what it is there to show, down to every type and script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import Enum
from functools import cache

import pytest
from msgspec import structs

from cvgen.load import load
from cvgen.model.cv import Cv
from cvgen.model.entry_kinds import GrantStatus, PatentStatus, ServiceKind, TalkKind
from cvgen.model.person import Author, AuthorRole, Name
from cvgen.model.publication import Publication
from cvgen.model.section_key import SectionKey
from cvgen.model.work_type import (
    LinkKind,
    OpenAccess,
    PeerReview,
    Presentation,
    Status,
    WorkType,
)
from tests.support.samples import LARGE, folder_sources

WORKS = 200
SCRIPTS = frozenset(
    {"LATIN", "GREEK", "CYRILLIC", "CJK", "KATAKANA", "HANGUL", "ARABIC", "HEBREW"}
)
"""First words of the names that Unicode gives the letters of each script."""


@cache
def large() -> Cv:
    """The record of the large sample."""
    return load(folder_sources(LARGE)).cv


def authors() -> Iterator[Author]:
    """The authors of all works."""
    for work in large().publications:
        yield from work.author


def scripts_of(name: Name) -> set[str]:
    """The scripts of a name and of its native form."""
    text = f"{name.family}{name.given}{name.literal}{name.native}"
    return {unicodedata.name(one, "").split(" ")[0] for one in text if one.isalpha()}


def choices_made(cv: Cv) -> Iterator[Enum | None]:
    """All that was chosen among the words of a closed set."""
    for work in cv.publications:
        yield from (work.status, work.presentation, work.open_access, work.peer_review)
        yield from (one.kind for one in work.links)
        yield from (role for author in work.author for role in author.roles)
    yield from (grant.status for grant in cv.profile.grants)
    yield from (patent.status for patent in cv.profile.patents)
    yield from (talk.kind for talk in cv.profile.talks)
    yield from (service.kind for service in cv.profile.service)


@pytest.mark.parametrize("key", SectionKey, ids=lambda key: str(key.value))
def test_every_section_has_content(key: SectionKey) -> None:
    if key is SectionKey.PUBLICATIONS:
        assert len(large().publications) >= WORKS
    else:
        assert getattr(large().profile, key.value)


def test_every_publication_type_is_there() -> None:
    assert {work.type for work in large().publications} == set(WorkType)


@pytest.mark.parametrize("field", structs.fields(Publication), ids=lambda f: f.name)
def test_every_field_of_a_work_is_filled_in(field: structs.FieldInfo) -> None:
    values = [getattr(work, field.name) for work in large().publications]
    assert any(value != field.default for value in values if value)


@pytest.mark.parametrize(
    "choices",
    [
        *(Status, Presentation, OpenAccess, PeerReview, LinkKind, AuthorRole),
        *(GrantStatus, PatentStatus, TalkKind, ServiceKind),
    ],
)
def test_every_choice_is_made(choices: type[Enum]) -> None:
    assert set(choices) - set(choices_made(large())) == set()


def test_names_are_in_all_scripts() -> None:
    found = {script for name in authors() for script in scripts_of(name)}
    assert SCRIPTS - found == set()


def test_it_is_marked_as_invented() -> None:
    for path in sorted(LARGE.rglob("*.yaml")):
        assert "invented" in path.read_text(encoding="utf-8").split("\n\n", 1)[0]
