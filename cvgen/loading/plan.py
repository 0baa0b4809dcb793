"""Decoders made from the types of the model, once for each type.

Part of ``loading``. It knows the types that the model uses (structs, tuples, optional
values, text, truth, enums and those of ``forms``) and refuses any other, so that a new
kind of field cannot be skipped in silence.
"""

from __future__ import annotations

from enum import Enum
from functools import cache

import msgspec

from cvgen.loading.characters import clean
from cvgen.loading.fields import Field, fields_of, item_of
from cvgen.loading.forms import (
    CANONICAL,
    FORMS,
    LINES,
    PATTERN_HINTS,
    PLAIN,
    SHORT_FIELDS,
    SHORT_FORMS,
)
from cvgen.loading.keyed import keyed_decoder
from cvgen.loading.keys import canonical
from cvgen.loading.lists import lines_decoder, list_decoder
from cvgen.loading.node import Node
from cvgen.loading.numbers import (
    bounded_reader,
    read_decimal,
    read_whole,
)
from cvgen.loading.report import Report
from cvgen.loading.rules import RULES
from cvgen.loading.scalars import (
    Decoder,
    TextReader,
    choice_reader,
    decode_prose,
    matching_reader,
    text_decoder,
)
from cvgen.loading.structs import FieldPlan, StructDecoder
from cvgen.model.about import About
from cvgen.model.text import Prose

__all__ = ["decoder_of"]


@cache
def decoder_of(struct: type) -> StructDecoder:
    """The decoder of a struct of the model; its fields are planned when they are met.

    ``msgspec.inspect`` would look at all that a struct may ever hold: for a profile
    that takes longer than to read one.
    """
    fields = tuple(_plan(struct, field) for field in fields_of(struct))
    short: TextReader | FieldPlan | None = SHORT_FORMS.get(struct)
    if name := SHORT_FIELDS.get(struct.__name__):
        short = next(field for field in fields if field.key == name)
    rules = tuple(rule for rule in RULES if issubclass(struct, rule.subject))
    return StructDecoder(struct, fields, rules, short, CANONICAL.get(struct))


def _plan(struct: type, field: Field) -> FieldPlan:
    """How a field of a struct is read."""
    if (struct, field.name) == LINES:
        decode = lines_decoder(text_decoder(clean))
    else:
        decode = _WhenMet(field)
    return FieldPlan(
        field.key,
        field.name,
        decode,
        field.required,
        _example(field),
        field.about.verbatim,
        field.about.if_empty,
    )


class _WhenMet:
    """The decoder of a field, which is planned at its first use."""

    __slots__ = ("_decode", "_field")

    def __init__(self, field: Field) -> None:
        self._field = field
        self._decode: Decoder | None = None

    def __call__(self, node: Node, report: Report) -> object:
        decode = self._decode
        if decode is None:
            field = self._field
            decode = self._decode = _decoder(field.kind, field.about, field.key)
        return decode(node, report)


def _example(field: Field) -> str:
    """The first example of a field, if it is one line of text or a number."""
    first = field.about.examples[0] if field.about.examples else None
    is_line = isinstance(first, str | int | float) and not isinstance(first, bool)
    return f"{field.key}: {first}" if is_line else ""


def _decoder(kind: object, about: About, key: str) -> Decoder:
    """The decoder of a field's type."""
    if isinstance(kind, type):
        return _plain_decoder(kind, about, key)
    if item := item_of(kind):
        if about.keyed:
            return _keyed(item, about.keyed)
        decode_item = _decoder(item, About(description="", pattern=about.pattern), key)
        return list_decoder(decode_item, one_or_more=about.one_or_more)
    raise _no_decoder(kind, key)


def _plain_decoder(kind: type, about: About, key: str) -> Decoder:
    """The decoder of a type that holds no others."""
    if kind is Prose:
        return decode_prose
    if issubclass(kind, msgspec.Struct):
        form = FORMS.get(kind)
        return text_decoder(form) if form else decoder_of(kind)
    return text_decoder(_reader(kind, about, key))


def _keyed(item: object, name: str) -> Decoder:
    """The decoder of a mapping whose keys are a field of its items.

    Words of a closed set may be spelled freely; the author's own keys may not.
    """
    if not isinstance(item, type):
        message = f"{item} cannot be keyed by {name}"
        raise TypeError(message)
    kind = next(one.kind for one in fields_of(item) if one.name == name)
    is_closed = isinstance(kind, type) and issubclass(kind, Enum)
    return keyed_decoder(decoder_of(item), name, canonical if is_closed else str)


def _reader(kind: type, about: About, key: str) -> TextReader:
    """The reader of a single value that is no struct."""
    if issubclass(kind, Enum):
        return choice_reader(kind)
    if kind is str and about.pattern:
        return matching_reader(about.pattern, PATTERN_HINTS.get(key, about.pattern))
    if about.verbatim:
        return str
    if about.bounds:
        if kind is int:
            return bounded_reader(key, about.bounds, read_whole)
        return bounded_reader(key, about.bounds, read_decimal)
    plain = PLAIN.get(kind)
    if plain is None:
        raise _no_decoder(kind, key)
    return plain


def _no_decoder(kind: object, key: str) -> TypeError:
    return TypeError(f"no decoder for {kind} of {key}")
