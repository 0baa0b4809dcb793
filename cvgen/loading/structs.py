"""Decodes mappings into structs, by a table of keys that is made once.

Part of ``loading``; ``plan`` makes these from the structs of the model. A problem of
one field does not stop the others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, quoted
from cvgen.loading.keys import canonical, hint, misspelt, spellings, suggestion
from cvgen.loading.node import Mapping, Node, Scalar, is_absent
from cvgen.loading.report import Known, Report
from cvgen.loading.rules import Rule, Values
from cvgen.loading.scalars import Decoder, TextReader, decode_text, refuse_kind

if TYPE_CHECKING:
    from cvgen.loading.doubles import Double

__all__ = ["Canonical", "FieldPlan", "StructDecoder", "line_hint"]

Canonical: TypeAlias = Callable[[Values], Values]
"""Brings the valid values of a struct into the form that the model promises."""


class FieldPlan(msgspec.Struct, frozen=True):
    """How one field is read: its key, its argument, and an example if it is needed.

    A verbatim field takes blanks for a text like any other. A field that may not be
    empty has a hint on what to write ``if_empty``.
    """

    key: str
    argument: str
    decode: Decoder
    required: bool
    example: str = ""
    is_verbatim: bool = False
    if_empty: str = ""


LABEL = "label"
"""The field of what stands before a colon in a CV."""


class StructDecoder:
    """Decodes a mapping into a struct, or the text of its short form.

    ``short`` is what reads that text: the struct itself, or the field that it fills.
    """

    def __init__(
        self,
        construct: type,
        fields: tuple[FieldPlan, ...],
        rules: tuple[Rule, ...],
        short: TextReader | FieldPlan | None,
        canonical_form: Canonical | None = None,
    ) -> None:
        self.construct = construct
        self.canonical_form = canonical_form
        self.rules = rules
        self.short = short
        self.fields = {field.key: field for field in fields}
        self.spellings = _spellings(fields)
        self.required = tuple(field for field in fields if field.required)

    def __call__(self, node: Node, report: Report) -> object:
        """Make the struct, or report every reason why not."""
        if isinstance(node, Mapping):
            return self.decode_mapping(node, report)
        if isinstance(node, Scalar) and self.short:
            return self.decode_short(node, self.short, report)
        wanted = "text or a mapping" if self.short else "a mapping"
        fields = (*self.required, *self.fields.values())
        example = next((one.example for one in fields if one.example), "")
        hint_to = number_hint(node, fields, report) or line_hint(example)
        refuse_kind(report, wanted, node, hint_to)
        return None

    def decode_mapping(self, node: Mapping, report: Report) -> object:
        """Decode all fields, then see whether they make a struct."""
        before = report.count
        if self.is_text_with_colon(node):
            needed = next((one.key for one in self.required), "")
            first = LABEL if LABEL in self.fields else needed
            refuse_colon(node.keys[0], first, report)
            return None
        values: dict[str, object] = {}
        seen: dict[str, Scalar] = {}
        doubles: list[Double] = []
        unknown: list[Scalar] = []
        steps = report.steps
        steps.append("")
        for key, child in zip(node.keys, node.values, strict=True):
            field = self.fields.get(key.text) or self.spellings.get(canonical(key.text))
            if field is None:
                unknown.append(key)
                continue
            steps[-1] = field.key
            if seen.setdefault(field.key, key) is not key:
                doubles.append((field.key, key, seen[field.key]))
            elif field.is_verbatim or not is_absent(child):
                values[field.argument] = value = field.decode(child, report)
                if field.required and value == ():
                    refuse_empty(field, child, report)
            elif field.required or field.if_empty:
                values[field.argument] = None
                refuse_empty(field, child, report)
        self.refuse_all_unknown(unknown, node, values, report)
        steps.pop()
        self.check(values, doubles, node, report)
        if report.count != before:
            return None
        if self.canonical_form:
            values = dict(self.canonical_form(values))
        return self.construct(**values)

    def is_text_with_colon(self, node: Mapping) -> bool:
        """Whether a mapping is likely a text that YAML took for a key and a value."""
        if not self.short or len(node.keys) != 1:
            return False
        key = node.keys[0].text
        return canonical(key) not in self.spellings and not suggestion(
            key, self.fields, ()
        )

    def decode_short(
        self, node: Scalar, short: TextReader | FieldPlan, report: Report
    ) -> object:
        """Make the struct from text alone."""
        if not isinstance(short, FieldPlan):
            read = self.known_reader(short, report.known) if report.known else short
            return decode_text(read, node, report)
        before = report.count
        value = short.decode(node, report)
        failed = report.count != before
        return None if failed else self.construct(**{short.argument: value})

    def known_reader(self, read: TextReader, known: Known) -> TextReader:
        """A reader that reads no text of which another document has told more."""
        return lambda text: known.read(self.construct, clean(text)) or read(text)

    def refuse_all_unknown(
        self,
        keys: list[Scalar],
        node: Mapping,
        values: dict[str, object],
        report: Report,
    ) -> None:
        """Report keys that no field has, those that commas have made once a text."""
        if not keys:
            return
        from cvgen.loading.commas import cut_texts, refuse_cut  # noqa: PLC0415 — rare

        cut = cut_texts(node, keys, report)
        for one in cut:
            name = canonical(one.key.text)
            if field := self.spellings.get(name):
                values[field.argument] = None
            report.steps[-1] = field.key if field else one.key.text
            refuse_cut(one, report)
        of_texts = {key for one in cut for key in one.rest}
        for key in keys:
            if key not in of_texts:
                self.refuse_unknown(key, node, values, report)

    def refuse_unknown(
        self,
        key: Scalar,
        node: Mapping,
        values: dict[str, object],
        report: Report,
    ) -> None:
        """Report a key that no field has; the field that it meant is not missing."""
        if report.is_full:  # a guess is slow, and nobody would see it
            report.count += 1
            return
        present = {canonical(other.text) for other in node.keys}
        meant = suggestion(key.text, self.fields, present)
        meant = meant or misspelt(key.text, self.fields, present)
        if meant:
            values[self.fields[meant].argument] = None
        hints = (hint(key.text, meant, self.fields),)
        report.steps[-1] = key.text
        message = f"unknown key {quoted(key.text)}"
        report.refuse(Fault("unknown-key", message, hints), key)

    def check(
        self,
        values: dict[str, object],
        doubles: list[Double],
        node: Mapping,
        report: Report,
    ) -> None:
        """Report fields that are there twice or missing, and rules that span several.

        Of a mapping that is two items in one, nothing more is known.
        """
        if doubles:
            from cvgen.loading.doubles import refuse_doubles  # noqa: PLC0415 — rare

            if refuse_doubles(doubles, node, report):
                return
        for field in self.required:
            if field.argument not in values:
                refuse_missing(field, node, values, report)
        for rule in self.rules:
            if fault := rule.check(values):
                refuse_rule(rule, fault, node, report)


def _spellings(fields: tuple[FieldPlan, ...]) -> dict[str, FieldPlan]:
    """The fields by every canonical key; a synonym yields to a field of that name."""
    found: dict[str, FieldPlan] = {}
    for field in fields:
        for spelling in spellings(field.key)[1:]:
            found[spelling] = field
    return found | {canonical(field.key): field for field in fields}


def line_hint(example: str) -> str:
    """What to write where a mapping is wanted, such as ``title: Reader``."""
    return f"write lines such as `{example or 'key: value'}` under it"


def number_hint(node: Node, fields: tuple[FieldPlan, ...], report: Report) -> str:
    """Where a number stands in place of a mapping: in which field it would be one."""
    key = report.steps[-1] if report.steps else ""
    numeric = (one.key for one in fields if is_number(one.example.partition(": ")[2]))
    name = next(numeric, "")
    if not (isinstance(node, Scalar) and is_number(node.text) and name):
        return ""
    return f"write `{key}: {{{name}: {node.text}}}`" if isinstance(key, str) else ""


def is_number(text: str) -> bool:
    """Whether a text is a plain number."""
    return text.isascii() and text.replace(".", "", 1).isdigit()


def refuse_colon(key: Scalar, first: str, report: Report) -> None:
    """Report that a colon made a key of the beginning of a text.

    It may as well be what the ``first`` of the fields should say, if there is one.
    """
    message = f"the colon makes {quoted(key.text)} a key, which is not known here"
    field = f"or say which field it is: {quoted(f'{first}: {key.text}')}"
    hints = ("put the whole text in quotes if it is one", *((field,) if first else ()))
    report.refuse(Fault("unknown-key", message, hints), key)


def refuse_empty(field: FieldPlan, node: Node, report: Report) -> None:
    """Report that a field that must be there, or must say something, has no value."""
    message = f"`{field.key}` is empty"
    hints = (field.if_empty,) if field.if_empty else _example(field)
    report.refuse(Fault("missing-key", message, hints), node)


def refuse_missing(
    field: FieldPlan, node: Mapping, values: dict[str, object], report: Report
) -> None:
    """Report that a field that must be there is not, and of which work."""
    name = values.get("id")
    owner = f" from {quoted(name)}" if isinstance(name, str) else ""
    message = f"`{field.key}` is missing{owner}"
    report.refuse(Fault("missing-key", message, _example(field)), node)


def refuse_rule(rule: Rule, fault: Fault, node: Mapping, report: Report) -> None:
    """Report what a rule says, at the field that it points to."""
    for key, child in zip(node.keys, node.values, strict=True):
        if rule.key and canonical(key.text) == canonical(rule.key):
            report.steps.append(rule.key)
            report.refuse(fault, child)
            report.steps.pop()
            return
    report.refuse(fault, node)


def _example(field: FieldPlan) -> tuple[str, ...]:
    """A hint that shows how the field is written."""
    return (f"write for example `{field.example}`",) if field.example else ()
