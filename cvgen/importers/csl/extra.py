"""Zotero's "extra": lines of a note that are fields of the work.

Part of ``importers.csl`` (Zotero's manual, "Citing Fields from Extra").
"""

from __future__ import annotations

import re

from cvgen.importers.draft import said
from cvgen.importers.foreign import Foreign
from cvgen.importers.states import read_state
from cvgen.importers.tree import text_of

__all__ = ["take_extra"]

LINE = re.compile(
    r"\s*(?:(DOI|PMID|PMCID)\s*:\s*(\S+)|(status)\s*:\s*(\S.*?))\s*", re.IGNORECASE
)


def take_extra(work: Foreign) -> None:
    """Make numbers and a state in a note the fields that they are.

    A second one stays there.
    """
    note = work.left.get("note")
    rest: list[str] = []
    for line in text_of(note).splitlines():
        key, value = _field(line)
        if note is None or not key or _is_other(work, key, value):
            rest.append(line)
        else:
            work.left.setdefault(key, said(value, note.line))
    if note is not None and len(rest) < len(text_of(note).splitlines()):
        work.left["note"] = said("\n".join(rest).strip(), note.line)


def _field(line: str) -> tuple[str, str]:
    """The field that a line is, and what it says; of states those that there are."""
    match = LINE.fullmatch(line)
    if match is None:
        return "", ""
    if match[1]:
        return match[1].upper(), match[2]
    state = read_state(match[4])
    return ("status", state.value) if state else ("", "")


def _is_other(work: Foreign, key: str, number: str) -> bool:
    """Whether the item has another number already."""
    known = text_of(work.left.get(key))
    return bool(known) and known.lower() != number.lower()
