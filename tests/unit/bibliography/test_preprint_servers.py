"""Addresses and DOIs tell the server of a preprint, and its number there."""

from __future__ import annotations

import pytest

from cvgen.bibliography.preprint_servers import (
    NUMBERS,
    OF_OSF,
    REGISTRANTS,
    SAME,
    arxiv_of,
    deposit_at,
    server_of,
)
from cvgen.model.identifiers import Doi, WebAddress

NUMBERED = [
    ("papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567", "SSRN", "1234567"),
    ("ssrn.com/abstract=1234567", "SSRN", "1234567"),
    ("www.biorxiv.org/content/early/2018/01/02/123456", "bioRxiv", "123456"),
    ("osf.io/preprints/psyarxiv/ab3de", "PsyArXiv", "ab3de"),
    ("osf.io/preprints/socarxiv/ab3de_v2", "SocArXiv", "ab3de_v2"),
    ("osf.io/preprints/ab3de/", "OSF", "ab3de"),
    ("osf.io/preprints/newarxiv/ab3de", "OSF", "ab3de"),
    ("psyarxiv.com/ab3de", "PsyArXiv", "ab3de"),
    (
        "www.researchsquare.com/article/rs-1234567/v1",
        "Research Square",
        "rs-1234567/v1",
    ),
    ("www.preprints.org/manuscript/202401.0001/v1", "Preprints.org", "202401.0001"),
    ("eartharxiv.org/repository/view/1234/", "EarthArXiv", "1234"),
    ("engrxiv.org/preprint/view/1234", "engrXiv", "1234"),
    (
        "preprints.scielo.org/index.php/scielo/preprint/view/12",
        "SciELO Preprints",
        "12",
    ),
    ("jxiv.jst.go.jp/index.php/jxiv/preprint/view/12", "Jxiv", "12"),
    ("chinaxiv.org/abs/202401.00001", "ChinaXiv", "202401.00001"),
    ("eprint.iacr.org/2024/123.pdf", "Cryptology ePrint", "2024/123"),
    ("hal.science/hal-01234567v2", "HAL", "hal-01234567v2"),
    ("inria.hal.science/hal-01234567/document", "HAL", "hal-01234567"),
    ("hal.archives-ouvertes.fr/tel-01234567", "HAL", "tel-01234567"),
    ("www.nber.org/papers/w12345", "NBER", "w12345"),
    ("mpra.ub.uni-muenchen.de/12345/", "MPRA", "12345"),
    ("philarchive.org/rec/CHEFAR", "PhilArchive", "CHEFAR"),
    ("philpapers.org/rec/CHEFAR-2", "PhilPapers", "CHEFAR-2"),
    ("philsci-archive.pitt.edu/12345", "PhilSci-Archive", "12345"),
]


@pytest.mark.parametrize(("address", "server", "number"), NUMBERED)
def test_an_address_tells_server_and_number(
    address: str, server: str, number: str
) -> None:
    found = deposit_at(WebAddress(f"https://{address}"))
    assert found is not None
    assert (found.server, found.number) == (server, number)
    assert not found.is_unnumbered


def test_every_server_with_a_pattern_is_tried() -> None:
    tried = {server for _, server, _ in NUMBERED}
    assert {server for server, pattern, _ in NUMBERS.values() if pattern} <= tried


@pytest.mark.parametrize(
    ("address", "doi"),
    [
        (
            "www.biorxiv.org/content/10.1101/2024.01.02.522000v1",
            "10.1101/2024.01.02.522000",
        ),
        (
            "www.medrxiv.org/content/10.1101/2024.01.02.24300001v3.full.pdf",
            "10.1101/2024.01.02.24300001",
        ),
        (
            "chemrxiv.org/doi/full/10.26434/chemrxiv-2024-abc",
            "10.26434/chemrxiv-2024-abc",
        ),
        (
            "www.techrxiv.org/doi/full/10.36227/techrxiv.1.2",
            "10.36227/techrxiv.1.2",
        ),
    ],
)
def test_a_doi_in_an_address_is_told_without_its_version(
    address: str, doi: str
) -> None:
    found = deposit_at(WebAddress(f"https://{address}"))
    assert found is not None
    assert found.doi == Doi(doi)


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("arxiv.org/abs/2401.00001", "2401.00001"),
        ("www.arxiv.org/pdf/2401.00001v2.pdf", "2401.00001v2"),
        ("export.arxiv.org/abs/math/0309136", "math/0309136"),
    ],
)
def test_an_address_at_arxiv_is_its_number(address: str, number: str) -> None:
    found = deposit_at(WebAddress(f"https://{address}"))
    assert found is not None
    assert found.arxiv is not None
    assert found.arxiv.name == number


@pytest.mark.parametrize(
    "address",
    [
        "example.org/p",
        "arxiv.org/a/chen_m_1",
        "osf.io/ab3de",
        "osf.io/preprints/psyarxiv",
        "notssrn.com/abstract=1",
        "www.biorxiv.org/",
    ],
)
def test_another_address_is_no_preprint(address: str) -> None:
    assert deposit_at(WebAddress(f"https://{address}")) is None


def test_of_what_has_no_number_the_server_is_known() -> None:
    found = deposit_at(
        WebAddress("https://chemrxiv.org/engage/chemrxiv/article-details/65a1")
    )
    assert found is not None
    assert found.server == "ChemRxiv"
    assert found.is_unnumbered


def test_a_doi_tells_the_server_that_gave_it() -> None:
    assert server_of(Doi("10.31234/osf.io/ab3de")) == "PsyArXiv"
    assert server_of(Doi("10.1101/2024.01.02.522000")) == ""


def test_only_arxivs_own_doi_has_its_number() -> None:
    found = arxiv_of(Doi("10.48550/arXiv.2401.00001"))
    assert found is not None
    assert found.name == "2401.00001"
    assert arxiv_of(Doi("10.48550/arXiv.news")) is None
    assert arxiv_of(Doi("10.5555/floods")) is None
    assert arxiv_of(None) is None


def test_a_server_has_one_name_in_all_tables() -> None:
    names = {
        *(server for server, _, _ in NUMBERS.values()),
        *OF_OSF.values(),
        *REGISTRANTS.values(),
    }
    assert len({name.casefold() for name in names}) == len(names)
    assert set(SAME.values()) <= {*NUMBERS, "arxiv.org", "osf.io"}
