"""An ORCID record, a list of its works, or works in full → drafts and a profile.

Part of ``importers.orcid``: its last step.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.importers.draft import Draft, Imported
from cvgen.importers.orcid.record import import_record
from cvgen.importers.orcid.works import import_work, works_of
from cvgen.importers.read_json import read_json
from cvgen.importers.tree import find, text_of
from cvgen.loading.node import Node
from cvgen.loading.source import SourceText

__all__ = ["import_orcid", "put_codes"]


def import_orcid(source: SourceText) -> Imported:
    """All works of a file and what it says of its owner.

    Raises:
        InvalidInput: It is no JSON, or no answer of ORCID's.
    """
    root = read_json(source)
    works = works_of(root)
    if not works and not any(find(root, key) for key in ("person", "group", "bulk")):
        message = "the file is no record of ORCID's"
        hint = "ORCID's works.bib goes in with `cvgen import bibtex`"
        location = Location(source.name, 1, 1)
        found = error("no-record", message, location=location, hints=(hint,))
        raise InvalidInput((found,))
    profile, findings = import_record(source.name, root)
    drafts, problems = import_works(source.name, works)
    return Imported(
        source=source,
        drafts=drafts,
        profile=profile,
        findings=(*findings, *problems),
        read=len(works),
    )


def import_works(
    file: str, works: Iterable[Node]
) -> tuple[tuple[Draft, ...], tuple[Diagnostic, ...]]:
    """Drafts of works, and what is to be said of them."""
    drafts: list[Draft] = []
    findings: list[Diagnostic] = []
    for number, node in enumerate(works, 1):
        draft, problems = import_work(file, node, number)
        drafts.append(draft)
        findings += problems
    return tuple(drafts), tuple(findings)


def put_codes(source: SourceText) -> tuple[str, ...]:
    """The numbers by which ORCID knows the works of a list."""
    works = works_of(read_json(source))
    codes = (text_of(work, "put-code") for work in works)
    return tuple(code for code in codes if code.isdecimal())
