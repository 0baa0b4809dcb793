"""Decodes single values: text in its forms, choices and truth.

Part of ``loading``; ``plan`` makes these from the types of the model.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import Enum
from typing import TypeAlias, TypeVar

from msgspec.structs import replace

from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.loading.foreign_choices import foreign_choice
from cvgen.loading.limits import MAX_TEXT, too_long
from cvgen.loading.list_lines import list_lines, with_hyphens
from cvgen.loading.markup import read_prose, read_rich_text
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.loading.report import Report
from cvgen.model.text import Prose, RichText
from cvgen.model.work_type import Status, WorkType
from cvgen.suggestion import did_you_mean, suggest_or_list

__all__ = [
    "Decoder",
    "TextReader",
    "choice_reader",
    "decode_prose",
    "decode_text",
    "matching_reader",
    "read_bool",
    "read_paragraph",
    "refuse_kind",
    "text_decoder",
]

Decoder: TypeAlias = Callable[[Node, Report], object]
"""Makes a value, or reports why not; what it returns then means nothing."""

TextReader: TypeAlias = Callable[[str], object]
"""Makes a value from text, or raises ``Refused``."""

T = TypeVar("T")

TRUTH = {"true": True, "yes": True, "false": False, "no": False}

DATE_PARTS = "date-parts"
"""How CSL-JSON writes dates."""

NOTHING_TO_PRINT = Fault("empty-text", "there is nothing to print here")

STATES = frozenset(str(state.value) for state in Status)


def text_decoder(read: TextReader) -> Decoder:
    """Decode what is written as text."""

    def decode(node: Node, report: Report) -> object:
        return decode_text(read, node, report)

    return decode


def decode_text(read: Callable[[str], T], node: Node, report: Report) -> T | None:
    """Make a value from text, or report why not."""
    if not isinstance(node, Scalar):
        refuse_kind(report, "text", node)
        return None
    if len(node.text) > MAX_TEXT:
        report.refuse(too_long(node.text), node)
        return None
    try:
        return read(node.text)
    except Refused as refused:
        for fault in refused.faults:
            report.refuse(fault, node)
        return None


def decode_prose(node: Node, report: Report) -> Prose | None:
    """Decode paragraphs, which depend on how YAML has folded the text."""
    if not isinstance(node, Scalar):
        refuse_kind(report, "text", node)
        return None
    return decode_text(lambda _: _read_prose(node, report), node, report)


def _read_prose(node: Scalar, report: Report) -> Prose:
    """Read paragraphs that must hold something.

    Raises:
        Refused: it is not allowed, or marks alone.
    """
    items = list_lines(node, report)
    text = with_hyphens(node.text, items)
    prose = read_prose(text, keeps_lines=node.style == "|")
    if not prose.paragraphs:
        raise Refused(NOTHING_TO_PRINT)
    return replace(prose, has_items=True) if items else prose


def read_paragraph(text: str) -> RichText:
    """Read rich text that must hold something.

    Raises:
        Refused: it is not allowed, or marks alone.
    """
    rich = read_rich_text(text)
    if not rich.runs:
        raise Refused(NOTHING_TO_PRINT)
    return rich


def read_bool(text: str) -> bool:
    """Read ``true`` or ``false``.

    Raises:
        Refused: it is neither.
    """
    try:
        return TRUTH[text.strip().lower()]
    except KeyError:
        message = f"{quoted(text)} is neither `true` nor `false`"
        raise Refused(Fault("not-a-choice", message)) from None


def choice_reader(choices: type[Enum]) -> TextReader:
    """Read one of a closed set of words."""
    members = {str(member.value): member for member in choices}

    def read(text: str) -> Enum:
        member = members.get(text)
        if member is None:
            message = f"{quoted(text)} is not one of the choices here"
            raise Refused(Fault("not-a-choice", message, _choices(text, members)))
        return member

    return read


def matching_reader(pattern: str, hint: str) -> TextReader:
    """Read plain text of a certain form."""
    matches = re.compile(pattern).search

    def read(text: str) -> str:
        text = clean(text)
        if not matches(text):
            message = f"{quoted(text)} is not allowed here"
            raise Refused(Fault("bad-form", message, (hint,)))
        return text

    return read


def refuse_kind(report: Report, wanted: str, node: Node, *hints: str) -> None:
    """Report that a node is of another kind than wanted."""
    found = "text" if isinstance(node, Scalar) else "a mapping"
    found = "a list" if isinstance(node, Sequence) else found
    message = f"{report.subject} must be {wanted}, not {found}"
    if isinstance(node, Mapping) and any(key.text == DATE_PARTS for key in node.keys):
        hints = ("write a date as text: `2024`, `2024-05` or `2024-05-09`",)
    elif wanted == "text" and report.is_inline(node):
        hints = ("put the text in quotes if it begins with `[` or `{`",)
    report.refuse(Fault("wrong-type", message, hints), node)


def _choices(text: str, members: Iterable[str]) -> tuple[str, ...]:
    """The choice that was meant, if that is clear, or all."""
    members = tuple(members)
    plain = text.casefold().replace("_", "-").replace(" ", "-")
    foreign = foreign_choice(text)
    if plain in STATES and WorkType.DOCUMENT.value in members:
        return (f"write `status: {plain}`: it is a state and no type",)
    if foreign in members:
        return (did_you_mean(foreign),)
    return suggest_or_list(plain, members, lead="write one of ", most=1)
