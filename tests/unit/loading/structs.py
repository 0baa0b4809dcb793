"""All structs that an author's files and locales may hold, found from their roots."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, get_args, get_origin

import msgspec

from cvgen.loading.forms import FORMS
from cvgen.model.locale import Locale
from cvgen.model.preset.preset import Preset
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.text import Prose
from cvgen.model.theme import ThemeFile
from cvgen.model.variant import Variant

__all__ = ["STRUCTS"]

WRITTEN_AS_TEXT = {*FORMS, Prose}


def _reached(root: type[msgspec.Struct]) -> Iterator[type[msgspec.Struct]]:
    """A struct and those within it that are written as mappings."""
    yield root
    for field in msgspec.structs.fields(root):
        for inner in _structs(field.type):
            yield from _reached(inner)


def _structs(kind: object) -> Iterator[type[msgspec.Struct]]:
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        if kind not in WRITTEN_AS_TEXT:
            yield kind
    elif get_origin(kind) in {Annotated, tuple} or isinstance(kind, UnionType):
        for inner in get_args(kind):
            yield from _structs(inner)


STRUCTS = tuple(
    dict.fromkeys(
        struct
        for root in (Profile, Publication, Variant, ThemeFile, Preset, Locale)
        for struct in _reached(root)
    )
)
