"""A work → the fields of its entry, as an author would write them.

Part of ``importers.writing``.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import msgspec

from cvgen.importers.draft import listed, mapped, said
from cvgen.importers.writing.markup import write_markup
from cvgen.importers.writing.name import write_name
from cvgen.loading.node import Mapping, Node
from cvgen.model.date import PartialDate
from cvgen.model.identifiers import (
    ArxivId,
    Doi,
    Isbn,
    Issn,
    Orcid,
    PubMedCentralId,
    PubMedId,
    WebAddress,
)
from cvgen.model.person import Name
from cvgen.model.publication import (
    ListMembership,
    Publication,
    TranslatedTitle,
    WorkLink,
)
from cvgen.model.text import RichText

__all__ = ["write_date", "write_value", "write_work"]

ALWAYS_LISTS = frozenset({"author", "editor", "translator"})


def write_work(work: Publication) -> Mapping:
    """All fields that are not as they are without a word, in the model's order."""
    return mapped(_fields(work), 1)


def write_value(value: object) -> Node:
    """A value of the model, in its shortest form."""
    match value:
        case Name():
            return write_name(value, 1)
        case tuple():
            return _write_several(value)
        case msgspec.Struct() if _text(value) is None:
            return mapped(_fields(value), 1)
        case _:
            return said(_text(value) or "", 1)


def write_date(date: PartialDate) -> str:
    """As much of a date as is known, as ``2024-05-09``."""
    parts = [f"{date.year:04}", *(f"{one:02}" for one in (date.month, date.day) if one)]
    return "-".join(parts)


def _fields(value: msgspec.Struct) -> Iterator[tuple[str, Node]]:
    for field in msgspec.structs.fields(value):
        own = getattr(value, field.name)
        if own != field.default:
            key = field.encode_name
            is_list = key in ALWAYS_LISTS and isinstance(own, tuple)
            yield key, listed(map(write_value, own), 1) if is_list else write_value(own)


def _write_several(values: tuple[object, ...]) -> Node:
    """A mapping of what has keys, the only one of several, or a list."""
    pairs = [pair for value in values if (pair := _pair(value)) is not None]
    if pairs:
        return mapped(((key, write_value(one)) for key, one in pairs), 1)
    if len(values) == 1 and not isinstance(values[0], Name):
        return write_value(values[0])
    return listed(map(write_value, values), 1)


def _pair(value: object) -> tuple[str, object] | None:
    match value:
        case TranslatedTitle(language=language, title=title):
            return language, title
        case WorkLink(kind=kind, url=url):
            return str(kind.value), url
        case ListMembership(application=application, category=category):
            return application, category
        case _:
            return None


NAMED = (ArxivId, Doi, PubMedCentralId)
NUMBERED = (Isbn, Issn, PubMedId)


def _text(value: object) -> str | None:
    """What is written as a text."""
    match value:
        case RichText():
            found = write_markup(value)
        case PartialDate():
            found = write_date(value)
        case WebAddress(url=text) | Orcid(digits=text):
            found = text
        case Enum():
            found = str(value.value)
        case bool():
            found = "true" if value else "false"
        case _ if isinstance(value, NAMED):
            found = value.name
        case _ if isinstance(value, NUMBERED):
            found = value.number
        case msgspec.Struct():
            return None
        case _:
            found = str(value)
    return found
