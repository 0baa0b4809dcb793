"""The large sample holds what it is there to show, down to every type and script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import Enum
from functools import cache
from pathlib import Path

import pytest
from msgspec import structs

from cvgen.files.bundled import bundled_folder
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


def section_fields() -> Iterator[tuple[str, structs.FieldInfo]]:
    """The fields of the entries of every section."""
    for key in SectionKey:
        found = getattr(large().profile, key.value, ())
        if isinstance(found, tuple) and found:
            yield from ((key.value, field) for field in structs.fields(type(found[0])))


SECTION_FIELDS = list(section_fields())


@pytest.mark.parametrize(
    ("section", "field"),
    SECTION_FIELDS,
    ids=[f"{section}.{field.name}" for section, field in SECTION_FIELDS],
)
def test_every_field_of_a_section_is_filled_in(
    section: str, field: structs.FieldInfo
) -> None:
    values = [getattr(one, field.name) for one in getattr(large().profile, section)]
    assert any(value != field.default for value in values if value)


def test_the_fields_of_all_sections_are_looked_at() -> None:
    assert {section for section, _ in SECTION_FIELDS} == {
        key.value for key in SectionKey
    } - {"summary", "publications"}
    assert len(SECTION_FIELDS) > 150


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


@pytest.mark.parametrize(
    "path", sorted(LARGE.rglob("*.yaml")), ids=lambda path: str(path.stem)
)
def test_its_files_say_in_the_first_line_where_their_schema_is(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    schema = first.removeprefix("# yaml-language-server: $schema=")
    kind = "variant" if path.parent.name == "variants" else path.stem
    assert (path.parent / schema).resolve() == (
        bundled_folder("data") / "schema" / f"{kind}.json"
    )
