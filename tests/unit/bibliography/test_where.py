"""Where a work is, is said once, by the names that readers know."""

from __future__ import annotations

import pytest

from cvgen.model.text import TextRun, plain_text
from tests.unit.bibliography.test_annotations import details, reference
from tests.unit.bibliography.works import entry, listed

SSRN = "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567"
OSF = "https://osf.io/preprints/psyarxiv/ab3de"
BIORXIV = "https://www.biorxiv.org/content/10.1101/2024.01.02.522000v1"
CHEMRXIV = "https://chemrxiv.org/engage/chemrxiv/article-details/65a1"
LONG = "https://example.org/~chen/papers/2024/floods-final-version-3.pdf"


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"URL": SSRN}, "SSRN 1234567"),
        ({"URL": OSF}, "PsyArXiv ab3de"),
        ({"URL": BIORXIV}, "bioRxiv doi:10.1101/2024.01.02.522000"),
        ({"URL": CHEMRXIV}, "ChemRxiv"),
        ({"URL": "https://hal.science/hal-01234567"}, "hal-01234567"),
        ({"URL": "https://hal.science/tel-01234567"}, "HAL tel-01234567"),
        ({"URL": "https://arxiv.org/abs/2401.00001v2"}, "arXiv:2401.00001v2"),
        ({"URL": "https://example.org/p"}, "example.org/p"),
        ({"DOI": "10.31234/osf.io/ab3de"}, "PsyArXiv doi:10.31234/osf.io/ab3de"),
        ({"DOI": "10.1101/1", "URL": BIORXIV}, "bioRxiv doi:10.1101/1"),
        ({"DOI": "10.1101/1"}, "doi:10.1101/1"),
    ],
)
def test_a_preprint_is_named_as_its_server_names_it(
    fields: dict[str, str], text: str
) -> None:
    assert details(type="article", **fields) == text


def test_the_name_of_a_server_leads_to_the_address_as_it_is_given() -> None:
    runs = reference(type="article", URL=SSRN).details.runs
    assert runs == (TextRun("SSRN\N{NO-BREAK SPACE}1234567", link=SSRN),)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"URL": SSRN, "publisher": "SSRN"}, "SSRN, 2024. ssrn.com/abstract=1234567"),
        (
            {"URL": OSF, "container_title": "PsyArXiv"},
            "PsyArXiv, 2024. osf.io/ab3de",
        ),
        (
            {"DOI": "10.2139/ssrn.1", "publisher": "SSRN"},
            "SSRN, 2024. doi:10.2139/ssrn.1",
        ),
        ({"URL": CHEMRXIV, "publisher": "ChemRxiv"}, f"ChemRxiv, 2024. {CHEMRXIV[8:]}"),
    ],
)
def test_a_server_that_is_named_already_is_not_named_again(
    fields: dict[str, str], text: str
) -> None:
    assert details(type="article", **fields) == text


def test_what_is_no_preprint_keeps_its_doi_and_pages_their_address() -> None:
    assert details(type="report", DOI="10.3386/w1", genre="Paper") == (
        "Paper, 2024. doi:10.3386/w1"
    )
    page = details(
        type="webpage", URL="https://www.nber.org/people/chen", publisher="N"
    )
    assert page.endswith("nber.org/people/chen")


@pytest.mark.parametrize("genre", ["Working paper", ""])
def test_a_number_that_the_address_says_is_said_once(genre: str) -> None:
    fields = {"genre": genre} if genre else {}
    facts = {"URL": SSRN, "publisher": "SSRN", "number": "'1234567'"}
    before = f"{genre}, " if genre else "Report, "
    assert details(type="report", **facts, **fields) == (
        f"{before}SSRN, 2024. ssrn.com/abstract=1234567"
    )
    other = facts | {"number": "'12'"}
    assert details(type="report", genre="Paper", **other) == (
        "Paper 12, SSRN, 2024. ssrn.com/abstract=1234567"
    )


@pytest.mark.parametrize(
    ("preprint", "text"),
    [
        (f"{{URL: '{SSRN}'}}", "preprint SSRN 1234567"),
        (f"{{URL: '{SSRN}', server: SSRN}}", "preprint SSRN 1234567"),
        (f"{{URL: '{OSF}', issued: 2023}}", "preprint PsyArXiv ab3de (2023)"),
        (f"{{URL: '{BIORXIV}'}}", "preprint bioRxiv doi:10.1101/2024.01.02.522000"),
        (f"{{URL: '{CHEMRXIV}'}}", "preprint ChemRxiv"),
        (f"{{URL: '{LONG}'}}", "preprint example.org"),
        (f"{{URL: '{LONG}', server: EUI}}", "preprint EUI"),
        ("{URL: 'https://example.org/p'}", "preprint example.org/p"),
        ("{URL: 'https://doi.org/10.5555/p'}", "preprint doi:10.5555/p"),
        ("{DOI: 10.2139/ssrn.1}", "preprint SSRN doi:10.2139/ssrn.1"),
        ("{DOI: 10.48550/arXiv.2401.00001}", "preprint arXiv:2401.00001"),
        ("{URL: 'https://arxiv.org/abs/2401.00001'}", "preprint arXiv:2401.00001"),
        (
            "{arxiv: '2401.00001', URL: 'https://arxiv.org/abs/2401.00001v1'}",
            "preprint arXiv:2401.00001",
        ),
        ("{arxiv: '2401.00001', server: arXiv}", "preprint arXiv:2401.00001"),
        ("{arxiv: '2401.00001', server: HAL}", "preprint arXiv:2401.00001, HAL"),
    ],
)
def test_a_preprint_of_a_work_is_named_by_its_server(preprint: str, text: str) -> None:
    found = details(DOI="10.1000/182", preprint=preprint)
    assert found == f"doi:10.1000/182 · {text}"


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        (
            {"arxiv": "'2401.00001'", "URL": "https://arxiv.org/pdf/2401.00001v2"},
            "arXiv:2401.00001",
        ),
        ({"URL": SSRN, "preprint": f"{{URL: '{SSRN}'}}"}, "Preprint SSRN 1234567"),
        (
            {"DOI": "10.2139/ssrn.1", "preprint": "{DOI: 10.2139/ssrn.1}"},
            "Preprint SSRN doi:10.2139/ssrn.1",
        ),
    ],
)
def test_the_same_place_is_said_once(fields: dict[str, str], text: str) -> None:
    assert details(type="article", **fields) == text


def test_the_year_of_a_preprint_does_not_stand_alone_on_a_line() -> None:
    runs = reference(preprint="{arxiv: '2401.00001', issued: 2024}").details.runs
    last = runs[-1]
    assert isinstance(last, TextRun)
    assert last.text == "\N{NO-BREAK SPACE}(2024)"


@pytest.mark.parametrize(
    ("language", "text"), [("de", "Preprint SSRN 1"), ("zh", "预印本 SSRN 1")]
)
def test_a_preprint_is_called_so_in_the_language_of_the_cv(
    language: str, text: str
) -> None:
    work = entry("w", preprint="{URL: 'https://ssrn.com/abstract=1'}")
    (group,) = listed(work, variant=f"language: {language}").lists[0].groups
    found = plain_text(group.references[0].details).replace("\N{NO-BREAK SPACE}", " ")
    assert found == text
