"""All structs that an author's files and locales may hold, found from their roots."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.loading.fields import fields_of, item_of
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
    for field in fields_of(root):
        kind = item_of(field.kind) or field.kind
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            yield from _reached(kind) if kind not in WRITTEN_AS_TEXT else ()


STRUCTS = tuple(
    dict.fromkeys(
        struct
        for root in (Profile, Publication, Variant, ThemeFile, Preset, Locale)
        for struct in _reached(root)
    )
)
