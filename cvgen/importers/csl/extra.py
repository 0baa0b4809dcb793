"""Zotero's "extra": lines of a note that are fields of the work.

Part of ``importers.csl`` (Zotero's manual, "Citing Fields from Extra").
"""

from __future__ import annotations

import re

from cvgen.importers.draft import said
from cvgen.importers.foreign import Foreign
from cvgen.importers.tree import text_of

__all__ = ["take_extra"]

LINE = re.compile(r"\s*(DOI|PMID|PMCID)\s*:\s*(\S+)\s*", re.IGNORECASE)


def take_extra(work: Foreign) -> None:
    """Make numbers in a note the fields that they are; a second one stays there."""
    note = work.left.get("note")
    rest: list[str] = []
    for line in text_of(note).splitlines():
        match = LINE.fullmatch(line)
        key = match[1].upper() if match else ""
        if note is None or match is None or _is_other(work, key, match[2]):
            rest.append(line)
        else:
            work.left.setdefault(key, said(match[2], note.line))
    if note is not None and len(rest) < len(text_of(note).splitlines()):
        work.left["note"] = said("\n".join(rest).strip(), note.line)


def _is_other(work: Foreign, key: str, number: str) -> bool:
    """Whether the item has another number already."""
    known = text_of(work.left.get(key))
    return bool(known) and known.lower() != number.lower()
