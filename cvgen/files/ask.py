"""Ask for the works of DOIs or of an ORCID iD → what was found, as from a file.

Part of ``files``; ``remote`` makes the requests.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.diagnostics import Diagnostic, InvalidInput, Severity, error
from cvgen.files.remote import Remote
from cvgen.importers.csl.import_csl import import_csl
from cvgen.importers.draft import Draft, Imported, found
from cvgen.importers.orcid.fill_up import fill_up
from cvgen.importers.orcid.import_orcid import import_orcid, put_codes
from cvgen.importers.tree import find, text_of
from cvgen.loading.fault import quoted
from cvgen.loading.source import SourceText

__all__ = ["ask_dois", "ask_orcid"]

MOST_WORKS = 100
"""As many as ORCID answers at once."""


class _Bulk(msgspec.Struct, frozen=True):
    """Works in full; what each says is for the importer."""

    bulk: tuple[msgspec.Raw, ...] = ()


def ask_dois(remote: Remote, dois: tuple[str, ...]) -> Imported:
    """The works of DOIs; of those that nobody knows, or only nonsense, that is said.

    Raises:
        InvalidInput: The service cannot be reached, or no DOI has a work.
    """
    asked = [_work_of_doi(remote, doi) for doi in dois]
    drafts = tuple(draft for works in asked for draft in works.drafts)
    findings = tuple(one for works in asked for one in works.findings)
    if not drafts:
        raise InvalidInput(
            msgspec.structs.replace(one, severity=Severity.ERROR) for one in findings
        )
    return Imported(
        source=SourceText(remote.service.doi, ""),
        drafts=drafts,
        findings=findings,
        read=sum(works.read for works in asked),
    )


def _work_of_doi(remote: Remote, doi: str) -> Imported:
    """The work of a DOI, or a finding in its place."""
    name = remote.service.doi
    try:
        answer = remote.work_of_doi(doi)
        if answer is not None:
            return import_csl(SourceText(name, answer.text), is_service=True)
    except InvalidInput as problem:
        if any(one.code == "no-service" for one in problem.diagnostics):
            raise
        return Imported(source=SourceText(name, ""), findings=_of_no_use(problem, doi))
    message = f"nobody knows the DOI {quoted(doi)}"
    hint = "look at it again: the part behind `/` is its publisher's"
    unknown = found("unknown-doi", message, name, hints=(hint,))
    return Imported(source=SourceText(name, ""), findings=(unknown,))


def _of_no_use(problem: InvalidInput, doi: str) -> tuple[Diagnostic, ...]:
    """What is wrong with the answer for a DOI, which is no reason to stop."""
    return tuple(
        msgspec.structs.replace(
            one, severity=Severity.WARNING, message=f"{quoted(doi)}: {one.message}"
        )
        for one in problem.diagnostics
    )


def ask_orcid(remote: Remote, orcid: str) -> Imported:
    """The public works of an iD; doi.org knows the authors where ORCID does not.

    Raises:
        InvalidInput: A service cannot be reached, or there is no such iD.
    """
    listed = remote.works_of_orcid(orcid)
    if listed is None:
        message = f"ORCID knows no iD {quoted(orcid)}"
        raise InvalidInput((error("unknown-orcid", message),))
    bulk = ",".join(_full_works(remote, orcid, put_codes(listed)))
    name = f"{remote.service.orcid}/{orcid}/works"
    works = import_orcid(SourceText(name, f'{{"bulk":[{bulk}]}}'))
    drafts: list[Draft] = []
    findings: list[Diagnostic] = []
    for draft in works.drafts:
        whole, said = _with_authors(remote, draft)
        drafts.append(whole)
        findings += said
    return msgspec.structs.replace(
        works, drafts=tuple(drafts), findings=(*works.findings, *findings)
    )


def _full_works(remote: Remote, orcid: str, codes: tuple[str, ...]) -> Iterator[str]:
    """Works in full, each as JSON."""
    for start in range(0, len(codes), MOST_WORKS):
        answer = remote.full_works(orcid, codes[start : start + MOST_WORKS])
        if answer is None:
            continue
        try:
            bulk = msgspec.json.decode(answer.text, type=_Bulk)
        except msgspec.DecodeError:
            message = f"{answer.name} answers what is no list of works"
            raise InvalidInput((error("no-works", message),)) from None
        yield from (bytes(one).decode() for one in bulk.bulk)


def _with_authors(remote: Remote, draft: Draft) -> tuple[Draft, tuple[Diagnostic, ...]]:
    """A work with its authors, from its DOI's record if ORCID has none."""
    doi = text_of(draft.node, "DOI")
    if find(draft.node, "author") is not None or not doi:
        return draft, ()
    works = _work_of_doi(remote, doi)
    if not works.drafts:
        return draft, works.findings
    return fill_up(draft, works.drafts[0]), works.findings
