"""The works and the profile of another system as the files of a new folder.

Part of ``cli.starting``. What the file says takes the place of the examples that stand
in the files to be filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path

import msgspec

from cvgen.diagnostics import Diagnostic
from cvgen.files.foreign import read_foreign
from cvgen.files.read import PROFILE, PUBLICATIONS
from cvgen.importers.bring_in_own import bring_in_own
from cvgen.importers.bring_in_profile import bring_in_profile
from cvgen.importers.tree import pairs_of
from cvgen.loading.source import SourceText
from cvgen.model.foreign_format import ForeignFormat

__all__ = ["Brought", "bring_works"]


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """The profile and the publications as texts, and what is to be said of them.

    ``added`` counts fields and entries of the profile, ``strangers`` the entries that
    have been left out since the owner is not among their authors, ``left_out`` those
    that are no whole works; ``wanting`` are the DOIs of works that nobody names the
    authors of.
    """

    profile: str
    publications: str
    findings: tuple[Diagnostic, ...]
    works: int
    added: int
    strangers: int
    left_out: int
    wanting: tuple[str, ...]


def bring_works(form: ForeignFormat, path: Path, files: dict[str, str]) -> Brought:
    """What a file says, in place of the examples of the new ``files``.

    Raises:
        InvalidInput: The file cannot be read as what it is said to be.
    """
    imported = read_foreign(path, form)
    keys = (key for key, _ in pairs_of(imported.profile))
    profile = SourceText(PROFILE, _without_examples(files[PROFILE], keys))
    person = bring_in_profile(imported, profile)
    empty = SourceText(PUBLICATIONS, f"{_head(files[PUBLICATIONS])}\n[]\n")
    own = bring_in_own(imported, empty, SourceText(PROFILE, person.text))
    return Brought(
        profile=person.text,
        publications=own.outcome.text,
        findings=(*person.findings, *own.findings),
        works=len(own.outcome.merged.works),
        added=person.count,
        strangers=own.strangers,
        left_out=own.outcome.left_out,
        wanting=own.outcome.wanting,
    )


def _without_examples(text: str, keys: Iterable[str]) -> str:
    """The profile without what it has only to be written over, of these fields."""
    for key in keys:
        field = rf"^{re.escape(key)}:.*\n(?:[ \t]+.*\n)*\n?"
        match = re.search(field, text, re.MULTILINE)
        if match and "TODO" in match[0]:
            text = text[: match.start()] + text[match.end() :]
    return text


def _head(text: str) -> str:
    """The comments that a file begins with."""
    return "\n".join(takewhile(lambda line: line.startswith("#"), text.splitlines()))
