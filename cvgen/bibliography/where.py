"""Word where a work is: its identifiers, and its preprint's.

Part of ``bibliography``; ``annotations`` puts them behind the remarks. A preprint's
server is named, with its number there or its DOI, unless the work names it already.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.bibliography.preprint_servers import arxiv_of, deposit_at, server_of
from cvgen.bibliography.sentence import Runs, joined, said
from cvgen.model.identifiers import ArxivId, Doi, WebAddress
from cvgen.model.locale import Locale
from cvgen.model.publication import Preprint, Publication
from cvgen.model.text import FIXED_SPACE, TextRun, plain_text
from cvgen.model.work_type import WorkType

__all__ = ["link_of", "word_identifiers", "word_preprint"]

LONGEST_ADDRESS = 40
"""Characters of a preprint's address that somebody may yet type from paper."""


def word_identifiers(work: Publication) -> Iterator[Runs]:
    """DOI, numbers of arXiv and PubMed, and an address where there is no DOI."""
    doi = work.doi or (work.url.doi if work.url else None)
    arxiv = work.arxiv or arxiv_of(doi)
    if doi and not (arxiv and arxiv.is_of(doi)):
        is_preprint = work.type is WorkType.ARTICLE
        server = _untold(work, _server(doi, work.url)) if is_preprint else ""
        yield _named(server, doi)
    if arxiv:
        yield _numbered(arxiv)
    if work.pmid:
        yield said(f"PMID:{work.pmid.number}", link=work.pmid.url)
    if work.pmcid:
        yield said(work.pmcid.name, link=work.pmcid.url)
    if work.url and not doi:
        yield _address(work, work.url)


def word_preprint(preprint: Preprint, locale: Locale) -> Runs:
    """The word for it with where it is: "preprint bioRxiv doi:10.1101/1 (2024)"."""
    year = said(f"({preprint.issued.year})" if preprint.issued else "")
    places = joined(_places(preprint))
    return joined((joined((said(locale.preprint), places), " "), year), FIXED_SPACE)


def link_of(runs: Runs) -> str | None:
    """The address that words for a place lead to."""
    links = (run.link for run in reversed(runs) if isinstance(run, TextRun))
    return next(filter(None, links), None)


def _address(work: Publication, url: WebAddress) -> Runs:
    """An address; of a preprint, what its server calls it."""
    deposit = deposit_at(url)
    is_preprint = work.type is WorkType.ARTICLE
    if deposit is None or (deposit.is_unnumbered and not is_preprint):
        return said(url.bare, link=url.url)
    if deposit.arxiv:
        is_said = work.arxiv and work.arxiv.unversioned == deposit.arxiv.unversioned
        return () if is_said else _numbered(deposit.arxiv)
    server = _untold(work, deposit.server)
    if deposit.doi:
        return _named(server, deposit.doi)
    if not server:
        return said(deposit.short or url.bare, link=url.url)
    return said(_called(server, deposit.number), link=url.url)


def _places(preprint: Preprint) -> Iterator[Runs]:
    """Where a preprint is; its address if there is no DOI, and arXiv's but once."""
    deposit = deposit_at(preprint.url) if preprint.url else None
    found = deposit.doi if deposit else preprint.url.doi if preprint.url else None
    doi = preprint.doi or found
    arxiv = preprint.arxiv or arxiv_of(doi) or (deposit.arxiv if deposit else None)
    if arxiv:
        yield _numbered(arxiv)
    server = preprint.server or _server(doi, preprint.url)
    if arxiv and server.casefold() == "arxiv":
        server = ""
    if doi and not (arxiv and arxiv.is_of(doi)):
        yield _named(server, doi)
    elif preprint.url and not doi and not (deposit and deposit.arxiv):
        yield _labelled(server, preprint.url, deposit.number if deposit else None)
    else:
        yield said(server)


def _server(doi: Doi | None, url: WebAddress | None) -> str:
    """The server that an address or a DOI tells."""
    deposit = deposit_at(url) if url else None
    if deposit:
        return deposit.server
    return server_of(doi) if doi else ""


def _labelled(server: str, url: WebAddress, number: str | None) -> Runs:
    """A preprint's address behind its server: its number if there is one for it.

    What is too long to be typed is a link under the name of the server or the host.
    """
    if number:
        return said(_called(server, number), link=url.url)
    if number is not None or len(url.bare) > LONGEST_ADDRESS:
        return said(server or url.bare.partition("/")[0], link=url.url)
    return joined((said(server), said(url.bare, link=url.url)), " ")


def _called(server: str, number: str) -> str:
    """A number behind its server's name, which it may begin with: hal-01234567."""
    is_told = number.casefold().startswith(server.casefold())
    return number if is_told else FIXED_SPACE.join(filter(None, (server, number)))


def _named(server: str, doi: Doi) -> Runs:
    return joined((said(server), said(f"doi:{doi.name}", link=doi.url)), " ")


def _numbered(arxiv: ArxivId) -> Runs:
    return said(f"arXiv:{arxiv.name}", link=arxiv.url)


def _untold(work: Publication, server: str) -> str:
    """A server, unless the statement of the work has its name."""
    known = (work.container_title, work.container_title_short, work.publisher)
    texts = [plain_text(one) for one in (*known, work.genre) if one]
    told = "\n".join((*texts, work.number)).casefold()
    return "" if server.casefold() in told else server
