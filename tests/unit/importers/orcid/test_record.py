"""What a record says beside the works."""

from __future__ import annotations

import pytest

from cvgen.importers.orcid.record import import_record
from cvgen.importers.tree import find, items_of, text_of
from tests.support.nodes import mapping, plain

EMPLOYMENT = {
    "role-title": "Lecturer",
    "department-name": "School of Noise",
    "organization": {"name": "Example", "address": {"city": "Bath", "country": "GB"}},
    "start-date": {"year": {"value": "2020"}},
    "end-date": None,
}
NAME = {"given-names": {"value": "Mei"}, "family-name": {"value": "Chen"}}
PERSON: dict[str, object] = {
    "name": NAME,
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
}
RECORD = {
    "orcid-identifier": {"path": "0000-0002-1825-0097"},
    "person": PERSON,
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
        "research-resources": {"group": [{}]},
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
                "end": "present",
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
        "`the record`: `research-resources` has no home here: `1 of them`",
        "`the record`: `country` has no home here: `GB`",
        "`the record`: `Loop profile` has no home here: `8`",
    ]


def section(name: str, **dates: object) -> object:
    summary = {**EMPLOYMENT, **dates}
    group = {"affiliation-group": [{"summaries": [{name: summary}]}]}
    sections = {"employment-summary": "employments", "education-summary": "educations"}
    sections |= {"membership-summary": "memberships"}
    sections |= {"invited-position-summary": "invited-positions"}
    profile, _ = import_record(
        "x", mapping({"activities-summary": {sections[name]: group}})
    )
    assert profile is not None
    (entries,) = profile.values
    return plain(items_of(entries)[0])


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("employment-summary", "present"),
        ("membership-summary", "present"),
        ("education-summary", None),
        ("invited-position-summary", None),
    ],
)
def test_a_post_without_an_end_goes_on_and_a_degree_may_not(
    name: str, end: str | None
) -> None:
    found = section(name)
    assert isinstance(found, dict)
    assert found.get("end") == end


def test_a_post_that_has_ended_or_of_which_no_date_is_known_does_not_go_on() -> None:
    ended = section("employment-summary", **{"end-date": {"year": {"value": "2022"}}})
    undated = section("employment-summary", **{"start-date": None})
    assert isinstance(ended, dict)
    assert isinstance(undated, dict)
    assert (ended["end"], "end" in undated) == ("2022", False)


@pytest.mark.parametrize(
    ("credit", "aliases"),
    [
        ("M. A. Chen", ["M. A. Chen", "M. Chen"]),
        ("Mei Chen", ["M. Chen"]),
        ("M. Chen", ["M. Chen"]),
        ("", ["M. Chen"]),
    ],
)
def test_the_name_on_papers_is_an_alias_if_it_is_another(
    credit: str, aliases: list[str]
) -> None:
    name = {**NAME, "credit-name": {"value": credit}}
    profile, _ = import_record("x", mapping({"person": {**PERSON, "name": name}}))
    found = find(profile, "aliases")
    assert found is not None
    assert plain(found) == aliases
    assert text_of(find(profile, "name"), "family") == "Chen"


def test_a_list_of_works_is_no_profile() -> None:
    assert import_record("x", mapping({"group": []})) == (None, ())
