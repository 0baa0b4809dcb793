"""What an importer makes: works as nodes, and what was found on the way.

Part of ``importers``. A node knows the line that it comes from, so that whatever
``loading`` has against a value is said with its place in the imported file.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cvgen.diagnostics import Diagnostic, Location, Severity
from cvgen.loading.fault import quoted
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.loading.source import SourceText

__all__ = [
    "QUOTED",
    "Draft",
    "Imported",
    "as_node",
    "found",
    "listed",
    "mapped",
    "no_home",
    "part_read",
    "said",
]

QUOTED = '"'
"""Every text of a draft is one: ``null`` is a word in it."""


class Draft(msgspec.Struct, frozen=True):
    """A work: the name that its file has for it, and its fields by canonical keys.

    ``trouble`` is why the file could not be read to the end of it.
    """

    name: str
    node: Mapping
    trouble: Diagnostic | None = None


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """What a file holds: works, perhaps a profile, and what is to be said of it.

    ``source`` is the file; ``profile`` has canonical keys, and lists for sections.
    ``read`` counts the entries that the file has, whatever became of them, ``referred``
    those of them that are no works, but what works refer to. ``guessed`` are pairs of a
    key and a text that the importer has put where the file says nothing; they go into
    new entries and into no other.
    """

    source: SourceText
    drafts: tuple[Draft, ...] = ()
    profile: Mapping | None = None
    findings: tuple[Diagnostic, ...] = ()
    read: int = 0
    referred: int = 0
    guessed: frozenset[tuple[str, str]] = frozenset()


def said(text: str, line: int) -> Scalar:
    """A text from a line."""
    return Scalar(text, line, 1, QUOTED)


def listed(items: Iterable[Node], line: int) -> Sequence:
    """A list from a line."""
    return Sequence(tuple(items), line, 1)


def mapped(pairs: Iterable[tuple[str, Node]], line: int) -> Mapping:
    """A mapping from a line, in the order of the pairs."""
    known = tuple(pairs)
    keys = tuple(Scalar(key, line, 1) for key, _ in known)
    return Mapping(keys, tuple(value for _, value in known), line, 1)


def found(
    code: str, message: str, file: str, line: int = 0, hints: tuple[str, ...] = ()
) -> Diagnostic:
    """Something to be said of a line of the imported file."""
    return Diagnostic(
        severity=Severity.WARNING,
        code=code,
        message=message,
        location=Location(file, line, 1 if line else 0),
        hints=hints,
    )


def no_home(file: str, line: int, entry: str, field: str, value: str) -> Diagnostic:
    """A value that cvgen has no place for."""
    message = f"{quoted(entry)}: `{field}` has no home here: {quoted(value)}"
    return found("no-home", message, file, line)


def part_read(
    file: str, line: int, entry: str, written: Iterable[tuple[str, str]], made: str
) -> Diagnostic:
    """Fields as they stand in the file, and all that cvgen could make of them."""
    fields = " and ".join(quoted(f"{name}: {text}") for name, text in written)
    message = f"{quoted(entry)}: of {fields} only {quoted(made)} is read"
    return found("no-home", message, file, line)


def as_node(value: object, line: int) -> Node:
    """A value of JSON as a node; numbers and truth are words, as YAML has them."""
    match value:
        case bool():
            return said("true" if value else "false", line)
        case list():
            return listed((as_node(one, line) for one in value), line)
        case dict():
            pairs = ((str(key), as_node(one, line)) for key, one in value.items())
            return mapped(pairs, line)
        case None:
            return Scalar("", line, 1)
        case _:
            return said(str(value), line)
