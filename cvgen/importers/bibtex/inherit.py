"""Follow ``crossref`` and ``xdata``: an entry has what another one says for it.

Part of ``importers.bibtex``. BibTeX takes fields over by their names, BibLaTeX makes of
a book's ``title`` the ``booktitle`` of what stands in it (its manual, appendix B); both
are done, since the second is what everybody means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic
from cvgen.importers.bibtex.entry import Entry, Field
from cvgen.importers.draft import found
from cvgen.loading.fault import quoted

__all__ = ["IDENTIFIERS", "inherit"]

RENAMED = {
    "title": "booktitle",
    "subtitle": "booksubtitle",
    "titleaddon": "booktitleaddon",
    "shorttitle": "",
    "author": "bookauthor",
}
OF_VOLUMES = {**RENAMED, "title": "maintitle", "subtitle": "mainsubtitle"}
BOOKS = frozenset({"book", "collection", "proceedings", "reference"})
IDENTIFIERS = frozenset(
    {
        *("doi", "url", "urldate", "link", "ee", "eprint", "eprinttype"),
        *("eprintclass", "archiveprefix", "primaryclass", "pmid", "pmcid"),
    }
)
"""Those of a book are not those of what stands in it."""

OWN = IDENTIFIERS | {
    *("crossref", "xref", "ids", "options", "xdata", "keywords", "abstract"),
}
MOST_STEPS = 8
"""From an entry to those of which it inherits."""


def inherit(
    entries: Iterable[Entry], file: str
) -> tuple[tuple[Entry, ...], tuple[Diagnostic, ...]]:
    """All entries with their inheritance, and references that lead nowhere."""
    lineage = _Lineage(tuple(entries), file)
    for number in range(len(lineage.entries)):
        if number not in lineage.whole:
            lineage.complete(number)
    whole = tuple(lineage.whole[number] for number in range(len(lineage.entries)))
    return whole, tuple(lineage.findings)


class _Lineage:
    """Entries by number; each is completed once, after those of which it inherits."""

    def __init__(self, entries: tuple[Entry, ...], file: str) -> None:
        self.entries = entries
        self.file = file
        numbers = range(len(entries) - 1, -1, -1)
        self.by_key = {entries[number].key.lower(): number for number in numbers}
        self.whole: dict[int, Entry] = {}
        self.steps: dict[int, int] = {}
        self.findings: list[Diagnostic] = []

    def complete(self, first: int) -> None:
        """Complete an entry, and before it all that it needs."""
        path = {first: iter(_references(self.entries[first]))}
        while path:
            number, references = next(reversed(path.items()))
            keys = (key.lower() for _, key, _ in references)
            parents = (self.by_key.get(key, number) for key in keys)
            parent = next(
                (one for one in parents if one not in path and one not in self.whole),
                None,
            )
            if parent is None:
                self.whole[number] = self.inherited(number)
                del path[number]
            else:
                path[parent] = iter(_references(self.entries[parent]))

    def inherited(self, number: int) -> Entry:
        """An entry with what those say that are complete."""
        entry = self.entries[number]
        fields = {
            name: field
            for name, field in entry.fields.items()
            if name not in {"xdata", "crossref"}
        }
        self.steps[number] = 0
        for name, key, line in _references(entry):
            parent = self.by_key.get(key.lower())
            if parent is None:
                self.say(entry, key, "which is not there", line)
            elif parent not in self.whole:
                self.say(entry, key, "and it to that", line)
            elif self.steps[parent] == MOST_STEPS:
                self.say(entry, key, f"and that on over {MOST_STEPS} others", line)
            else:
                self.steps[number] = max(self.steps[number], self.steps[parent] + 1)
                given = _given(self.whole[parent], entry, is_book=name == "crossref")
                for field, value in given.items():
                    fields.setdefault(field, value)
        return replace(entry, fields=fields)

    def say(self, entry: Entry, key: str, what: str, line: int) -> None:
        """Say of a reference that nothing comes of it."""
        message = f"{quoted(entry.key)} refers to {quoted(key)}, {what}"
        self.findings.append(found("no-crossref", message, self.file, line))


def _references(entry: Entry) -> Iterator[tuple[str, str, int]]:
    """The field, the key and the line of all that an entry refers to."""
    for name in ("xdata", "crossref"):
        if (field := entry.fields.get(name)) is not None:
            for key in field.text.split(","):
                yield name, key.strip(), field.line


def _given(parent: Entry, child: Entry, *, is_book: bool) -> dict[str, Field]:
    """What an entry gives to one that refers to it."""
    if not is_book:
        return parent.fields
    if parent.kind in {"article", "periodical"}:
        renamed = {"title": "journal"}
    elif parent.kind.startswith("mv") and child.kind in BOOKS:
        renamed = OF_VOLUMES
    else:
        renamed = RENAMED
    given: dict[str, Field] = {}
    for name, value in parent.fields.items():
        new = renamed.get(name, name)
        if new and name not in OWN:
            given[new] = value
    return {
        **given,
        **({"booktitle": b} if (b := parent.fields.get("booktitle")) else {}),
    }
