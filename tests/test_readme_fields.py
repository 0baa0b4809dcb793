"""The README's reference names every field and every word that a file may hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

from cvgen.loading.schema import json_schema
from cvgen.model.files import DataFile

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
COMMON = {"details", "url", "visibility"}
"""What every entry may have, said above the table of sections."""

TRUTH = (True, False, "yes", "no")

Json: TypeAlias = "str | list[Json] | dict[str, Json]"


def chapter(title: str) -> str:
    """The text under a head, up to the next head that is not below it."""
    level, _ = title.split(" ", 1)
    pattern = rf"^{re.escape(title)}$(.*?)(?=^#{{2,{len(level)}}} |\Z)"
    found = re.search(pattern, README, flags=re.MULTILINE | re.DOTALL)
    assert found, title
    return re.sub(r"```.*?```", "", found[1], flags=re.DOTALL)


def code(text: str) -> set[str]:
    """The words of a text that are set as code."""
    spans = re.findall(r"`([^`\n]+)`", text)
    return {word for span in spans for word in re.findall(r"[\w-]+", span)}


def rows(text: str) -> dict[str, str]:
    """The rows of a table by the codes in their first cell."""
    found = re.findall(r"^\|([^|]*`[^|]*)\|(.*)\|$", text, flags=re.MULTILINE)
    return {key: row for cell, row in found for key in code(cell)}


def definitions(file: DataFile) -> Mapping[str, Json]:
    schema = json.loads(json_schema(file))
    assert isinstance(schema, dict)
    found = schema["$defs"]
    assert isinstance(found, dict)
    return found


def said(schema: Json, defs: Mapping[str, Json], depth: int = 1) -> Iterator[str]:
    """The keys and the words of choices of a schema and of those it refers to."""
    if isinstance(schema, list):
        for item in schema:
            yield from said(item, defs, depth)
    if not isinstance(schema, dict):
        return
    for key, value in schema.items():
        if key == "$ref" and isinstance(value, str) and depth:
            yield from said(defs[value.rsplit("/", 1)[1]], defs, depth - 1)
        elif key == "properties" and isinstance(value, dict):
            yield from value
        elif key == "enum" and isinstance(value, list):
            yield from (str(word) for word in value if word not in TRUTH)
        elif key in {"items", "anyOf"}:
            yield from said(value, defs, depth)


def properties(file: DataFile, name: str) -> dict[str, Json]:
    definition = definitions(file)[name]
    assert isinstance(definition, dict)
    found = definition["properties"]
    assert isinstance(found, dict)
    return found


SECTIONS = rows(chapter("### The sections"))


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_s_row_names_all_that_an_entry_may_hold(section: str) -> None:
    entry = properties(DataFile.PROFILE, "Profile")[section]
    wanted = set(said(entry, definitions(DataFile.PROFILE), depth=1)) - COMMON
    assert wanted
    assert wanted - code(SECTIONS[section]) == set()


def test_every_key_of_a_profile_is_in_one_of_the_tables() -> None:
    profile = rows(chapter("### The profile"))
    wanted = set(properties(DataFile.PROFILE, "Profile"))
    assert wanted - set(profile) - code("".join(profile)) - set(SECTIONS) == set()
    assert set(SECTIONS) <= wanted


def test_every_register_is_named() -> None:
    words = set(said(definitions(DataFile.PROFILE)["Profile"], {}))
    registers = properties(DataFile.PROFILE, "Profile")["identifiers"]
    wanted = set(said(registers, {})) - words
    assert "orcid" in wanted
    assert wanted - code(chapter("### The profile")) == set()


@pytest.mark.parametrize(
    ("file", "root", "title"),
    [
        (DataFile.PUBLICATIONS, "Publication", "### The publications"),
        (DataFile.VARIANT, "Variant", "## Cut it for an application"),
    ],
    ids=str,
)
def test_every_field_and_choice_is_named(file: DataFile, root: str, title: str) -> None:
    fields = properties(file, root)
    named = code(chapter(title))
    wanted = set(fields)
    for name, field in fields.items():
        if name not in {"type", "title-translated"}:
            wanted |= set(said(field, definitions(file), depth=2))
    assert len(wanted) > len(fields)
    assert wanted - named - CSL_NAMES == set()


CSL_NAMES = {
    "given",
    "family",
    "dropping-particle",
    "non-dropping-particle",
    "suffix",
    "native",
    "literal",
    "self",
    "value",
}
"""Parts of names, which the table of the profile names."""
