"""The fields of a struct of the model, with what they say to their author.

Part of ``loading``: ``plan`` makes decoders of them, and ``schema`` a JSON Schema.
"""

from __future__ import annotations

from importlib import import_module
from types import NoneType, UnionType
from typing import get_args, get_origin

import msgspec
from msgspec import structs

from cvgen.model.about import About

__all__ = ["Field", "fields_of", "item_of"]


class Field(msgspec.Struct, frozen=True):
    """A field: its argument, its key, its type as annotated, and what is said of it."""

    name: str
    key: str
    annotated: object
    about: About
    required: bool

    @property
    def kind(self) -> object:
        """The type without ``None``; one that is only named is loaded for it."""
        kind, module = self.annotated, self.about.module
        if isinstance(kind, type):
            return kind
        item = item_of(kind)
        if isinstance(item, str):
            return tuple[_load(item, module), ...]  # type: ignore[misc] # a value
        if isinstance(kind, str):
            return _load(kind.removesuffix(" | None"), module)
        return _sure(kind)


def fields_of(struct: type) -> tuple[Field, ...]:
    """The fields of a struct in their order.

    Raises:
        TypeError: One of them says nothing of itself.
    """
    return tuple(_field(one) for one in structs.fields(struct))


def item_of(kind: object) -> object:
    """The type of a tuple's items, or none if the type is no tuple."""
    return get_args(kind)[0] if get_origin(kind) is tuple else None


def _field(field: structs.FieldInfo) -> Field:
    annotation: object = field.type
    if isinstance(annotation, tuple):
        kind, said = annotation
        if isinstance(said, About):
            return Field(field.name, field.encode_name, kind, said, field.required)
    message = f"{annotation} is not annotated by ``about``"
    raise TypeError(message)


def _sure(kind: object) -> object:
    """The type of an optional field when there is a value."""
    if not isinstance(kind, UnionType):
        return kind
    (inner,) = (one for one in get_args(kind) if one is not NoneType)
    return inner


def _load(name: str, module: str) -> type:
    """The type of that name."""
    kind: object = getattr(import_module(module), name)
    if not isinstance(kind, type):
        message = f"{name} of {module} is no type"
        raise TypeError(message)
    return kind
