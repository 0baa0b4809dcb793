"""Every section prints every field, and stands in one place of each layer."""

from __future__ import annotations

from pathlib import Path

import pytest

import cvgen.document.sections
import cvgen.model.sections
from cvgen.document.contents import CONTENTS
from tests.support.samples import composed_document
from tests.unit.document.fields import (
    SectionField,
    modules,
    private_entries,
    section_fields,
)
from tests.unit.document.rows import words

TESTS = Path(__file__).parent / "sections"

UNPRINTED = {
    "visibility": "says whether the entry is printed at all",
    "id": "is the name by which a variant asks for a general section",
}
"""Keys of which nothing is printed, and why."""

FIELDS = list(section_fields())
PRINTED = [one for one in FIELDS if one.key not in UNPRINTED]


def read(profile: str, section: str) -> str:
    """All that a section says, head and rows."""
    variant = f"sections: [{section}]"
    return words(composed_document(f"name: Mei Chen\n{profile}", variant=variant))


def test_there_are_fields_of_every_section() -> None:
    assert len({(one.section, one.key) for one in PRINTED}) > 150
    sections = {one.section for one in FIELDS}
    assert sections == {key.value for key in CONTENTS} - {"summary"} | {"own"}


def test_of_what_is_not_printed_there_are_fields() -> None:
    assert UNPRINTED.keys() <= {one.key for one in FIELDS}


@pytest.mark.parametrize("field", PRINTED, ids=str)
def test_a_field_is_printed(field: SectionField) -> None:
    assert field.read in read(field.profile, field.section)
    if field.without:
        assert field.read not in read(field.without, field.section)


@pytest.mark.parametrize(("section", "profile"), list(private_entries()))
def test_nothing_is_printed_of_a_private_entry(section: str, profile: str) -> None:
    assert read(profile, section) == ""
    assert read(profile.replace("private", "public"), section) != ""


def test_a_section_is_one_model_one_layout_and_one_test() -> None:
    models = modules(cvgen.model.sections) - {"general"}
    layouts = modules(cvgen.document.sections) - {"general"}
    tests = {path.stem.removeprefix("test_") for path in TESTS.glob("test_*.py")}
    keys = {key.value for key in CONTENTS}
    assert len(keys) > 20
    assert layouts == keys
    assert models == keys - {"summary"}
    assert tests == keys | {"general"}
