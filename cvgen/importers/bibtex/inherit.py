"""Follow ``crossref`` and ``xdata``: an entry has what another one says for it.

Part of ``importers.bibtex``. BibTeX takes fields over by their names, BibLaTeX makes of
a book's ``title`` the ``booktitle`` of what stands in it (its manual, appendix B); both
are done, since the second is what everybody means.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic
from cvgen.importers.bibtex.entry import Entry, Field
from cvgen.importers.draft import found
from cvgen.loading.fault import quoted

__all__ = ["inherit"]

RENAMED = {
    "title": "booktitle",
    "subtitle": "booksubtitle",
    "titleaddon": "booktitleaddon",
    "shorttitle": "",
    "author": "bookauthor",
}
OWN = frozenset({"crossref", "xref", "ids", "options", "xdata", "keywords", "abstract"})
MOST_STEPS = 8


def inherit(
    entries: Iterable[Entry], file: str
) -> tuple[tuple[Entry, ...], tuple[Diagnostic, ...]]:
    """All entries with their inheritance, and references that lead nowhere."""
    known = tuple(entries)
    by_key = {entry.key.lower(): entry for entry in reversed(known)}
    findings: list[Diagnostic] = []
    whole = tuple(_inherited(entry, by_key, file, findings, ()) for entry in known)
    return whole, tuple(findings)


def _inherited(
    entry: Entry,
    by_key: Mapping[str, Entry],
    file: str,
    findings: list[Diagnostic],
    seen: tuple[str, ...],
) -> Entry:
    fields = dict(entry.fields)
    for name in ("xdata", "crossref"):
        reference = fields.pop(name, None)
        keys = reference.text.split(",") if reference else ()
        for key in map(str.strip, keys):
            parent = by_key.get(key.lower())
            if reference and (parent is None or key.lower() in seen):
                message = f"{quoted(entry.key)} refers to {quoted(key)}, "
                message += "which is not there" if parent is None else "and it to that"
                findings.append(found("no-crossref", message, file, reference.line))
            elif parent and len(seen) < MOST_STEPS:
                steps = (*seen, entry.key.lower())
                parent = _inherited(parent, by_key, file, [], steps)
                is_book = name == "crossref"
                for field, value in _given(parent, is_book=is_book).items():
                    fields.setdefault(field, value)
    return replace(entry, fields=fields)


def _given(parent: Entry, *, is_book: bool) -> dict[str, Field]:
    """What an entry gives to those that refer to it."""
    if not is_book:
        return parent.fields
    if parent.kind in {"article", "periodical"}:
        renamed = {"title": "journal"}
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
