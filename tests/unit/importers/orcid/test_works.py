"""A work of ORCID's becomes a draft."""

from __future__ import annotations

from cvgen.importers.orcid.works import import_work, works_of
from cvgen.importers.tree import text_of
from tests.support.nodes import mapping, plain

WORK = {
    "put-code": 7,
    "title": {
        "title": {"value": "Noise"},
        "subtitle": {"value": "A *survey*"},
        "translated-title": {"value": "Lärm", "language-code": "de"},
    },
    "type": "journal-article",
    "journal-title": {"value": "J"},
    "publication-date": {"year": {"value": "2024"}, "month": {"value": "05"}},
    "external-ids": {
        "external-id": [
            {
                "external-id-type": "doi",
                "external-id-value": "10.1000/182",
                "external-id-relationship": "self",
            },
            {
                "external-id-type": "issn",
                "external-id-value": "0317-8471",
                "external-id-relationship": "part-of",
            },
            {"external-id-type": "wosuid", "external-id-value": "W1"},
        ]
    },
    "url": {"value": "https://doi.org/10.1000/182"},
    "contributors": {
        "contributor": [
            {"credit-name": {"value": "Okafor, Ada"}},
            {
                "credit-name": {"value": "Mei Chen"},
                "contributor-attributes": {"contributor-role": "author"},
            },
            {
                "credit-name": {"value": "A. Editor"},
                "contributor-attributes": {"contributor-role": "editor"},
            },
        ]
    },
}


def test_a_full_work_has_its_authors() -> None:
    draft, said = import_work("x", mapping(WORK), 1)
    assert plain(draft.node) == {
        "type": "article-journal",
        "title": "Noise: A \\*survey\\*",
        "title-translated": {"de": "Lärm"},
        "author": ["Ada Okafor", "Mei Chen"],
        "container-title": "J",
        "issued": "2024-05",
        "DOI": "10.1000/182",
        "ISSN": "0317-8471",
    }
    assert [one.message for one in said] == ["`Noise`: `wosuid` has no home here: `W1`"]


def test_without_contributors_the_bibtex_knows_them() -> None:
    citation = {
        "citation-type": "bibtex",
        "citation-value": "@article{k, author={Ada Okafor and Mei Chen}}",
    }
    draft, _ = import_work(
        "x", mapping({"title": {"title": {"value": "A"}}, "citation": citation}), 1
    )
    assert plain(draft.node) == {
        "type": "document",
        "title": "A",
        "author": ["Ada Okafor", "Mei Chen"],
    }


def test_of_a_group_the_preferred_version_counts() -> None:
    versions = [
        {"put-code": 1, "display-index": "0"},
        {"put-code": 2, "display-index": "1"},
    ]
    listed = mapping({"group": [{"work-summary": versions}]})
    assert [text_of(one, "put-code") for one in works_of(listed)] == ["2"]


def test_what_orcid_could_not_give_is_not_there() -> None:
    bulk = mapping({"bulk": [{"work": {"put-code": 1}}, {"error": {"code": 404}}]})
    assert len(works_of(bulk)) == 1
