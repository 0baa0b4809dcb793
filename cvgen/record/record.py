"""What a PDF remembers of itself, as frozen values.

Part of ``record``. Texts are kept as digests, in four letters of base 64 each, with no
more of their words than it takes to name them: a record of a thousand works has to stay
small. Sections, works and entries are written as arrays for the same reason, so that
the order of their fields is the format; another order is another ``FORMAT``.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from cvgen.model.work_type import Status

__all__ = [
    "DIGEST_LETTERS",
    "FORMAT",
    "NO_TEXT",
    "PREPRINT",
    "Digest",
    "EntryRecord",
    "GroupRecord",
    "Origin",
    "Record",
    "SectionRecord",
    "WorkRecord",
]

FORMAT = "cvgen-record-1"

DIGEST_LETTERS = 4

NO_TEXT = "." * DIGEST_LETTERS
"""In place of the digest of no text: no letters of base 64."""

PREPRINT = "!"
"""Behind the digests of a preprint: no letter of base 64."""

Digest: TypeAlias = str
"""24 bits of a digest; nothing if there is no text."""


class Origin(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """What a file was made of.

    ``variant`` is a name, or nothing for the CV with everything; ``choices`` and
    ``data`` are digests in hexadecimal of the variant's file and of both data files.
    ``made`` is the day of the build if it was told, ``as_of`` the day that the data
    reaches to; as far as known, as in ``2026-05``.
    """

    cvgen: str
    variant: str = ""
    choices: str = ""
    preset: str = ""
    data: str = ""
    made: str = ""
    as_of: str = ""


class WorkRecord(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """A work in a list: its id, its number as printed, its state if that is shown.

    ``printed`` are the digests of title, authors and all the rest in a row, which is a
    tenth shorter than three texts; behind them stands the mark of a preprint.
    """

    id: str
    number: str
    state: Status | None
    printed: str

    @property
    def title(self) -> Digest:
        """The digest of the title."""
        return self.printed[:DIGEST_LETTERS]

    @property
    def authors(self) -> Digest:
        """The digest of the authors."""
        return self.printed[DIGEST_LETTERS : 2 * DIGEST_LETTERS]

    @property
    def rest(self) -> Digest:
        """The digest of venue, details and all else."""
        return self.printed[2 * DIGEST_LETTERS : 3 * DIGEST_LETTERS]

    @property
    def is_preprint(self) -> bool:
        """Whether the work is a preprint, as far as the file remembers it."""
        return self.printed.endswith(PREPRINT)


class EntryRecord(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """An entry: its label and the beginning of its first line, in words.

    Then the digests of that line and of those that follow it.
    """

    label: str
    title: str
    line: Digest
    rest: Digest


class GroupRecord(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """What stands under one head within a section, or before the first."""

    title: str
    works: tuple[WorkRecord, ...] = ()
    entries: tuple[EntryRecord, ...] = ()


class SectionRecord(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """A section: what it is (``grants``), its head, its prose and its groups."""

    key: str
    title: str
    text: Digest
    groups: tuple[GroupRecord, ...]


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """All of it; ``title`` is the document's."""

    format: str = FORMAT
    origin: Origin
    title: str
    sections: tuple[SectionRecord, ...]
