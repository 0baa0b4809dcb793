"""The fields of an entry as they are taken, one after the other.

Part of ``importers.bibtex``: what nobody has taken in the end has no home.
"""

from __future__ import annotations

import re

from cvgen.importers.bibtex.entry import Entry, Field
from cvgen.importers.bibtex.latex import Latex, read_latex
from cvgen.importers.bibtex.names import NO_SPLITS, Splits, read_names
from cvgen.importers.fields import Gathered
from cvgen.importers.writing.markup import write_markup
from cvgen.loading.fault import quoted
from cvgen.model.text import RichText, TextRun, coalesced, plain_text

__all__ = ["Reader", "verbatim"]

WRAPPED = re.compile(r"\\(?:url|nolinkurl|path|href)\s*\{([^{}]*)\}")
TILDE = re.compile(r"\\textasciitilde(?:\{\})?|\\~(?:\{\})?|\$\\sim\$|\{\\sim\}")
ESCAPED = re.compile(r"\\([_%&#$~{}])")


PARTED_BY_AND = "in BibTeX names are parted by `and`"


class Reader(Gathered):
    """An entry, and the fields of a work that have been made of it."""

    def __init__(self, file: str, entry: Entry, splits: Splits = NO_SPLITS) -> None:
        super().__init__(file, entry.key or f"entry in line {entry.line}", entry.line)
        self.entry = entry
        self.splits = splits
        self.left = dict(entry.fields)
        self.trouble = entry.trouble

    def take(self, *names: str) -> Field | None:
        """The first of these fields that there is; it has been dealt with."""
        name = next((name for name in names if name in self.left), None)
        return self.left.pop(name) if name else None

    def look(self, name: str) -> str:
        """A field that somebody else will take, verbatim."""
        field = self.left.get(name)
        return verbatim(field.text) if field else ""

    def latex(self, field: Field, name: str) -> Latex:
        """What the LaTeX of a field says; commands that nobody knows are said."""
        latex = read_latex(field.text)
        if latex.unknown:
            commands = ", ".join(f"`{one}`" for one in latex.unknown[:5])
            message = f"what {commands} means in `{name}` is not known: left out"
            self.say("unknown-latex", message, field.line)
        return latex

    def rich(self, key: str, *names: str) -> None:
        """Take a field as rich text; a subtitle follows its title."""
        name = next((name for name in names if name in self.left), None)
        if name is None:
            return
        field = self.left.pop(name)
        text = self.latex(field, name).text
        if (subtitle := self.take(SUBTITLES.get(name, ""))) is not None:
            more = self.latex(subtitle, SUBTITLES[name]).text
            text = joined(text, more)
        self.put(key, write_markup(text), field.line)

    def plain(self, key: str, *names: str) -> None:
        """Take a field as text without marks."""
        name = next((name for name in names if name in self.left), None)
        if name is None:
            return
        field = self.left.pop(name)
        self.put(key, plain_text(self.latex(field, name).text), field.line)

    def exact(self, key: str, *names: str) -> None:
        """Take an identifier or an address."""
        if (field := self.take(*names)) is not None:
            self.put(key, verbatim(field.text), field.line)

    def names(self, key: str) -> None:
        """Take a list of names."""
        if (field := self.take(key)) is None:
            return
        found = read_names(field.text, self.splits)
        self.put_names(key, found.names, field.line)
        if found.has_others:
            self.put_others(key, field.line)
        for one in found.joined:
            example = " and ".join((*one.parts[:2], *(("…",) if one.parts[2:] else ())))
            hint = f"write `{key} = {{{example or 'A and B'}}}`: {PARTED_BY_AND}"
            message = f"`{key}` has the wrong separators between names"
            self.say(
                "wrong-separator", f"{message}, {quoted(one.text)}", field.line, hint
            )
        for odd in found.odd:
            message = f"the name {quoted(odd)} has too many commas: look at it"
            self.say("odd-name", message, field.line)


SUBTITLES = {
    "title": "subtitle",
    "booktitle": "booksubtitle",
    "journaltitle": "journalsubtitle",
    "journal": "journalsubtitle",
    "eventtitle": "eventtitleaddon",
}


def joined(title: RichText, subtitle: RichText) -> RichText:
    """A title with its subtitle."""
    before = plain_text(title)
    colon = " " if before.endswith((":", "?", "!", "—")) else ": "
    return coalesced((*title.runs, TextRun(colon), *subtitle.runs))


def verbatim(written: str) -> str:
    """An identifier or an address without LaTeX's escapes and braces."""
    text = WRAPPED.sub(r"\1", written)
    text = ESCAPED.sub(r"\1", TILDE.sub("~", text))
    return text.replace("{", "").replace("}", "").strip()
