"""Ask for the works of DOIs or of an ORCID iD → what was found, as from a file.

Part of ``files``; ``remote`` makes the requests.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.diagnostics import Diagnostic, InvalidInput, error
from cvgen.files.remote import Remote
from cvgen.importers.csl.import_csl import import_csl
from cvgen.importers.draft import Draft, Imported, found, mapped
from cvgen.importers.orcid.import_orcid import import_orcid, put_codes
from cvgen.importers.tree import find, pairs_of, text_of
from cvgen.loading.fault import quoted
from cvgen.loading.source import SourceText

__all__ = ["ask_dois", "ask_orcid"]

MOST_WORKS = 100
"""As many as ORCID answers at once."""


class _Bulk(msgspec.Struct, frozen=True):
    """Works in full; what each says is for the importer."""

    bulk: tuple[msgspec.Raw, ...] = ()


def ask_dois(remote: Remote, dois: tuple[str, ...]) -> Imported:
    """The works of DOIs; one that nobody knows is said.

    Raises:
        InvalidInput: The service cannot be reached, or knows none of them.
    """
    name = remote.service.doi
    answers = [(doi, remote.work_of_doi(doi)) for doi in dois]
    texts = [answer.text for _, answer in answers if answer is not None]
    unknown = tuple(
        found("unknown-doi", f"nobody knows the DOI {quoted(doi)}", name)
        for doi, answer in answers
        if answer is None
    )
    if not texts:
        message = f"nobody knows the DOI {quoted(dois[0])}"
        hint = "look at it again: the part behind `/` is its publisher's"
        raise InvalidInput((error("unknown-doi", message, hints=(hint,)),))
    works = import_csl(SourceText(name, f"[{','.join(texts)}]"), is_service=True)
    return msgspec.structs.replace(works, findings=(*unknown, *works.findings))


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
    answer = remote.work_of_doi(doi)
    if answer is None:
        return draft, ()
    works = import_csl(answer, is_service=True)
    if not works.drafts:
        return draft, ()
    pairs = dict(pairs_of(works.drafts[0].node)) | dict(pairs_of(draft.node))
    authors = find(works.drafts[0].node, "author")
    if authors is not None:
        pairs["author"] = authors
    return Draft(draft.name, mapped(pairs.items(), draft.node.line)), ()
