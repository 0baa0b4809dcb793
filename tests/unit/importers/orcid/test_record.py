"""What a record says beside the works."""

from __future__ import annotations

from cvgen.importers.orcid.record import import_record
from tests.support.nodes import mapping, plain

EMPLOYMENT = {
    "role-title": "Lecturer",
    "department-name": "School of Noise",
    "organization": {"name": "Example", "address": {"city": "Bath", "country": "GB"}},
    "start-date": {"year": {"value": "2020"}},
    "end-date": None,
}
RECORD = {
    "orcid-identifier": {"path": "0000-0002-1825-0097"},
    "person": {
        "name": {"given-names": {"value": "Mei"}, "family-name": {"value": "Chen"}},
        "other-names": {"other-name": [{"content": "M. Chen"}]},
        "biography": {"content": "I listen."},
        "researcher-urls": {
            "researcher-url": [{"url-name": "Home", "url": {"value": "https://x.org"}}]
        },
        "keywords": {"keyword": [{"content": "noise"}]},
        "addresses": {"address": [{"country": {"value": "GB"}}]},
        "external-identifiers": {
            "external-identifier": [
                {"external-id-type": "Scopus Author ID", "external-id-value": "7"},
                {"external-id-type": "Loop profile", "external-id-value": "8"},
            ]
        },
    },
    "activities-summary": {
        "employments": {
            "affiliation-group": [{"summaries": [{"employment-summary": EMPLOYMENT}]}]
        },
        "distinctions": {
            "affiliation-group": [{"summaries": [{"distinction-summary": EMPLOYMENT}]}]
        },
        "services": {
            "affiliation-group": [{"summaries": [{"service-summary": EMPLOYMENT}]}]
        },
        "fundings": {
            "group": [
                {
                    "funding-summary": [
                        {
                            "title": {"title": {"value": "QUIET"}},
                            "organization": {"name": "Council"},
                            "external-ids": {
                                "external-id": [
                                    {
                                        "external-id-type": "grant_number",
                                        "external-id-value": "EX/1",
                                    }
                                ]
                            },
                            "start-date": {"year": {"value": "2021"}},
                        }
                    ]
                }
            ]
        },
        "peer-reviews": {"group": [{}, {}]},
    },
}


def test_a_record_is_a_profile() -> None:
    profile, said = import_record("x", mapping(RECORD))
    assert profile is not None
    assert plain(profile) == {
        "name": {"family": "Chen", "given": "Mei"},
        "aliases": ["M. Chen"],
        "contact": {"web": [{"value": "https://x.org", "label": "Home"}]},
        "identifiers": {"orcid": "0000-0002-1825-0097", "scopus": "7"},
        "summary": "I listen.",
        "interests": ["noise"],
        "positions": [
            {
                "title": "Lecturer",
                "organization": "Example",
                "unit": "School of Noise",
                "place": "Bath, GB",
                "start": "2020",
            }
        ],
        "awards": [{"title": "Lecturer", "organization": "Example", "date": "2020"}],
        "service": [{"role": "Lecturer", "organization": "Example", "years": "2020"}],
        "grants": [
            {"title": "QUIET", "funder": "Council", "number": "EX/1", "start": "2021"}
        ],
    }
    assert [one.message for one in said] == [
        "`the record`: `peer-reviews` has no home here: `2 of them`",
        "`the record`: `country` has no home here: `GB`",
        "`the record`: `Loop profile` has no home here: `8`",
    ]


def test_a_list_of_works_is_no_profile() -> None:
    assert import_record("x", mapping({"group": []})) == (None, ())
