"""The JSON Schema says what the loader accepts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

import pytest

from cvgen.files.bundled import bundled_folder
from cvgen.loading.plan import FORMS, decoder_of
from cvgen.loading.schema import json_schema
from cvgen.loading.written import WRITTEN
from cvgen.model.person import Author
from cvgen.model.profile import Contact, Education, Position, Profile
from cvgen.model.publication import Publication, Status, WorkType
from cvgen.model.text import Prose

Document: TypeAlias = Literal["profile", "publications"]
Found: TypeAlias = dict[str, object]

DOCUMENTS: tuple[Document, ...] = ("profile", "publications")
TEXT = {"type": ["string", "number"]}


def at(document: Document, *steps: str | int) -> object:
    """What a schema holds at a place."""
    found: object = json.loads(json_schema(document))
    for step in steps:
        if isinstance(step, int):
            assert isinstance(found, list)
            found = found[step]
        else:
            found = mapping(found)[step]
    return found


def mapping(value: object) -> Found:
    assert isinstance(value, dict)
    return value


def definition(name: str, document: Document = "publications") -> Found:
    return mapping(at(document, "$defs", name))


def parts(value: object) -> Iterator[Found]:
    """Every mapping inside a schema."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from parts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner)


def structs(document: Document) -> list[Found]:
    """Every struct of a schema, as a mapping."""
    return [part for part in parts(at(document)) if "properties" in part]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_it_says_what_it_is(document: Document) -> None:
    assert at(document, "$schema") == "https://json-schema.org/draft/2020-12/schema"
    assert at(document, "title")
    assert at(document, "description")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_property_is_described_with_an_example(document: Document) -> None:
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
def test_every_definition_is_described(document: Document) -> None:
    for name, one in mapping(at(document, "$defs")).items():
        assert mapping(one)["description"], name


@pytest.mark.parametrize("document", DOCUMENTS)
def test_unknown_keys_are_refused_everywhere(document: Document) -> None:
    assert all(one["additionalProperties"] is False for one in structs(document))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_reference_leads_somewhere(document: Document) -> None:
    references = [str(part["$ref"]) for part in parts(at(document)) if "$ref" in part]
    names = {reference.removeprefix("#/$defs/") for reference in references}
    assert names == set(mapping(at(document, "$defs")))


@pytest.mark.parametrize(
    ("struct", "document"),
    [
        (Publication, "publications"),
        (Profile, "profile"),
        (Contact, "profile"),
        (Position, "profile"),
        (Education, "profile"),
    ],
)
def test_keys_are_the_decoder_s(struct: type[Profile], document: Document) -> None:
    fields = decoder_of(struct).fields
    found = definition(struct.__name__, document)
    assert list(mapping(found["properties"])) == list(fields)
    assert found["required"] == [key for key, field in fields.items() if field.required]


def test_publications_are_a_list() -> None:
    assert at("publications", "type") == "array"
    assert at("publications", "items") == {"$ref": "#/$defs/Publication"}


def test_a_work_needs_a_date_or_a_status() -> None:
    assert definition("Publication")["anyOf"] == [
        {"required": ["issued"]},
        {"required": ["status"]},
    ]


def test_every_form_is_written_as_text() -> None:
    assert set(WRITTEN) == {*FORMS, Prose}
    assert all("properties" not in one for one in WRITTEN.values())


def test_text_may_be_a_number() -> None:
    assert definition("RichText")["type"] == ["string", "number"]
    assert at(
        "publications", "$defs", "Publication", "properties", "volume", "anyOf"
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
    pattern = at("publications", "$defs", "PartialDate", "anyOf", 0, "pattern")
    assert bool(re.search(str(pattern), date)) is matches


def test_a_year_may_be_a_number() -> None:
    assert at("publications", "$defs", "PartialDate", "anyOf", 1) == {
        "type": "integer",
        "minimum": 1000,
        "maximum": 2999,
    }


def test_an_author_is_text_or_a_mapping() -> None:
    where = ("$defs", "Author", "anyOf")
    assert at("publications", *where, 0) == TEXT
    keys = list(mapping(at("publications", *where, 1, "properties")))
    assert keys == list(decoder_of(Author).fields)


def test_an_only_item_may_stand_for_its_list() -> None:
    item = {"$ref": "#/$defs/RichText"}
    assert at(
        "publications", "$defs", "Publication", "properties", "awards", "anyOf"
    ) == [item, {"type": "array", "items": item}, {"type": "null"}]


def test_other_lists_are_lists() -> None:
    author = ("$defs", "Publication", "properties", "author")
    assert at("publications", *author, "type") == "array"


def test_an_address_is_text_or_lines_or_a_mapping() -> None:
    where = ("$defs", "PostalAddress", "anyOf")
    assert at("profile", *where, 0) == TEXT
    assert at("profile", *where, 1) == {"type": "array", "items": TEXT}
    assert at("profile", *where, 2, "type") == "object"


@pytest.mark.parametrize("choices", [Status, WorkType])
def test_choices_are_listed(choices: type[Status | WorkType]) -> None:
    assert definition(choices.__name__)["enum"] == [one.value for one in choices]


@pytest.mark.parametrize("document", ["profile", "publications"])
def test_the_schema_beside_the_sample_is_this_one(
    document: Document,
) -> None:
    folder = bundled_folder("data")
    kept = (folder / "schema" / f"{document}.json").read_text(encoding="utf-8")
    assert kept == json_schema(document) + "\n"


@pytest.mark.parametrize("document", ["profile", "publications"])
def test_the_first_line_of_the_sample_names_its_schema(document: str) -> None:
    folder = bundled_folder("data")
    with (folder / f"{document}.yaml").open(encoding="utf-8") as file:
        first = file.readline()
    assert first == f"# yaml-language-server: $schema=schema/{document}.json\n"
    assert (folder / "schema" / f"{document}.json").is_file()
