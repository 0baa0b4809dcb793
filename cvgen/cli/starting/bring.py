"""The works of another system as the publications of a new folder.

Part of ``cli.starting``. Works that are not the owner's would stop every build: they
are left out, and said.
"""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

import msgspec
from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic
from cvgen.files.foreign import read_foreign
from cvgen.files.read import PROFILE, PUBLICATIONS
from cvgen.importers.bring_in import Outcome, bring_in_works
from cvgen.importers.draft import Draft, Imported
from cvgen.importers.owner import check_owner, find_strangers
from cvgen.loading.source import SourceText
from cvgen.model.foreign_format import ForeignFormat

__all__ = ["Brought", "bring_works"]


class Brought(msgspec.Struct, frozen=True):
    """The publications as a text, what is to be said of them, and how many there are.

    ``strangers`` are works that have been left out since the owner is not among their
    authors.
    """

    text: str
    findings: tuple[Diagnostic, ...]
    works: int
    strangers: int


def bring_works(form: ForeignFormat, path: Path, files: dict[str, str]) -> Brought:
    """The works of a file, in place of those of the new ``files``.

    Raises:
        InvalidInput: The file cannot be read as what it is said to be.
    """
    imported = read_foreign(path, form)
    empty = SourceText(PUBLICATIONS, f"{_head(files[PUBLICATIONS])}\n[]\n")
    outcome = bring_in_works(imported, empty)
    profile = SourceText(PROFILE, files[PROFILE])
    strangers = tuple(check_owner(profile, outcome.merged, imported.source.name))
    if strangers:
        rest = _drafts_of_the_owner(imported, outcome, profile)
        outcome = bring_in_works(replace(imported, drafts=rest), empty)
    return Brought(
        text=outcome.text,
        findings=(*outcome.findings, *strangers),
        works=len(outcome.merged.works),
        strangers=len(strangers),
    )


def _drafts_of_the_owner(
    imported: Imported, outcome: Outcome, profile: SourceText
) -> tuple[Draft, ...]:
    """The drafts but those of which a stranger's work was made, by their places."""
    works = frozenset(find_strangers(profile, outcome.merged))
    strange = {draft for draft, work in outcome.merged.homes if work in works}
    return tuple(
        draft for place, draft in enumerate(imported.drafts) if place not in strange
    )


def _head(text: str) -> str:
    """The comments that a file begins with."""
    return "\n".join(takewhile(lambda line: line.startswith("#"), text.splitlines()))
