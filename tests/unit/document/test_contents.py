"""Every section prints every field that its entries have."""

from __future__ import annotations

import types
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Annotated, get_args, get_origin, get_type_hints

import msgspec
import pytest

import cvgen.document.sections
import cvgen.model.sections
from cvgen.document.contents import CONTENTS
from cvgen.model.date import End, PartialDate, YearSpan
from cvgen.model.identifiers import Doi, EmailAddress, PhoneNumber, WebAddress
from cvgen.model.profile import Profile
from cvgen.model.section_key import SectionKey
from cvgen.model.sections.grants import Amount
from cvgen.model.text import Prose, RichText
from tests.unit.document.rows import rows

TESTS = Path(__file__).parent / "sections"
FIELDS = get_type_hints(Profile, include_extras=True)

UNPRINTED = {
    "visibility": "says who may see the entry",
    "id": "is how variants name a general section",
    "kind": "is the head above the entry",
    "status": "is printed where the dates do not tell it",
}
"""Fields that are not printed as they stand, and why."""

VALUES: dict[object, tuple[str, str]] = {
    PartialDate: ("2019", "2019"),
    End: ("2023", "2023"),
    YearSpan: ("2019-2021", "2019–2021"),
    Doi: ("10.1000/182", "doi:10.1000/182"),
    EmailAddress: ("m@example.edu", "m@example.edu"),
    PhoneNumber: ("+44 20 7946 0000", "+44 20 7946 0000"),
    WebAddress: ("https://example.org/page", "example.org/page"),
    Amount: (
        "{total: 4321, share: 1234, currency: GBP}",
        "GBP 4,321",
    ),
    int: ("77", "77"),
}
"""By type: a value as it is written, and what must be read of it."""

SPECIAL = {"fte": ("0.6", "0.6"), "as-of": ("2019-05", "May 2019")}
"""By key: values of a form of their own."""


def struct_of(section: SectionKey) -> type[msgspec.Struct] | None:
    """The struct of a section's entries."""
    kind = plain(FIELDS[section.value])
    (item, *_) = get_args(kind) or (None,)
    return item if isinstance(item, type) and issubclass(item, msgspec.Struct) else None


def plain(kind: object) -> object:
    """A type without its annotation and without none."""
    if get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    if isinstance(kind, types.UnionType):
        kind = next(one for one in get_args(kind) if one is not type(None))
    return kind


def cases() -> Iterator[tuple[SectionKey, str, object]]:
    """Every field of the entries of every section."""
    for section in CONTENTS:
        struct = struct_of(section)
        if struct is None:
            continue
        hints = get_type_hints(struct, include_extras=True)
        for field in msgspec.structs.fields(struct):
            yield section, field.encode_name, plain(hints[field.name])


def value_of(key: str, kind: object) -> tuple[str, str]:
    """A value of a field as it is written, and what is read of it."""
    if key in SPECIAL:
        return SPECIAL[key]
    if get_origin(kind) is tuple:
        kind = plain(get_args(kind)[0])
    if kind in {RichText, Prose, str}:
        word = f"Word of {key}"
        return word, word
    return VALUES[kind]


CASES = list(cases())


def test_there_are_fields_to_look_at() -> None:
    assert len(CASES) > 150
    assert {section for section, _, _ in CASES} == set(CONTENTS) - {SectionKey.SUMMARY}


@pytest.mark.parametrize(
    ("section", "key", "kind"),
    [pytest.param(*case, id=f"{case[0].value} {case[1]}") for case in CASES],
)
def test_a_field_is_printed(section: SectionKey, key: str, kind: object) -> None:
    if isinstance(kind, type) and issubclass(kind, Enum):
        assert key in UNPRINTED
        return
    struct = struct_of(section)
    assert struct
    required = {
        field.encode_name: value_of(
            field.encode_name,
            plain(get_type_hints(struct, include_extras=True)[field.name]),
        )[0]
        for field in msgspec.structs.fields(struct)
        if field.required
    }
    written, read = value_of(key, kind)
    fields = ", ".join(
        f"{name}: {text}" for name, text in {**required, key: written}.items()
    )
    found = rows(f"{section.value}: [{{{fields}}}]", f"sections: [{section.value}]")
    assert read in " ".join(cell for row in found for cell in row)


def modules(package: types.ModuleType) -> set[str]:
    """The names of the modules of a package."""
    (folder,) = package.__path__
    return {path.stem for path in Path(folder).glob("[!_]*.py")}


def test_a_section_is_one_model_one_layout_and_one_test() -> None:
    models = modules(cvgen.model.sections) - {"general"}
    layouts = modules(cvgen.document.sections) - {"general"}
    tests = {path.stem.removeprefix("test_") for path in TESTS.glob("test_*.py")}
    keys = {key.value for key in CONTENTS}
    assert len(keys) > 20
    assert layouts == keys
    assert models == keys - {"summary"}
    assert tests == keys | {"general"}
