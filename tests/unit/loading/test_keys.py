"""Spellings of keys, and guesses at unknown ones."""

from __future__ import annotations

import pytest

from cvgen.loading.keys import (
    FOREIGN,
    SYNONYMS,
    canonical,
    hint,
    misspelt,
    spellings,
    suggestion,
)
from cvgen.loading.plan import decoder_of
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.sections.awards import Award
from cvgen.model.sections.education import Degree
from cvgen.model.sections.grants import Grant
from cvgen.model.sections.languages import Language
from cvgen.model.sections.positions import Position
from cvgen.model.sections.service import Service
from cvgen.model.sections.skills import Skill
from cvgen.model.sections.supervision import Supervisee
from cvgen.model.sections.talks import Talk
from cvgen.model.sections.teaching import Course
from tests.unit.loading.structs import STRUCTS


@pytest.mark.parametrize(
    ("key", "plain"),
    [
        ("DOI", "doi"),
        ("Container_Title", "container-title"),
        ("Organisation", "organisation"),
    ],
)
def test_spellings_have_one_canonical_form(key: str, plain: str) -> None:
    assert canonical(key) == plain


@pytest.mark.parametrize(
    ("key", "present", "meant"),
    [
        ("titel", (), "title"),
        ("tittle", (), "title"),
        ("journal", (), "container-title"),
        ("booktitle", (), "container-title"),
        ("authors", (), "author"),
        ("Date", (), "issued"),
        ("keywords", (), "keyword"),
        ("containertitle", (), "container-title"),
        ("translated-title", (), "title-translated"),
        ("short_container_title", (), "container-title-short"),
        ("titel", ("title",), ""),
        ("journal", ("container-title",), ""),
        ("xyz", (), ""),
    ],
)
def test_an_unknown_key_of_a_work_is_guessed(
    key: str, present: tuple[str, ...], meant: str
) -> None:
    known = decoder_of(Publication).fields
    assert suggestion(key, known, present) == meant


@pytest.mark.parametrize(
    ("section", "key", "meant"),
    [
        (Grant, "agency", "funder"),
        (Grant, "budget", "amount"),
        (Degree, "year", "end"),
        (Degree, "subject", "field"),
        (Position, "years", "start"),
        (Position, "location", "place"),
        (Course, "semester", "term"),
        (Course, "students", "size"),
        (Supervisee, "thesis", "topic"),
        (Supervisee, "degree", "level"),
        (Talk, "type", "kind"),
        (Talk, "conference", "event"),
        (Service, "journal", "organization"),
        (Service, "year", "years"),
        (Award, "awarder", "organization"),
        (Language, "fluency", "level"),
        (Skill, "category", "label"),
        (Profile, "students", "supervision"),
        (Profile, "employment", "positions"),
        (Profile, "degrees", "education"),
        (Profile, "presentations", "talks"),
    ],
)
def test_what_plain_english_calls_a_field_of_a_section_is_guessed(
    section: type, key: str, meant: str
) -> None:
    assert suggestion(key, decoder_of(section).fields, ()) == meant


@pytest.mark.parametrize(
    ("struct", "key", "present", "meant"),
    [
        (Publication, "jurnal", (), "container-title"),
        (Publication, "jurnal", ("container-title",), ""),
        (Profile, "employement", (), "positions"),
        (Profile, "degres", (), "education"),
        (Profile, "xyz", (), ""),
    ],
)
def test_a_word_from_elsewhere_is_known_if_it_is_misspelt(
    struct: type, key: str, present: tuple[str, ...], meant: str
) -> None:
    assert misspelt(key, decoder_of(struct).fields, present) == meant


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("issued", ("issued", "year")),
        ("date", ("date", "year")),
        ("organization", ("organization", "organisation")),
        ("license", ("license", "licence")),
        ("DOI", ("doi",)),
    ],
)
def test_a_field_has_its_own_spelling_and_others(
    key: str, found: tuple[str, ...]
) -> None:
    assert spellings(key) == found


def test_hints() -> None:
    assert hint("titel", "title", ()) == "did you mean `title`?"
    assert hint("x", "", ("a", "b")) == "there are: `a`, `b`"
    assert hint("000", "", ()) == (
        'put a number with commas in quotes, as `"GBP 480,000"`'
    )
    assert hint("<<", "", ()) == (
        "YAML's merge keys are not allowed: write the keys out"
    )


def test_tables_name_fields_that_exist() -> None:
    fields = {key for struct in STRUCTS for key in decoder_of(struct).fields}
    assert {name for names in FOREIGN.values() for name in names} <= fields
    assert set(SYNONYMS) <= fields


@pytest.mark.parametrize("struct", STRUCTS)
def test_no_two_fields_share_their_own_spelling(struct: type) -> None:
    fields = [canonical(key) for key in decoder_of(struct).fields]
    assert fields
    assert len(set(fields)) == len(fields)
