"""The JSON Schema of a file, for editors that complete and check while one writes.

Part of ``loading``: made from the same types as ``plan``, and saying what that accepts.
Text is also a number, because an editor reads ``title: 1984`` as one; a key without a
value is allowed wherever the key is not needed, unless it could mean two things.
"""

from __future__ import annotations

from enum import Enum

import msgspec

from cvgen.loading.fields import Field, fields_of, item_of
from cvgen.loading.forms import LINES, SHORT_FIELDS, SHORT_FORMS
from cvgen.loading.written import TEXT, WRITTEN, Json, Schema, scalar_schema
from cvgen.model.about import About, Bounds
from cvgen.model.files import DataFile
from cvgen.model.person import Credit, Name
from cvgen.model.preset.preset import Preset
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.sections.general import GeneralSection
from cvgen.model.theme import ThemeFile
from cvgen.model.variant import Variant

__all__ = ["DIALECT", "json_schema"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

NULL: Schema = {"type": "null"}

DESCRIBING = ("description", "examples")
"""What editors show of a key."""

ONE_OF: dict[type, tuple[tuple[str, ...], ...]] = {
    Name: (("family", "literal"),),
    GeneralSection: (("text", "entries", "bullets"),),
    Publication: (tuple(credit.value for credit in Credit), ("issued", "status")),
}
"""Structs of which one key of each of these has to say something: ``rules`` refuses
others, and ``document.examine`` a section that is nothing but a head."""

FILLED: Schema = {"not": NULL, "minItems": 1, "pattern": r"\S"}
"""A value, a list or a text that says something."""

ROOTS: dict[DataFile, tuple[type[msgspec.Struct], str, str]] = {
    DataFile.PROFILE: (
        Profile,
        "The profile of a CV",
        "Who the owner is, and all but the works.",
    ),
    DataFile.PUBLICATIONS: (
        Publication,
        "The publications of a CV",
        "The works, in any order.",
    ),
    DataFile.VARIANT: (
        Variant,
        "A variant of a CV",
        "Choices for one application, and no facts.",
    ),
    DataFile.THEME: (
        ThemeFile,
        "A theme of a CV",
        "How a CV looks, as far as it differs from another theme.",
    ),
    DataFile.PRESET: (
        Preset,
        "A preset of a CV",
        "What a funder's scheme asks of a CV, and where that was read.",
    ),
}
"""What a file holds, and what its schema is called."""


def json_schema(file: DataFile) -> str:
    """The schema (draft 2020-12) of a file, indented."""
    root, title, description = ROOTS[file]
    reference: Schema = {"$ref": f"#/$defs/{root.__name__}"}
    body = reference
    if file is DataFile.PUBLICATIONS:
        body = {"type": "array", "items": reference}
    schema: Schema = {
        "$schema": DIALECT,
        "title": title,
        "description": description,
        **body,
        "$defs": dict(_definitions(root)),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode()


def _definitions(root: type) -> Schema:
    """The definitions of a struct and of all that its fields refer to."""
    definitions: Schema = {}
    pending = [root]
    while pending:
        subject = pending.pop(0)
        if subject.__name__ not in definitions:
            definitions[subject.__name__] = _definition(subject, pending)
    return definitions


def _definition(subject: type, pending: list[type]) -> Schema:
    """The definition of a type; those that it refers to become pending."""
    if subject in WRITTEN:
        return WRITTEN[subject]
    described: Schema = {"description": (subject.__doc__ or "").split("\n", 1)[0]}
    if issubclass(subject, Enum):
        return {**described, "enum": [str(member.value) for member in subject]}
    mapping = _mapping(subject, pending)
    if subject in SHORT_FORMS:
        return {**described, **_any_of(TEXT, mapping)}
    if key := SHORT_FIELDS.get(subject.__name__):
        short = _value(subject, _fields(subject)[key], pending)
        return {**described, **_any_of(short, mapping)}
    return {**described, **mapping}


def _mapping(subject: type, pending: list[type], without: str = "") -> Schema:
    """A struct as a mapping, of which one key may be said elsewhere."""
    fields = {key: one for key, one in _fields(subject).items() if key != without}
    mapping: Schema = {
        "type": "object",
        "properties": {
            key: _property(subject, field, pending) for key, field in fields.items()
        },
        "required": [key for key, field in fields.items() if field.required],
        "additionalProperties": False,
    }
    for base, needs in ONE_OF.items():
        if issubclass(subject, base):
            mapping["allOf"] = [
                {"anyOf": [_filled(key) for key in keys]} for keys in needs
            ]
    return mapping


def _filled(key: str) -> Schema:
    """A mapping in which a key says something."""
    return {"required": [key], "properties": {key: FILLED}}


def _fields(subject: type) -> dict[str, Field]:
    """The fields of a struct by their keys."""
    return {field.key: field for field in fields_of(subject)}


def _property(subject: type, field: Field, pending: list[type]) -> Schema:
    """One field, with what it says to the author."""
    schema = _value(subject, field, pending)
    if not field.required and not field.about.if_empty:
        schema = _any_of(schema, NULL)
    elif field.required and schema.get("type") == "array":
        schema = {**schema, "minItems": 1}
    said: Schema = {"description": field.about.description}
    if field.about.examples:
        said["examples"] = [*field.about.examples]
    return {**said, **schema}


def _value(subject: type, field: Field, pending: list[type]) -> Schema:
    """What stands after the key of a field."""
    schema = _written(field.kind, field.about, pending)
    is_lines = (subject, field.key) == LINES
    return _any_of(TEXT, schema) if is_lines else schema


def _any_of(*schemas: Schema) -> Schema:
    """A choice of schemas, those that are choices themselves taken apart."""
    choices: list[Json] = []
    for schema in schemas:
        inner = schema.get("anyOf")
        if isinstance(inner, list) and schema.keys() == {"anyOf"}:
            choices += inner
        else:
            choices.append(schema)
    return {"anyOf": choices}


def _written(kind: object, about: About, pending: list[type]) -> Schema:
    """How a value of a type is written."""
    if item := item_of(kind):
        if about.keyed:
            return _keyed(item, about.keyed, pending)
        items = _written(item, About(description="", pattern=about.pattern), pending)
        schema: Schema = {"type": "array", "items": items}
        return _any_of(items, schema) if about.one_or_more else schema
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct | Enum):
        pending.append(kind)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    return {**scalar_schema(kind, about.pattern), **_limits(about.bounds)}


def _limits(bounds: Bounds | None) -> Schema:
    """The bounds of a number, if it has any."""
    return {"minimum": bounds.low, "maximum": bounds.high} if bounds else {}


def _keyed(item: object, name: str, pending: list[type]) -> Schema:
    """A tuple of structs as a mapping from one of their fields to the others."""
    if not isinstance(item, type) or not issubclass(item, msgspec.Struct):
        message = f"{item} cannot be keyed by {name}"
        raise TypeError(message)
    fields = {one.name: one for one in fields_of(item)}
    key = fields.pop(name)
    first = next(one for one in fields.values() if one.required)
    value = _property(item, first, pending)
    if len(fields) > 1:
        rest = _mapping(item, pending, without=key.key)
        said: Schema = {k: value.pop(k) for k in DESCRIBING if k in value}
        value = {**said, **_any_of(value, rest)}
    return {"type": "object", **_keys(key, value)}


def _keys(key: Field, value: Schema) -> Schema:
    """The keys of a mapping whose keys are data: a closed set, or any of a form."""
    if isinstance(key.kind, type) and issubclass(key.kind, Enum):
        names = [str(member.value) for member in key.kind]
        return {
            "properties": dict.fromkeys(names, value),
            "additionalProperties": False,
        }
    return {"additionalProperties": value}
