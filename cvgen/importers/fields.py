"""The fields of a work or an entry, gathered while a foreign one is read.

Part of ``importers``; each importer takes what it knows and says what is left.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec.structs

from cvgen.diagnostics import Diagnostic
from cvgen.importers.draft import Draft, found, listed, mapped, no_home, part_read, said
from cvgen.importers.tree import text_of
from cvgen.importers.writing.name import write_name
from cvgen.loading.fault import quoted
from cvgen.loading.node import Node
from cvgen.model.person import Author
from cvgen.model.publication import Publication

__all__ = ["AND_OTHERS", "FIELDS", "Gathered"]

FIELDS = tuple(one.encode_name for one in msgspec.structs.fields(Publication))
"""All that a work may have, in the order in which it is written."""

AND_OTHERS = "and-others"
"""The key that says of a list of authors that it is not whole."""


class Gathered:
    """Fields by canonical keys, and findings, of the entry ``name`` in ``line``."""

    def __init__(self, file: str, name: str, line: int) -> None:
        self.file = file
        self.name = name
        self.line = line
        self.values: dict[str, Node] = {}
        self.findings: list[Diagnostic] = []
        self.trouble: Diagnostic | None = None

    def put(self, key: str, text: str, line: int = 0) -> None:
        """A text, unless there is none."""
        if text.strip():
            self.values[key] = said(text, line or self.line)

    def put_all(self, key: str, texts: tuple[str, ...], line: int = 0) -> None:
        """Several texts; one alone needs no list."""
        line = line or self.line
        if len(texts) == 1:
            self.put(key, texts[0], line)
        elif texts:
            self.values[key] = listed((said(one, line) for one in texts), line)

    def put_names(self, key: str, names: tuple[Author, ...], line: int = 0) -> None:
        """Names, as an author would write them."""
        line = line or self.line
        if names:
            items = (write_name(name, line) for name in names)
            self.values[key] = listed(items, line)

    def put_others(self, key: str, line: int = 0) -> None:
        """Say, and of authors note, that a list of names goes on."""
        hint = f"add the other names to `{key}`"
        if key == "author" and self.has(key):
            self.put(AND_OTHERS, "true", line)
            hint += f" and delete `{AND_OTHERS}`, which prints `et al.` for them"
        message = f"`{key}` ends with `and others`: names are missing"
        self.say(AND_OTHERS, message, line, hint)

    def has(self, key: str) -> bool:
        """Whether there is something already."""
        return key in self.values

    def said(self, key: str) -> str:
        """The text of a field, if it is there and is one."""
        return text_of(self.values.get(key))

    def lose(self, field: str, value: str, line: int = 0) -> None:
        """Say that a value has no place here."""
        line = line or self.line
        self.findings.append(no_home(self.file, line, self.name, field, value))

    def lose_rest_of(
        self, written: Iterable[tuple[str, str]], made: str, line: int = 0
    ) -> None:
        """Say what was made of fields of which nothing else has a place here."""
        where = line or self.line
        self.findings.append(part_read(self.file, where, self.name, written, made))

    def say(self, code: str, message: str, line: int = 0, *hints: str) -> None:
        """Say something of this entry."""
        text = f"{quoted(self.name)}: {message}"
        self.findings.append(found(code, text, self.file, line or self.line, hints))

    def draft(self) -> Draft:
        """The work, its fields in the order that the model has them in."""
        known = [key for key in FIELDS if key in self.values]
        pairs = ((key, self.values[key]) for key in known)
        return Draft(self.name, mapped(pairs, self.line), self.trouble)
