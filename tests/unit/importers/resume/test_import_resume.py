"""A résumé in JSON becomes a profile."""

from __future__ import annotations

import json

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.importers.resume.import_resume import import_resume
from tests.support.nodes import plain, source

RESUME = {
    "$schema": "https://example.org",
    "basics": {
        "name": "Mei Chen",
        "label": "Listener",
        "image": "me.jpg",
        "email": "m@example.org",
        "summary": "I *listen*.\n\nAlways.",
        "location": {"postalCode": "1010", "city": "Wien", "countryCode": "AT"},
        "profiles": [
            {"network": "GitHub", "username": "mc"},
            {"network": "Friendster", "username": "mc"},
        ],
    },
    "work": [
        {
            "name": "Example",
            "position": "Lecturer",
            "startDate": "2020-01",
            "highlights": ["Led", "Taught"],
        }
    ],
    "volunteer": [
        {"organization": "Museum", "startDate": "2019", "endDate": "2021-03"}
    ],
    "education": [{"institution": "Poly", "area": "Noise", "endDate": "2016"}],
    "awards": [{"title": "Prize", "awarder": "Academy", "date": "2024"}],
    "skills": [{"name": "Python", "level": "Master"}, {"name": "C", "keywords": ["a"]}],
    "languages": [{"language": "German", "fluency": "B2"}],
    "interests": [{"name": "Birds", "keywords": ["owls", "bees"]}, {"name": "Tea"}],
    "projects": [{"name": "hum", "url": "https://example.org"}],
    "references": [{"name": "A. Okafor", "reference": "Good."}],
    "publications": [{"name": "Noise", "publisher": "J", "releaseDate": "2024-05-09"}],
    "hobbies": ["x"],
}


def test_a_resume_is_a_profile() -> None:
    found = import_resume(source(json.dumps(RESUME)))
    assert found.profile is not None
    assert plain(found.profile) == {
        "name": "Mei Chen",
        "headline": "Listener",
        "contact": {"address": "1010 Wien\nAT", "email": "m@example.org"},
        "identifiers": {"github": "mc"},
        "summary": "I \\*listen\\*.\n\nAlways.",
        "positions": [
            {
                "title": "Lecturer",
                "organization": "Example",
                "start": "2020-01",
                "end": "present",
                "details": "Led\n\nTaught",
            }
        ],
        "service": [{"organization": "Museum", "years": "2019-2021"}],
        "education": [
            {
                "degree": "Studies",
                "field": "Noise",
                "organization": "Poly",
                "end": "2016",
            }
        ],
        "awards": [{"title": "Prize", "organization": "Academy", "date": "2024"}],
        "languages": [{"language": "German", "level": "B2"}],
        "referees": [{"name": "A. Okafor", "details": "Good."}],
        "skills": [{"items": ["Python"]}, {"label": "C", "items": ["a"]}],
        "interests": [{"label": "Birds", "text": "owls, bees"}, "Tea"],
        "sections": [
            {
                "id": "projects",
                "title": "Projects",
                "entries": [{"title": "hum", "url": "https://example.org"}],
            }
        ],
    }
    assert [one.message for one in found.findings] == [
        "`the résumé`: `hobbies` has no home here: `x`",
        (
            "`basics`: `profiles.Friendster` has no home here: "
            "`network: Friendster, username: mc`"
        ),
        "`basics`: `image` has no home here: `me.jpg`",
        "`volunteer`: of `endDate: 2021-03` only `2021` is read",
        "`skills`: `level` has no home here: `Master`",
    ]


def test_its_publications_have_no_authors() -> None:
    found = import_resume(source(json.dumps(RESUME)))
    assert [plain(draft.node) for draft in found.drafts] == [
        {"title": "Noise", "container-title": "J", "issued": "2024-05-09"}
    ]


@pytest.mark.parametrize("text", ["{}", "[]", '{"basics": []}'])
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="the file is no JSON Resume"):
        import_resume(source(text))


def test_what_is_no_entry_and_what_has_no_field_is_said() -> None:
    resume = {
        "basics": {
            "location": {"city": "Wien", "planet": "Earth"},
            "profiles": [{"network": "GitHub", "username": "mc", "since": 2019}, "x"],
        },
        "work": ["At sea", {}, {"position": "P", "location": {"city": "Wien"}}],
        "volunteer": [
            {"organization": "Museum", "startDate": "2019-05", "endDate": "c. 2021"}
        ],
        "skills": ["Latin"],
        "interests": ["Noise", {"name": "Law", "level": "high"}, {}],
    }
    found = import_resume(source(json.dumps(resume)))
    assert found.profile
    assert plain(found.profile) == {
        "contact": {"address": "Wien"},
        "identifiers": {"github": "mc"},
        "positions": [{"title": "P", "place": "Wien"}],
        "service": [{"organization": "Museum", "years": "2019-2021"}],
        "skills": [{"items": ["Latin"]}],
        "interests": ["Noise", "Law"],
    }
    assert [one.message for one in found.findings] == [
        "`location`: `planet` has no home here: `Earth`",
        "`profiles.GitHub`: `since` has no home here: `2019`",
        "`basics`: `profiles` has no home here: `x`",
        "`work`: `entry` has no home here: `At sea`",
        "`volunteer`: of `startDate: 2019-05` only `2019` is read",
        "`volunteer`: of `endDate: c. 2021` only `2021` is read",
        "`interests`: `level` has no home here: `high`",
    ]
