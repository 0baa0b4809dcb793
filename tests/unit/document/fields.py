"""Every field of every section: a profile that has it, and what must be read of it."""

from __future__ import annotations

import importlib
import types
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path

import msgspec

import cvgen.model.sections
from cvgen.loading.fields import fields_of, item_of
from cvgen.model.amount import Amount
from cvgen.model.date import End, PartialDate, YearSpan
from cvgen.model.entry_kinds import GrantStatus, PatentStatus, ServiceKind, TalkKind
from cvgen.model.identifiers import Doi, EmailAddress, PhoneNumber, WebAddress
from cvgen.model.locale import Terms, term
from cvgen.model.sections.general import GeneralEntry, GeneralSection
from cvgen.model.text import Prose, RichText
from cvgen.model.visibility import Visibility
from tests.support.samples import locale

__all__ = ["SectionField", "modules", "private_entries", "section_fields"]

FRAMES = {
    Amount: "grants: [{title: T, amount: {%s}}]",
    GeneralSection: "sections: [{%s}]",
    GeneralEntry: "sections: [{id: own, title: T, entries: [{%s}]}]",
}
"""How a struct stands in a profile if it is no entry of its module's section."""

FILLING: Mapping[type[msgspec.Struct], dict[str, str]] = {
    GeneralSection: {"text": "Something"}
}
"""What a struct must say beside its required keys to be printed."""

TEXTS = frozenset({RichText, Prose, str})

VALUES: Mapping[object, tuple[str, str]] = {
    PartialDate: ("2019", "2019"),
    End: ("2023", "2023"),
    YearSpan: ("2019-2021", "2019–2021"),
    Doi: ("10.1000/182", "doi:10.1000/182"),
    EmailAddress: ("m@example.edu", "m@example.edu"),
    PhoneNumber: ("+44 20 7946 0000", "+44 20 7946 0000"),
    WebAddress: ("https://example.org/page", "example.org/page"),
    Amount: ("GBP 4321", "GBP 4,321"),
    GeneralEntry: ("[{title: Svalbard}]", "Svalbard"),
    int: ("77", "77"),
}
"""By type: a value as it is written, and what must be read of it."""

SPECIAL = {
    "id": ("own", ""),
    "fte": ("0.6", "0.6"),
    "as-of": ("2019-05", "May 2019"),
    "currency": ("SEK", "SEK"),
    "total": ("4321", "4,321"),
}
"""By key: values of a form of their own."""


class SectionField(msgspec.Struct, frozen=True, kw_only=True):
    """A field with a value: ``without`` is the profile that lacks it, if one may."""

    section: str
    key: str
    read: str
    profile: str
    without: str | None

    def __str__(self) -> str:
        return f"{self.section} {self.key} {self.read}"


def modules(package: types.ModuleType) -> set[str]:
    """The names of the modules of a package."""
    (folder,) = package.__path__
    return {path.stem for path in Path(folder).glob("[!_]*.py")}


def section_fields() -> Iterator[SectionField]:
    """Every field of every section's structs, with each value that may differ."""
    for module, struct in _structs():
        needed = _needed(struct)
        for key, kind in _kinds(struct).items():
            for written, read in _values(key, kind):
                yield SectionField(
                    section=_section(module),
                    key=key,
                    read=read,
                    profile=_profile(module, struct, {**needed, key: written}),
                    without=None if key in needed else _profile(module, struct, needed),
                )


def private_entries() -> Iterator[tuple[str, str]]:
    """For every struct that has a visibility its section, and a profile hiding it."""
    for module, struct in _structs():
        if "visibility" in _kinds(struct):
            values = {**_needed(struct), "visibility": "private"}
            yield _section(module), _profile(module, struct, values)


def _section(module: str) -> str:
    """What a variant calls the section of a module."""
    return "own" if module == "general" else module


def _structs() -> Iterator[tuple[str, type[msgspec.Struct]]]:
    for name in sorted(modules(cvgen.model.sections)):
        module = importlib.import_module(f"cvgen.model.sections.{name}")
        kinds = [one for one in vars(module).values() if isinstance(one, type)]
        for one in kinds:
            if one.__module__ == module.__name__ and issubclass(one, msgspec.Struct):
                yield name, one


def _kinds(struct: type[msgspec.Struct]) -> dict[str, object]:
    """The types of a struct's fields by their keys."""
    return {one.key: item_of(one.kind) or one.kind for one in fields_of(struct)}


def _needed(struct: type[msgspec.Struct]) -> dict[str, str]:
    """The keys that a struct must have to be printed, with values."""
    kinds = _kinds(struct)
    keys = [one.key for one in fields_of(struct) if one.required]
    needed = {key: _values(key, kinds[key])[0][0] for key in keys}
    return FILLING.get(struct, {}) | needed


def _values(key: str, kind: object) -> list[tuple[str, str]]:
    """Values of a field as they are written, and what is read of each."""
    if key in SPECIAL:
        return [SPECIAL[key]]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return [(str(one.value), _word(one)) for one in kind]
    return [(f"Word of {key}",) * 2 if kind in TEXTS else VALUES[kind]]


def _word(member: Enum) -> str:
    """What is printed of a member of a closed set."""
    if isinstance(member, Visibility):
        return ""
    words = locale()
    terms: Mapping[type[Enum], Terms] = {
        TalkKind: words.talks,
        ServiceKind: words.service,
        GrantStatus: words.grants,
        PatentStatus: words.patents,
    }
    return term(terms[type(member)], member)


def _profile(
    module: str, struct: type[msgspec.Struct], values: Mapping[str, str]
) -> str:
    frame = FRAMES.get(struct, f"{module}: [{{%s}}]")
    inside = ", ".join(f"{key}: {value}" for key, value in values.items())
    return frame % inside
