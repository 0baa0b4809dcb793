"""What is on SSRN is a preprint, by whatever name a file calls it."""

from __future__ import annotations

import json

import pytest

from cvgen.importers.csl.import_csl import import_csl
from tests.support.nodes import Plain, bibtex, plain, source

PAGE = "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567"
AT_PAGE = {"type": "article", "publisher": "SSRN", "URL": PAGE}
BY_DOI = {"type": "article", "publisher": "SSRN", "DOI": "10.2139/ssrn.1234567"}
DOI = "doi={10.2139/ssrn.1234567}"
URL = f"url={{{PAGE}}}"


def imported(kind: str, fields: str) -> dict[str, Plain]:
    (work,), said = bibtex(f"@{kind}{{k, title={{A}}, {fields}}}")
    assert isinstance(work, dict)
    assert said == []
    return {key: value for key, value in work.items() if key not in {"id", "title"}}


@pytest.mark.parametrize(
    ("kind", "fields", "work"),
    [
        ("article", f"journal={{SSRN Electronic Journal}}, {DOI}", BY_DOI),
        (
            "article",
            f"journal={{SSRN Electronic Journal}}, issn={{1556-5068}}, {DOI}",
            BY_DOI,
        ),
        ("article", f"journal={{SSRN}}, {URL}", AT_PAGE),
        ("misc", DOI, BY_DOI),
        ("misc", f"howpublished={{SSRN}}, {URL}", AT_PAGE),
        ("online", URL, AT_PAGE),
        ("unpublished", URL, AT_PAGE),
        ("unpublished", f"note={{Working paper}}, {URL}", AT_PAGE),
        ("techreport", f"institution={{SSRN}}, number=1234567, {URL}", AT_PAGE),
        ("techreport", f"type={{Working Paper}}, number=1234567, {URL}", AT_PAGE),
        (
            "techreport",
            (
                "type={{SSRN} {Scholarly} {Paper}}, address={Rochester, NY}, "
                f"institution={{Social Science Research Network}}, {URL}"
            ),
            AT_PAGE,
        ),
    ],
)
def test_it_is_one_kind_of_work(kind: str, fields: str, work: dict[str, Plain]) -> None:
    assert imported(kind, fields) == work


def test_what_says_more_than_its_type_stays() -> None:
    fields = f"type={{Policy brief}}, number=7, publisher={{Elsevier}}, {URL}"
    facts = {"genre": "Policy brief", "number": "7", "publisher": "Elsevier"}
    assert imported("misc", fields) == AT_PAGE | facts


@pytest.mark.parametrize(
    ("kind", "fields", "type_"),
    [
        ("article", "journal={Noise}", "article-journal"),
        ("techreport", "institution={NBER}, number=12", "report"),
        ("phdthesis", "school={EUI}", "thesis"),
    ],
)
def test_what_is_elsewhere_too_is_what_it_is_there(
    kind: str, fields: str, type_: str
) -> None:
    assert imported(kind, f"{fields}, {URL}")["type"] == type_


def test_what_is_under_review_at_a_journal_is_a_preprint_yet() -> None:
    found = imported("unpublished", f"note={{Under review at Noise}}, {URL}")
    facts = {"container-title": "Noise", "status": "under-review"}
    assert found == {"type": "article", "URL": PAGE} | facts


def test_crossref_registers_a_preprint_as_an_article() -> None:
    item = {
        "type": "journal-article",
        "title": ["A"],
        "container-title": ["SSRN Electronic Journal"],
        "publisher": "Elsevier BV",
        "DOI": "10.2139/ssrn.1234567",
        "ISSN": ["1556-5068"],
    }
    found = import_csl(source(json.dumps(item)), is_service=True)
    assert plain(found.drafts[0].node) == {"title": "A"} | BY_DOI
