"""An imported file and the author's works → the text of the works to be.

Part of ``importers``: the composition of its steps, and nothing else. What comes out
has been read again and holds what it should, or nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import msgspec

from cvgen.checks.lint.title_key import OwnFamilies
from cvgen.diagnostics import Diagnostic, InvalidInput, error
from cvgen.importers.accept import accept
from cvgen.importers.draft import Draft, Imported
from cvgen.importers.merge.borrow import borrow
from cvgen.importers.merge.merge import Merged, merge
from cvgen.importers.tree import find, text_of
from cvgen.importers.yaml.line_ends import with_line_ends
from cvgen.importers.yaml.patch import patch_works
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_doi
from cvgen.loading.load import load_publications
from cvgen.loading.report import Report, shorten
from cvgen.loading.source import SourceText
from cvgen.model.publication import Publication

__all__ = ["Outcome", "bring_in_works"]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """The text of the author's works after an import, and what is to be said of it.

    ``wanting`` are the DOIs of works that were left out since nobody names their
    authors, whom doi.org may know.
    """

    text: str
    merged: Merged
    findings: tuple[Diagnostic, ...]
    left_out: int = 0
    wanting: tuple[str, ...] = ()


def bring_in_works(
    imported: Imported, publications: SourceText, own: OwnFamilies = frozenset()
) -> Outcome:
    """The works of a file within the author's, who publishes under ``own`` names.

    Raises:
        InvalidInput: The author's file is at fault, or cannot be changed.
    """
    existing = _load(publications)
    drafts = borrow(existing, imported.drafts)
    works, refused = accept(msgspec.structs.replace(imported, drafts=drafts))
    merged = merge(existing, works, imported.source.name, own)
    text = publications.text
    if merged.changes or merged.added:
        text = with_line_ends(
            publications, lambda one: patch_works(one, merged.changes, merged.added)
        )
        _check(SourceText(publications.name, text), merged.works)
    return Outcome(
        text=text,
        merged=merged,
        findings=(*imported.findings, *refused, *merged.findings),
        left_out=len(drafts) - len(works),
        wanting=tuple(_wanting(drafts)),
    )


def _wanting(drafts: tuple[Draft, ...]) -> Iterator[str]:
    """The DOIs of drafts without authors."""
    for draft in drafts:
        if find(draft.node, "author") is None:
            with suppress(Refused):
                yield read_doi(text_of(draft.node, "DOI")).name


def _load(source: SourceText) -> tuple[Publication, ...]:
    """The author's works; a file without any may be empty."""
    if not source.text.strip():
        return ()
    report = Report(source, "publications")
    works = load_publications(report)
    if report.count:
        raise InvalidInput(shorten((report,)))
    return works


def _check(source: SourceText, wanted: tuple[Publication, ...]) -> None:
    """See that the new text says what it should."""
    report = Report(source, "publications")
    works = load_publications(report)
    if report.count or works != wanted:
        pairs = zip(works, wanted, strict=False)
        first = next((one.id for one, other in pairs if one != other), "the last one")
        message = f"the works cannot be written into the file, from `{first}` on"
        hint = "write the list with a line for each field, each work after `- `"
        raise InvalidInput((error("not-changed", message, hints=(hint,)),))
