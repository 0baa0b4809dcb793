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
from cvgen.importers.bring_in import Outcome, bring_in_works
from cvgen.importers.draft import Imported
from cvgen.importers.owner import check_owner
from cvgen.loading.source import SourceText
from cvgen.model.foreign_format import ForeignFormat

__all__ = ["Brought", "bring_works"]

PROFILE = "profile.yaml"
PUBLICATIONS = "publications.yaml"


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
    strangers = tuple(_strangers(imported, outcome, files[PROFILE]))
    if strangers:
        lines = {one.location.line for one in strangers if one.location}
        rest = tuple(one for one in imported.drafts if one.node.line not in lines)
        outcome = bring_in_works(replace(imported, drafts=rest), empty)
    return Brought(
        text=outcome.text,
        findings=(*outcome.findings, *strangers),
        works=len(outcome.merged.works),
        strangers=len(strangers),
    )


def _strangers(
    imported: Imported, outcome: Outcome, profile: str
) -> tuple[Diagnostic, ...]:
    source = SourceText(PROFILE, profile)
    return tuple(check_owner(source, outcome.merged, imported.source.name))


def _head(text: str) -> str:
    """The comments that a file begins with."""
    return "\n".join(takewhile(lambda line: line.startswith("#"), text.splitlines()))
