"""Decoders made from the types of the model, once for each type.

Part of ``loading``. It knows the types that the model uses (structs, tuples, optional
values, text, truth, enums and those of ``forms``) and refuses any other, so that a new
kind of field cannot be skipped in silence.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, get_args, get_origin

import msgspec
from msgspec import Meta, structs

from cvgen.loading.characters import clean
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
from cvgen.model.about import BOUNDS, KEYED, ONE_OR_MORE, VERBATIM, Bounds
from cvgen.model.text import Prose

__all__ = ["decoder_of"]


@cache
def decoder_of(struct: type) -> StructDecoder:
    """The decoder of a struct of the model; its fields are planned when they are met.

    ``msgspec.inspect`` would look at all that a struct may ever hold: for a profile
    that takes longer than to read one.
    """
    fields = tuple(_field(struct, field) for field in structs.fields(struct))
    short: TextReader | FieldPlan | None = SHORT_FORMS.get(struct)
    if name := SHORT_FIELDS.get(struct):
        short = next(field for field in fields if field.key == name)
    rules = tuple(rule for rule in RULES if issubclass(struct, rule.subject))
    return StructDecoder(struct, fields, rules, short, CANONICAL.get(struct))


def _field(struct: type, field: structs.FieldInfo) -> FieldPlan:
    """How a field of a struct is read."""
    kind, meta = _annotation(field.type)
    if (struct, field.name) == LINES:
        decode = lines_decoder(text_decoder(clean))
    else:
        decode = _when_met(lambda: _decoder(kind, meta, field.encode_name))
    key, example = field.encode_name, _example(field.encode_name, meta)
    verbatim = bool(meta.extra and meta.extra.get(VERBATIM))
    return FieldPlan(key, field.name, decode, field.required, example, verbatim)


def _when_met(plan: Callable[[], Decoder]) -> Decoder:
    """A decoder that is planned at its first use."""
    planned = cache(plan)

    def decode(node: Node, report: Report) -> object:
        return planned()(node, report)

    return decode


def _annotation(kind: object) -> tuple[object, Meta]:
    """A field's type without its annotation, and the annotation."""
    if get_origin(kind) is Annotated:
        inner, meta = get_args(kind)
        if isinstance(meta, Meta):
            return inner, meta
    message = f"{kind} is not annotated by ``about``"
    raise TypeError(message)


def _example(key: str, meta: Meta) -> str:
    """The first example of a field, if it is one line of text or a number."""
    first = meta.examples[0] if meta.examples else None
    is_line = isinstance(first, str | int | float) and not isinstance(first, bool)
    return f"{key}: {first}" if is_line else ""


def _decoder(kind: object, meta: Meta, key: str) -> Decoder:
    """The decoder of a field's type."""
    kind = _without_none(kind)
    extra = meta.extra or {}
    if get_origin(kind) is tuple:
        item = get_args(kind)[0]
        if name := extra.get(KEYED):
            return _keyed(item, str(name))
        decode_item = _decoder(item, Meta(pattern=meta.pattern), key)
        return list_decoder(decode_item, one_or_more=bool(extra.get(ONE_OR_MORE)))
    if kind is Prose:
        return decode_prose
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        form = FORMS.get(kind)
        return text_decoder(form) if form else decoder_of(kind)
    return text_decoder(_reader(kind, meta, key))


def _keyed(item: type, name: str) -> Decoder:
    """The decoder of a mapping whose keys are a field of its items.

    Words of a closed set may be spelled freely; the author's own keys may not.
    """
    kind = next(one.type for one in structs.fields(item) if one.name == name)
    plain, _ = _annotation(kind)
    is_closed = isinstance(plain, type) and issubclass(plain, Enum)
    return keyed_decoder(decoder_of(item), name, canonical if is_closed else str)


def _without_none(kind: object) -> object:
    """The type of an optional field."""
    if not isinstance(kind, UnionType):
        return kind
    (inner,) = (one for one in get_args(kind) if one is not NoneType)
    return inner


def _reader(kind: object, meta: Meta, key: str) -> TextReader:
    """The reader of a single value that is no struct."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return choice_reader(kind)
    if kind is str and meta.pattern:
        return matching_reader(meta.pattern, PATTERN_HINTS.get(key, meta.pattern))
    if meta.extra and meta.extra.get(VERBATIM):
        return str
    if meta.extra and isinstance(bounds := meta.extra.get(BOUNDS), Bounds):
        if kind is int:
            return bounded_reader(key, bounds, read_whole)
        return bounded_reader(key, bounds, read_decimal)
    plain = PLAIN.get(kind) if isinstance(kind, type) else None
    if plain is None:
        message = f"no decoder for {kind} of {key}"
        raise TypeError(message)
    return plain
