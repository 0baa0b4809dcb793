"""What an editor accepts by the JSON Schema, the loader accepts, and the other way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import msgspec
import pytest
import yaml
from jsonschema import Draft202012Validator

from cvgen.diagnostics import InvalidInput
from cvgen.loading.fields import fields_of
from cvgen.loading.nodes import parse
from cvgen.loading.plan import decoder_of
from cvgen.loading.report import Report
from cvgen.loading.schema import json_schema
from cvgen.loading.source import SourceText
from cvgen.model.files import DataFile
from cvgen.model.locale import Locale
from tests.support.samples import build_texts
from tests.unit.loading.schemas import (
    DOCUMENTS,
    PROFILE,
    Found,
    at,
    mapping,
    parts,
    sample_files,
)
from tests.unit.loading.structs import STRUCTS


@pytest.mark.parametrize(
    ("profile", "is_whole"),
    [
        ("{name: {given: Mei, literal: }}", False),
        ("{name: {given: Mei, family: '  '}}", False),
        ("{name: {given: Mei, family: Chen, literal: }}", True),
        ("{sections: [{id: a, title: A}], name: Mei}", False),
        ("{sections: [{id: a, title: A, entries: []}], name: Mei}", False),
        ("{sections: [{id: a, title: A, bullets: [], text: }], name: Mei}", False),
        ("{sections: [{id: a, title: A, text: ' '}], name: Mei}", False),
        ("{sections: [{id: a, title: A, text: T, entries: []}], name: Mei}", True),
        ("{sections: [{id: a, title: A, bullets: one}], name: Mei}", True),
    ],
)
def test_schema_and_build_are_of_one_mind_about_what_says_nothing(
    profile: str, *, is_whole: bool
) -> None:
    value = yaml.load(profile, EditorLoader)  # noqa: S506
    validator = Draft202012Validator(json.loads(json_schema(PROFILE)))
    assert validator.is_valid(value) is is_whole
    with nullcontext() if is_whole else pytest.raises(InvalidInput):
        build_texts(profile)


@pytest.mark.parametrize(
    ("document", "path"),
    [
        pytest.param(*one, id=f"{one[1].parent.name}/{one[1].name}")
        for one in sample_files()
    ],
)
def test_an_editor_finds_nothing_wrong_in_the_samples(
    document: DataFile, path: Path
) -> None:
    # An editor reads YAML's own types, and dates as text.
    value = yaml.load(path.read_text(encoding="utf-8"), EditorLoader)  # noqa: S506
    assert value
    validator = Draft202012Validator(json.loads(json_schema(document)))
    assert [one.message for one in validator.iter_errors(value)] == []


class EditorLoader(yaml.SafeLoader):
    """Reads YAML as editors do: dates stay text."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, regex) for tag, regex in known if not tag.endswith("timestamp")]
    for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def examples() -> Iterator[tuple[type[msgspec.Struct], str, object]]:
    """Every example of every field of what an author writes."""
    for struct in STRUCTS:
        if struct is Locale:
            continue
        for field in fields_of(struct):
            for example in field.about.examples:
                yield struct, field.key, example


EXAMPLES = list(examples())


def test_there_are_examples_to_try() -> None:
    assert len(EXAMPLES) > 250


@pytest.mark.parametrize(
    ("struct", "key", "example"),
    [
        pytest.param(*one, id=f"{one[0].__name__} {one[1]} {i}")
        for i, one in enumerate(EXAMPLES)
    ],
)
def test_an_example_is_accepted_by_the_loader_and_by_the_schema(
    struct: type[msgspec.Struct], key: str, example: object
) -> None:
    text = json.dumps(example, ensure_ascii=False)
    report = Report(SourceText("example.yaml", text), "profile")
    node = parse(report)
    assert node is not None
    decoder_of(struct).fields[key].decode(node, report)
    assert [one.message for one in report.problems] == []
    schema = _schema_of(struct, key)
    if schema is not None:
        validator = Draft202012Validator(schema)
        assert [one.message for one in validator.iter_errors(example)] == []


def _schema_of(struct: type[msgspec.Struct], key: str) -> Found | None:
    """The schema of a field, with what it refers to; none if keyed structs hide it."""
    for document in DOCUMENTS:
        definitions = mapping(at(document, "$defs"))
        if struct.__name__ in definitions:
            for part in parts(definitions[struct.__name__]):
                found = mapping(part.get("properties", {})).get(key)
                if found is not None:
                    return {**mapping(found), "$defs": definitions}
    return None
