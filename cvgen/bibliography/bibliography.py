"""The result of the phase: references as rich text, ready for any layout.

Part of ``bibliography``; ``compose`` makes it, ``document`` reads it.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.bibliography.count import WorkCounts
from cvgen.diagnostics import Diagnostic
from cvgen.model.text import RichText

__all__ = ["Bibliography", "Reference", "ReferenceGroup", "ReferenceList"]


class Reference(msgspec.Struct, frozen=True, kw_only=True, cache_hash=True):
    """One work, worded: what is printed of it, in its parts.

    ``work`` is its id. ``label`` is the printed number with its brackets, or nothing;
    ``citation`` is what a text says that cites it. ``badge`` is the venue, short, and
    the year. ``subject`` is the title in plain characters, and ``language`` is its own,
    as a BCP 47 tag, if it is known.
    """

    work: str
    label: str
    citation: str
    badge: RichText
    title: RichText
    authors: RichText
    details: RichText
    contribution: RichText = RichText()
    subject: str = ""
    language: str = ""


class ReferenceGroup(msgspec.Struct, frozen=True, kw_only=True):
    """References under a title of their own; without groups there is one, untitled."""

    title: RichText | None = None
    references: tuple[Reference, ...] = ()


class ReferenceList(msgspec.Struct, frozen=True, kw_only=True):
    """One list of a variant; ``all_selected`` says that every work is a chosen one."""

    groups: tuple[ReferenceGroup, ...] = ()
    legend: RichText = RichText()
    all_selected: bool = False

    def references(self) -> Iterator[Reference]:
        """The references of all groups, in printing order."""
        for group in self.groups:
            yield from group.references


class Bibliography(msgspec.Struct, frozen=True, kw_only=True):
    """The lists in printing order, the counts, and what was found wrong on the way.

    ``works`` are the ids of all works, listed or not.
    """

    lists: tuple[ReferenceList, ...] = ()
    works: tuple[str, ...] = ()
    counts: WorkCounts = WorkCounts()
    diagnostics: tuple[Diagnostic, ...] = ()

    def citations(self) -> dict[str, str]:
        """What cites each listed work, by its id; its first place in the CV counts."""
        found: dict[str, str] = {}
        for one in self.lists:
            for reference in one.references():
                found.setdefault(reference.work, reference.citation)
        return found
