"""BibTeX text → entries, with a word on every one that cannot be read.

Part of ``importers.bibtex``; pybtex reads the grammar. After a mistake it would go on
where it stopped, which for a brace that is never closed is the end of the file; here
reading goes on at the next line that begins an entry.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace
from pybtex.database.input.bibtex import LowLevelParser, UndefinedMacro, month_names
from pybtex.scanner import Pattern, PybtexSyntaxError, Token

from cvgen.diagnostics import Diagnostic
from cvgen.importers.bibtex.entry import Entry, Field
from cvgen.importers.draft import found
from cvgen.loading.fault import quoted
from cvgen.loading.source import SourceText

__all__ = ["Parsed", "parse_bibtex"]

ENTRY = re.compile(r"^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]", re.MULTILINE)
FIELD = re.compile(r"\s*[A-Za-z][\w:-]*\s*=")
STRAY = re.compile(r"[\s,}]*,\s*[A-Za-z][\w:-]*\s*=\s*[{\"\d]")
"""Fields behind an entry that has ended."""

NO_TROUBLE: tuple[int, Diagnostic | None] = (-1, None)
"""Where an entry begins that is at fault, and what it is."""

LINE_FEED = re.compile("\n")
SPACE = re.compile("[ \t\n\f\v]+")
ROOM, LEAST_ROOM = 4, 1_000_000
"""Characters that a file's values may come to, for each of the file's and in all: a
string of strings doubles with every line."""

MOST_BROKEN = 500
"""More of them are another kind of file."""

NOT_ENTRIES = frozenset({"string", "preamble", "comment"})
MONTHS = {name: month for name, month in month_names.items()}  # noqa: C416 — a copy


class Parsed(msgspec.Struct, frozen=True):
    """The entries of a file in their order, and what could not be read."""

    entries: tuple[Entry, ...]
    findings: tuple[Diagnostic, ...]


def parse_bibtex(source: SourceText) -> Parsed:
    """All entries; of one with a mistake, what stands before it."""
    reader = _Reader(source)
    entries = tuple(reader.entries())
    return Parsed(entries, tuple(reader.findings))


class _Reader(LowLevelParser):
    """Reads on after a mistake, and knows the line of each field."""

    def __init__(self, source: SourceText) -> None:
        text = source.text.replace("\r\n", "\n").replace("\r", "\n")
        super().__init__(text, macros=_Macros(MONTHS))
        self.file = source.name
        self.findings: list[Diagnostic] = []
        self.breaks = [match.start() for match in LINE_FEED.finditer(text)]
        self.field_lines: list[int] = []
        self.command_start = 0
        self.field_start = 0
        self.trouble = NO_TROUBLE
        self.broken = 0
        self.room = ROOM * len(text) + LEAST_ROOM

    def entries(self) -> Iterator[Entry]:
        """The entries until the end of the file."""
        while True:
            before = self.pos
            for command in self.parse_bibliography():
                trouble = self._own_trouble()
                if (entry := self._entry(command)) is not None:
                    yield replace(entry, trouble=trouble or self._cut_short())
                elif trouble:
                    self.findings.append(trouble)
            self._own_trouble()
            if self.pos >= self.end_pos or self.pos <= before:
                return

    def _entry(self, command: tuple[object, ...]) -> Entry | None:
        kind, body = command
        if not isinstance(kind, str) or kind.lower() in NOT_ENTRIES:
            return None
        if not isinstance(body, tuple):
            return None
        key, fields = body
        lines = self.field_lines
        line = self.line_at(self.command_start)
        known: dict[str, Field] = {}
        for (name, parts), at in zip(fields, lines, strict=False):
            text = SPACE.sub(" ", "".join(parts)).strip(" ")
            if name.lower() in known:
                message = f"{quoted(key)} has `{name}` twice: {quoted(text)} is left"
                self.findings.append(found("twice", message, self.file, at))
            elif text:
                known[name.lower()] = Field(text, at)
        return Entry(kind.lower(), (key or "").strip(), line, known)

    def _own_trouble(self) -> Diagnostic | None:
        """What is wrong with the entry just read; what made no entry is said."""
        (start, trouble), self.trouble = self.trouble, NO_TROUBLE
        if trouble and start != self.command_start:
            self.findings.append(trouble)
            return None
        return trouble

    def _cut_short(self) -> Diagnostic | None:
        """That fields follow an entry's end: it was a brace too many."""
        if STRAY.match(self.text, self.pos) is None:
            return None
        return self._unread("a brace ends it before that", self.pos - 1)

    def _unread(self, reason: str, position: int) -> Diagnostic:
        """That an entry cannot be read on from somewhere."""
        name = quoted(self.current_entry_key or "an entry")
        message = f"{name} cannot be read to its end: {reason}"
        line = self.line_at(min(position, self.end_pos))
        return found("bad-entry", message, self.file, line)

    def line_at(self, position: int) -> int:
        """The 1-based line of a character."""
        return bisect_right(self.breaks, position - 1) + 1

    def parse_entry_body(self, body_end: Pattern) -> None:
        """A key, which may be missing, and fields."""
        self.field_lines = []
        self.field_start = self.command_start
        is_round = body_end is self.RPAREN
        key = self.optional([self.KEY_PAREN if is_round else self.KEY_BRACE])
        self.current_entry_key = key.value if key else ""
        self.optional([self.COMMA])
        self.parse_entry_fields()

    def parse_entry_fields(self) -> None:
        """Fields parted by commas, of which one may have been forgotten."""
        while True:
            self.forget_field()
            self.parse_field()
            if self.current_field_name and self.current_value:
                pair = (self.current_field_name, self.current_value)
                self.current_fields.append(pair)
            if not self.optional([self.COMMA]) and not self.is_comma_forgotten():
                return

    def forget_field(self) -> None:
        """Begin with nothing; pybtex fills these in."""
        self.current_field_name, self.current_value = None, []

    def is_comma_forgotten(self) -> bool:
        """Whether a field follows all the same, which is said."""
        if FIELD.match(self.text, self.pos) is None:
            return False
        message = f"{quoted(self.current_entry_key or '')} lacks a comma"
        line = self.line_at(self.pos)
        self.findings.append(found("no-comma", message, self.file, line))
        return True

    def parse_field(self) -> None:
        """Note where the field begins; one without a value is not kept by pybtex."""
        self.eat_whitespace()
        self.field_start = self.pos
        line = self.line_at(self.pos)
        super().parse_field()
        if self.current_field_name and self.current_value:
            self.field_lines.append(line)

    def substitute_macro(self, name: str) -> str:
        """What a string stands for, as long as there is room for it."""
        text = super().substitute_macro(name)
        self.room -= len(text)
        if self.room < 0:
            message = "its strings are too long"
            raise PybtexSyntaxError(message, self)
        return text

    def handle_error(self, error: PybtexSyntaxError) -> None:
        """Say it, and go on at the next entry if what was read makes no sense."""
        line = self.line_at(min(self.pos, self.end_pos))
        if isinstance(error, UndefinedMacro):
            message = f"the string {quoted(error.args[0])} is not defined"
            self.findings.append(found("no-string", message, self.file, line))
            return
        self.broken += 1
        if self.broken > MOST_BROKEN:
            message = (
                f"more than {MOST_BROKEN} entries cannot be read: the rest is left"
            )
            self.findings.append(found("bad-file", message, self.file, line))
            self.pos = self.end_pos
            return
        following = ENTRY.search(self.text, self.command_start + 1)
        stop = following.start() if following else self.end_pos
        reason = NOT_CLOSED if self.pos >= stop else _reason(error)
        self._own_trouble()
        begun = max(self.field_start, self.command_start)
        self.trouble = (self.command_start, self._unread(reason, begun))
        self.pos = stop

    def skip_to(self, patterns: list[Pattern]) -> Token | None:
        """The nearest of some characters; pybtex looks for each to the file's end."""
        pattern = SPECIAL[frozenset(map(id, patterns))]
        match = pattern.search(self.text, self.pos)
        if match is None:
            return None
        value = self.text[self.pos : match.end()]
        self.pos = match.end()
        return Token(value, next(one for one in patterns if one.match(match[0])))


def _reason(error: PybtexSyntaxError) -> str:
    """What is wrong, in our words where pybtex has none for an author."""
    reason = str(error.args[0])
    return next((words for sign, words in REASONS.items() if sign in reason), reason)


NOT_CLOSED = "a brace or a quotation mark is not closed"
REASONS = {
    "premature end": NOT_CLOSED,
    "unbalanced braces": NOT_CLOSED,
    "'}' expected": "neither a comma nor the closing brace follows",
    "')' expected": "neither a comma nor the closing bracket follows",
}
"""By what pybtex says."""


class _Macros(dict[str, str]):
    """Strings by their names in any case."""

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __setitem__(self, name: str, value: str) -> None:
        super().__setitem__(name.lower(), value)


AT, QUOTE = LowLevelParser.AT, LowLevelParser.QUOTE
LEFT, RIGHT = LowLevelParser.LBRACE, LowLevelParser.RBRACE
SPECIAL = {
    frozenset({id(AT)}): re.compile("@"),
    frozenset({id(LEFT), id(RIGHT)}): re.compile("[{}]"),
    frozenset({id(QUOTE), id(LEFT), id(RIGHT)}): re.compile('["{}]'),
}
"""By the patterns that pybtex asks for together."""
