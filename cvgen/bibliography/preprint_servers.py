"""Which preprint server an address or a DOI is of, and the work's number there.

Part of ``bibliography``, for ``where``: tables of hosts and of registrants. A DOI is
told from an address only where it stands in it: none is made up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from cvgen.late_pattern import late_pattern
from cvgen.model.identifiers import ARXIV_DOI, ArxivId, Doi, WebAddress
from cvgen.model.publication import Publication

__all__ = ["Deposit", "arxiv_of", "deposit_at", "is_in_address", "server_of"]


class Deposit(msgspec.Struct, frozen=True):
    """A server, and what a work has there: arXiv's number, a DOI, another number.

    ``short`` is an address that is as good and shorter, if there is one.
    """

    server: str
    number: str = ""
    short: str = ""
    arxiv: ArxivId | None = None
    doi: Doi | None = None

    @property
    def is_unnumbered(self) -> bool:
        """Whether the server alone is known."""
        return not (self.number or self.arxiv or self.doi)


NUMBER = r"((?:\d{4}\.\d{4,5}|[a-z][a-z.-]*/\d{7})(?:v\d+)?)"
ARXIV = late_pattern(rf"/(?:abs|pdf|html|format)/{NUMBER}(?:\.pdf)?/?", re.IGNORECASE)
ARXIVS = late_pattern(re.escape(ARXIV_DOI) + NUMBER, re.IGNORECASE)
DOI_WITHIN = late_pattern(
    r"/(10\.\d{4,9}/[^?#]+?)(?:v\d+)?(?:\.(?:full|abstract)[a-z.-]*)?/?(?:[?#].*)?$"
)
"""A DOI in a path, with the version and the view that bioRxiv puts behind it."""

OSF = late_pattern(r"(?:/preprints)?(?:/([a-z]+))?/([a-z0-9]{5}(?:_v\d+)?)/?")

REGISTRANT_OF_ARXIV = ARXIV_DOI.partition("/")[0]

NUMBERS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "ssrn.com": (
            "SSRN",
            r"/.*\babstract(?:_?id)?=(\d+).*",
            "ssrn.com/abstract={}",
        ),
        "biorxiv.org": ("bioRxiv", r"/content/early/[\d/]+/(\d{6})\b.*", ""),
        "medrxiv.org": ("medRxiv", "", ""),
        "chemrxiv.org": ("ChemRxiv", "", ""),
        "techrxiv.org": ("TechRxiv", "", ""),
        "researchsquare.com": (
            "Research Square",
            r"/article/(rs-\d+(?:/v\d+)?)(?:[/.].*)?",
            "",
        ),
        "preprints.org": (
            "Preprints.org",
            r"/manuscript/(\d{6}\.\d{4})(?:/.*)?",
            "",
        ),
        "eartharxiv.org": ("EarthArXiv", r"/repository/view/(\d+)/?", ""),
        "engrxiv.org": ("engrXiv", r"/preprint/view/(\d+)(?:/.*)?", ""),
        "preprints.scielo.org": (
            "SciELO Preprints",
            r".*/preprint/view/(\d+)(?:/.*)?",
            "",
        ),
        "jxiv.jst.go.jp": ("Jxiv", r".*/preprint/view/(\d+)(?:/.*)?", ""),
        "chinaxiv.org": ("ChinaXiv", r"/abs/(\d{6}\.\d{5}(?:v\d+)?)/?", ""),
        "eprint.iacr.org": ("Cryptology ePrint", r"/(\d{4}/\d+)(?:\.pdf)?/?", ""),
        "hal.science": ("HAL", r"/(?:[a-z]\w*/)?([a-z]+-\d{8}(?:v\d+)?)\b.*", ""),
        "nber.org": ("NBER", r"/papers/(w\d+)(?:\.pdf)?/?", ""),
        "mpra.ub.uni-muenchen.de": ("MPRA", r"/(\d+)(?:/.*)?", ""),
        "philarchive.org": ("PhilArchive", r"/rec/([A-Z0-9-]+)/?", ""),
        "philpapers.org": ("PhilPapers", r"/rec/([A-Z0-9-]+)/?", ""),
        "philsci-archive.pitt.edu": ("PhilSci-Archive", r"/(\d+)/?", ""),
    }
)
"""By host: the server, where the number stands in a path, and a shorter address."""

SAME = MappingProxyType(
    {
        "export.arxiv.org": "arxiv.org",
        "papers.ssrn.com": "ssrn.com",
        "hal.archives-ouvertes.fr": "hal.science",
        "psyarxiv.com": "osf.io",
    }
)

OF_OSF: Mapping[str, str] = MappingProxyType(
    {
        "psyarxiv": "PsyArXiv",
        "socarxiv": "SocArXiv",
        "edarxiv": "EdArXiv",
        "metaarxiv": "MetaArXiv",
        "lawarxiv": "LawArXiv",
        "mediarxiv": "MediArXiv",
        "africarxiv": "AfricArXiv",
        "sportrxiv": "SportRxiv",
        "biohackrxiv": "BioHackrXiv",
        "thesiscommons": "Thesis Commons",
        "osf": "OSF",
    }
)

REGISTRANTS: Mapping[str, str] = MappingProxyType(
    {
        "10.2139": "SSRN",
        "10.31219": "OSF",
        "10.31234": "PsyArXiv",
        "10.31235": "SocArXiv",
        "10.35542": "EdArXiv",
        "10.31222": "MetaArXiv",
        "10.31228": "LawArXiv",
        "10.33767": "MediArXiv",
        "10.31730": "AfricArXiv",
        "10.31236": "SportRxiv",
        "10.37044": "BioHackrXiv",
        "10.31237": "Thesis Commons",
        "10.31223": "EarthArXiv",
        "10.31224": "engrXiv",
        "10.26434": "ChemRxiv",
        "10.36227": "TechRxiv",
        "10.21203": "Research Square",
        "10.20944": "Preprints.org",
        "10.22541": "Authorea",
        "10.51094": "Jxiv",
        "10.12074": "ChinaXiv",
        "10.3386": "NBER",
    }
)
"""Who registers preprints alone; 10.1101 is of bioRxiv, medRxiv and journals alike."""


def deposit_at(address: WebAddress) -> Deposit | None:
    """What a server has at an address, or nothing if it is no server's known here."""
    host, slash, rest = address.bare.partition("/")
    host, path = host.lower().removeprefix("www."), slash + rest
    name = SAME.get(host, "hal.science" if host.endswith(".hal.science") else host)
    if name == "arxiv.org":
        match = ARXIV().fullmatch(path)
        return Deposit("arXiv", arxiv=ArxivId(match[1])) if match else None
    if name == "osf.io":
        return _of_osf("psyarxiv" if name != host else "", path)
    if name not in NUMBERS:
        return None
    server, pattern, short = NUMBERS[name]
    match = re.fullmatch(pattern, path) if pattern else None
    if match:
        return Deposit(server, match[1], short.format(match[1]))
    if doi := DOI_WITHIN().search(path):
        return Deposit(server, doi=Doi(doi[1]))
    return None if len(path) <= 1 else Deposit(server)


def is_in_address(work: Publication) -> bool:
    """Whether a short address says a work's number: "ssrn.com/abstract=1234567"."""
    if not (work.url and work.number) or work.doi or work.url.doi:
        return False
    deposit = deposit_at(work.url)
    return deposit is not None and (deposit.short and deposit.number) == work.number


def _of_osf(community: str, path: str) -> Deposit | None:
    """A preprint of one of OSF's communities; its projects are no preprints."""
    match = OSF().fullmatch(path)
    if match is None or not (community or path.startswith("/preprints/")):
        return None
    server = OF_OSF.get(match[1] or community or "osf", "OSF")
    return Deposit(server, match[2], f"osf.io/{match[2]}")


def server_of(doi: Doi) -> str:
    """The server that has given a DOI, or nothing."""
    return REGISTRANTS.get(doi.name.partition("/")[0], "")


def arxiv_of(doi: Doi | None) -> ArxivId | None:
    """The number of a work in arXiv's own DOI."""
    if doi is None or not doi.name.startswith(REGISTRANT_OF_ARXIV):
        return None
    match = ARXIVS().fullmatch(doi.name)
    return ArxivId(match[1]) if match else None
