"""The JSON Schema says what the loader accepts."""

from __future__ import annotations

import re

import msgspec
import pytest

from cvgen.files.bundled import bundled_folder
from cvgen.loading.forms import FORMS
from cvgen.loading.plan import decoder_of
from cvgen.loading.schema import json_schema
from cvgen.loading.written import WRITTEN
from cvgen.model.contact import Contact
from cvgen.model.files import DataFile
from cvgen.model.person import Author
from cvgen.model.preset.preset import Preset
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.sections.education import Degree
from cvgen.model.sections.positions import Position
from cvgen.model.text import Prose
from cvgen.model.theme import ThemeFile
from cvgen.model.variant import Variant
from cvgen.model.work_type import Status, WorkType
from tests.unit.loading.schemas import (
    DOCUMENTS,
    PRESET,
    PROFILE,
    PUBLICATIONS,
    TEXT,
    THEME,
    VARIANT,
    Found,
    at,
    definition,
    mapping,
    parts,
)


def structs(document: DataFile) -> list[Found]:
    """Every struct of a schema, as a mapping."""
    mappings = [one for one in parts(at(document)) if one.get("type") == "object"]
    return [one for one in mappings if "properties" in one]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_it_says_what_it_is(document: DataFile) -> None:
    assert at(document, "$schema") == "https://json-schema.org/draft/2020-12/schema"
    assert at(document, "title")
    assert at(document, "description")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_property_is_described_with_an_example(document: DataFile) -> None:
    properties = [
        (name, mapping(one))
        for struct in structs(document)
        for name, one in mapping(struct["properties"]).items()
    ]
    assert len(properties) > 30
    for name, one in properties:
        assert one.get("description"), name
        assert one.get("examples"), name


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_definition_is_described(document: DataFile) -> None:
    for name, one in mapping(at(document, "$defs")).items():
        assert mapping(one)["description"], name


@pytest.mark.parametrize("document", DOCUMENTS)
def test_unknown_keys_are_refused_everywhere(document: DataFile) -> None:
    assert all(one["additionalProperties"] is False for one in structs(document))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_reference_leads_somewhere(document: DataFile) -> None:
    references = [str(part["$ref"]) for part in parts(at(document)) if "$ref" in part]
    names = {reference.removeprefix("#/$defs/") for reference in references}
    assert names == set(mapping(at(document, "$defs")))


@pytest.mark.parametrize(
    ("struct", "document"),
    [
        (Publication, PUBLICATIONS),
        (Profile, PROFILE),
        (Contact, PROFILE),
        (Position, PROFILE),
        (Degree, PROFILE),
        (Variant, VARIANT),
        (ThemeFile, THEME),
        (Preset, PRESET),
    ],
)
def test_keys_are_the_decoder_s(
    struct: type[msgspec.Struct], document: DataFile
) -> None:
    fields = decoder_of(struct).fields
    found = definition(struct.__name__, document)
    assert list(mapping(found["properties"])) == list(fields)
    assert found["required"] == [key for key, field in fields.items() if field.required]


def test_publications_are_a_list() -> None:
    assert at(PUBLICATIONS, "type") == "array"
    assert at(PUBLICATIONS, "items") == {"$ref": "#/$defs/Publication"}


def test_a_work_needs_people_and_a_date_or_a_status() -> None:
    said = {"not": {"type": "null"}, "minItems": 1, "pattern": r"\S"}
    needed = (("author", "editor", "translator"), ("issued", "status"))
    assert definition("Publication")["allOf"] == [
        {"anyOf": [{"required": [key], "properties": {key: said}} for key in keys]}
        for keys in needed
    ]


def test_every_form_is_written_as_text() -> None:
    assert set(WRITTEN) == {*FORMS, Prose}
    assert all("properties" not in one for one in WRITTEN.values())


def test_text_may_be_a_number() -> None:
    assert definition("RichText")["type"] == ["string", "number"]
    assert at(
        PUBLICATIONS, "$defs", "Publication", "properties", "volume", "anyOf"
    ) == [TEXT, {"type": "null"}]


@pytest.mark.parametrize(
    ("date", "matches"),
    [
        ("2024", True),
        ("2024-05", True),
        ("2024-05-09", True),
        ("2024-13", False),
        ("2024-05-32", False),
        ("May 2024", False),
    ],
)
def test_dates_have_a_pattern(date: str, *, matches: bool) -> None:
    pattern = at(PUBLICATIONS, "$defs", "PartialDate", "anyOf", 0, "pattern")
    assert bool(re.search(str(pattern), date)) is matches


def test_a_year_may_be_a_number() -> None:
    assert at(PUBLICATIONS, "$defs", "PartialDate", "anyOf", 1) == {
        "type": "integer",
        "minimum": 1000,
        "maximum": 2999,
    }


def test_an_author_is_text_or_a_mapping() -> None:
    where = ("$defs", "Author", "anyOf")
    assert at(PUBLICATIONS, *where, 0) == TEXT
    keys = list(mapping(at(PUBLICATIONS, *where, 1, "properties")))
    assert keys == list(decoder_of(Author).fields)


def test_an_only_item_may_stand_for_its_list() -> None:
    item = {"$ref": "#/$defs/RichText"}
    assert at(
        PUBLICATIONS, "$defs", "Publication", "properties", "awards", "anyOf"
    ) == [item, {"type": "array", "items": item}, {"type": "null"}]


def test_other_lists_are_lists() -> None:
    titles = ("$defs", "HeadingRule", "properties", "titles")
    assert at(PRESET, *titles, "type") == "array"


def test_an_address_is_text_or_lines_or_a_mapping() -> None:
    where = ("$defs", "PostalAddress", "anyOf")
    assert at(PROFILE, *where, 0) == TEXT
    assert at(PROFILE, *where, 1) == {"type": "array", "items": TEXT}
    assert at(PROFILE, *where, 2, "type") == "object"


@pytest.mark.parametrize("choices", [Status, WorkType])
def test_choices_are_listed(choices: type[Status | WorkType]) -> None:
    assert definition(choices.__name__)["enum"] == [one.value for one in choices]


def test_a_list_that_is_needed_is_not_empty() -> None:
    titles = ("$defs", "HeadingRule", "properties", "titles")
    assert at(PRESET, *titles, "minItems") == 1


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_the_schema_beside_the_sample_is_this_one(document: DataFile) -> None:
    kept = bundled_folder("data") / "schema" / f"{document.value}.json"
    assert kept.read_text(encoding="utf-8") == json_schema(document) + "\n"


@pytest.mark.parametrize(
    ("file", "schema"),
    [
        ("profile.yaml", "schema/profile.json"),
        ("publications.yaml", "schema/publications.json"),
        ("themes/modern.yaml", "../schema/theme.json"),
        ("themes/classic.yaml", "../schema/theme.json"),
        ("themes/compact.yaml", "../schema/theme.json"),
        ("themes/plain.yaml", "../schema/theme.json"),
        ("variants/full.yaml", "../schema/variant.json"),
        ("variants/two-page.yaml", "../schema/variant.json"),
        ("variants/publications.yaml", "../schema/variant.json"),
        ("variants/selected.yaml", "../schema/variant.json"),
    ],
)
def test_the_first_line_of_the_sample_names_its_schema(file: str, schema: str) -> None:
    path = bundled_folder("data") / file
    with path.open(encoding="utf-8") as opened:
        first = opened.readline()
    assert first == f"# yaml-language-server: $schema={schema}\n"
    assert (path.parent / schema).is_file()
