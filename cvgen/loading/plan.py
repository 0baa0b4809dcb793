"""Decoders made from the types of the model, once for each type.

Part of ``loading``. It knows the types that the model uses (structs, tuples, optional
values, text, truth, enums and the forms below) and refuses any other, so that a new
kind of field cannot be skipped in silence.
"""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

import msgspec
from msgspec import inspect

from cvgen.loading.addresses import read_email, read_web
from cvgen.loading.characters import clean
from cvgen.loading.dates import read_date, read_end
from cvgen.loading.identifiers import read_doi, read_orcid, read_phone
from cvgen.loading.lists import lines_decoder, list_decoder
from cvgen.loading.names import read_author, read_name
from cvgen.loading.rules import RULES
from cvgen.loading.scalars import (
    Decoder,
    TextReader,
    choice_reader,
    decode_prose,
    matching_reader,
    read_bool,
    read_paragraph,
    text_decoder,
)
from cvgen.loading.structs import FieldPlan, StructDecoder
from cvgen.model.date import End, PartialDate
from cvgen.model.identifiers import (
    Doi,
    EmailAddress,
    Orcid,
    PhoneNumber,
    WebAddress,
)
from cvgen.model.person import Author, Name
from cvgen.model.profile import (
    Email,
    Interest,
    Phone,
    PostalAddress,
    Studentship,
    WebPage,
)
from cvgen.model.text import Prose, RichText

__all__ = ["FORMS", "SHORT_FIELDS", "SHORT_FORMS", "decoder_of"]

FORMS: dict[type, TextReader] = {
    RichText: read_paragraph,
    PartialDate: read_date,
    End: read_end,
    Doi: read_doi,
    Orcid: read_orcid,
    EmailAddress: read_email,
    PhoneNumber: read_phone,
    WebAddress: read_web,
}
"""Types that are written as text and never as a mapping; ``Prose`` is one more."""

SHORT_FORMS: dict[type, TextReader] = {Name: read_name, Author: read_author}
"""Structs that may be written as text in a form of their own."""

SHORT_FIELDS: dict[type, str] = {
    PostalAddress: "value",
    Email: "value",
    Phone: "value",
    WebPage: "value",
    Interest: "text",
    Studentship: "text",
}
"""Structs that may be written as the text of one field."""

LINES = (PostalAddress, "value")
"""The one list that is also written as the lines of a text."""

PATTERN_HINTS = {
    "id": "use no white space, brackets, `@`, `,` or `;`, as in `chen2024flat`",
    "language": "write a language tag, as `en-GB` or `de`",
}
"""What a field's pattern means, in words."""


Known: TypeAlias = dict[type, StructDecoder]
"""The decoders of the structs that a plan has met."""


@cache
def decoder_of(struct: type[msgspec.Struct]) -> StructDecoder:
    """The decoder of a struct of the model."""
    # One inspection of the whole: msgspec's costs more than all the rest of a plan.
    kind = inspect.type_info(struct)
    if not isinstance(kind, inspect.StructType):
        message = f"{struct} is no struct"
        raise TypeError(message)
    return _plan(kind, {})


def _plan(kind: inspect.StructType, known: Known) -> StructDecoder:
    """The decoder of a struct, made once however often a model holds it."""
    struct = kind.cls
    if struct not in known:
        fields = tuple(_field(struct, field, known) for field in kind.fields)
        short: TextReader | FieldPlan | None = SHORT_FORMS.get(struct)
        if name := SHORT_FIELDS.get(struct):
            short = next(field for field in fields if field.key == name)
        rules = tuple(rule for rule in RULES if issubclass(struct, rule.subject))
        known[struct] = StructDecoder(struct, fields, rules, short)
    return known[struct]


def _field(struct: type, field: inspect.Field, known: Known) -> FieldPlan:
    """How a field of a struct is read."""
    decode = _decoder(field.type, field.encode_name, known)
    if (struct, field.name) == LINES:
        decode = lines_decoder(text_decoder(clean))
    return FieldPlan(
        field.encode_name, field.name, decode, field.required, _example(field)
    )


def _example(field: inspect.Field) -> str:
    """The first example of a field, if it is one line of text."""
    kind = field.type
    if not isinstance(kind, inspect.Metadata) or not kind.extra_json_schema:
        return ""
    examples = kind.extra_json_schema.get("examples")
    first = examples[0] if isinstance(examples, list) and examples else None
    return f"{field.encode_name}: {first}" if isinstance(first, str) else ""


def _decoder(
    kind: inspect.Type, key: str, known: Known, *, one_or_more: bool = False
) -> Decoder:
    """The decoder of a field's type."""
    match kind:
        case inspect.Metadata():
            several = bool(kind.extra and kind.extra.get("one-or-more"))
            return _decoder(kind.type, key, known, one_or_more=several)
        case inspect.UnionType():
            (inner,) = (t for t in kind.types if not isinstance(t, inspect.NoneType))
            return _decoder(inner, key, known, one_or_more=one_or_more)
        case inspect.VarTupleType():
            return list_decoder(
                _decoder(kind.item_type, key, known), one_or_more=one_or_more
            )
        case inspect.StructType():
            return _struct(kind, known)
        case _:
            return text_decoder(_reader(kind, key))


def _reader(kind: inspect.Type, key: str) -> TextReader:
    """The reader of a single value that is no struct."""
    match kind:
        case inspect.EnumType():
            return choice_reader(kind.cls)
        case inspect.BoolType():
            return read_bool
        case inspect.StrType(None, None, None):
            return clean
        case inspect.StrType(None, None, str(pattern)):
            return matching_reader(pattern, PATTERN_HINTS.get(key, pattern))
        case _:
            message = f"no decoder for {kind} of {key}"
            raise TypeError(message)


def _struct(kind: inspect.StructType, known: Known) -> Decoder:
    """The decoder of a text form or of a struct proper."""
    if kind.cls is Prose:
        return decode_prose
    if form := FORMS.get(kind.cls):
        return text_decoder(form)
    return _plan(kind, known)
