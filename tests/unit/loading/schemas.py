"""The JSON Schemas as tests look at them, and the files that they are of."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeAlias

from cvgen.files.bundled import bundled_folder
from cvgen.loading.schema import json_schema
from cvgen.model.files import DataFile
from tests.support.samples import LARGE

Found: TypeAlias = dict[str, object]

PROFILE, PUBLICATIONS, VARIANT, THEME, PRESET = DataFile
DOCUMENTS = tuple(DataFile)
TEXT = {"type": ["string", "number"]}


@cache
def whole(document: DataFile) -> object:
    """A schema."""
    return json.loads(json_schema(document))


def at(document: DataFile, *steps: str | int) -> object:
    """What a schema holds at a place."""
    found = whole(document)
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


def definition(name: str, document: DataFile = PUBLICATIONS) -> Found:
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


def sample_files() -> Iterator[tuple[DataFile, Path]]:
    """The files of both samples, with what they are."""
    for folder in (bundled_folder("data"), LARGE):
        yield PROFILE, folder / "profile.yaml"
        yield PUBLICATIONS, folder / "publications.yaml"
        for path in sorted((folder / "variants").glob("*.yaml")):
            yield VARIANT, path
        for path in sorted((folder / "themes").glob("*.yaml")):
            yield THEME, path
        for path in sorted((folder / "presets").glob("*.yaml")):
            yield PRESET, path
