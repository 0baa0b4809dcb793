"""A CV goes out as JSON Resume."""

from __future__ import annotations

import json

from cvgen.exporters.resume import export_resume
from cvgen.importers.resume.import_resume import import_resume
from tests.support.nodes import plain, source
from tests.support.samples import planned, work

PROFILE = """\
name: Ada Okafor
headline: Listener
contact:
  email: a@example.org
  phone: {value: "+44 20 7946 0000", visibility: private}
identifiers: {github: ada}
summary: I listen [@work1], always.
positions:
  - {title: Lecturer, organization: Example, start: 2020-01, end: present}
education:
  - {degree: PhD, field: Noise, organization: Poly, end: 2016}
awards:
  - {title: Prize, organization: Academy, date: 2024}
skills:
  - {label: C, items: [a, b]}
grants:
  - {title: QUIET}
"""


def exported(profile: str = PROFILE, variant: str = "") -> tuple[str, list[str]]:
    text, found = export_resume(planned(profile, work(1, "Noise"), variant))
    return text, [one.message for one in found]


def test_it_has_what_the_schema_has_a_place_for() -> None:
    resume = json.loads(exported()[0])
    assert resume["basics"] == {
        "name": "Ada Okafor",
        "label": "Listener",
        "summary": "I listen (Okafor and Chen 1991), always.",
        "email": "a@example.org",
        "profiles": [
            {"network": "GitHub", "username": "ada", "url": "https://github.com/ada"}
        ],
    }
    assert resume["work"] == [
        {"name": "Example", "position": "Lecturer", "startDate": "2020-01"}
    ]
    assert resume["education"] == [
        {"institution": "Poly", "area": "Noise", "studyType": "PhD", "endDate": "2016"}
    ]
    assert resume["publications"][0]["name"] == "Noise"


def test_marks_become_words_as_in_a_form() -> None:
    profile = (
        "name: Ada Okafor\nheadline: Of *E. coli*, {count} works\n"
        "summary: |\n  10^-3^ of [it](https://example.org) [@work1][@work2].\n\n"
        "  End.\n"
        "awards:\n  - {title: A *fine* prize, details: 'For [@work2].'}\n"
        "skills:\n  - {items: ['H~2~O', '**bold**']}\n"
    )
    text, _ = export_resume(planned(profile, work(1, "*Noise*") + work(2, "Hum")))
    resume = json.loads(text)
    assert resume["basics"]["label"] == "Of E. coli, 2 works"
    assert resume["basics"]["summary"] == (
        "10⁻³ of it (https://example.org) "
        "(Okafor and Chen 1991; Okafor and Chen 1992).\n\nEnd."
    )
    assert resume["awards"][0] == {
        "title": "A fine prize",
        "summary": "For (Okafor and Chen 1992).",
    }
    assert resume["skills"][0]["keywords"] == ["H₂O", "bold"]
    assert [one["name"] for one in resume["publications"]] == ["Hum", "Noise"]


def test_the_first_of_each_way_to_be_reached_is_there() -> None:
    contact = (
        "{address: [1 Mill Lane, EX1], email: [{value: p@example.org, visibility: "
        "private}, a@example.org, b@example.org], phone: '+44 20', web: "
        "[https://a.example.org, https://b.example.org]}"
    )
    own = "{github: ada, orcid: {id: 0000-0002-1825-0097, visibility: private}}"
    profile = f"name: Ada Okafor\ncontact: {contact}\nidentifiers: {own}\n"
    assert json.loads(exported(profile)[0])["basics"] == {
        "name": "Ada Okafor",
        "email": "a@example.org",
        "phone": "+44 20",
        "url": "https://a.example.org",
        "location": {"address": "1 Mill Lane, EX1"},
        "profiles": [
            {"network": "GitHub", "username": "ada", "url": "https://github.com/ada"}
        ],
    }


def test_what_is_not_there_has_no_key() -> None:
    basics = json.loads(exported("name: Ada Okafor")[0])["basics"]
    assert basics == {"name": "Ada Okafor"}


def test_what_is_private_stays_in() -> None:
    assert "7946" not in exported()[0]


def test_what_has_no_place_is_named() -> None:
    assert exported()[1] == [
        "JSON Resume has no place for `grants`",
        "JSON Resume has no place in a work for `author`",
    ]


def test_a_variant_has_no_sections_but_its_own() -> None:
    text, said = exported(variant="sections: [publications]\n")
    assert list(json.loads(text)) == ["$schema", "basics", "publications"]
    assert "summary" not in json.loads(text)["basics"]
    assert said == ["JSON Resume has no place in a work for `author`"]
    text, said = exported(variant="sections: [positions]\n")
    assert list(json.loads(text)) == ["$schema", "basics", "work"]
    assert said == []


def test_an_import_understands_it() -> None:
    found = import_resume(source(exported()[0]))
    assert found.profile is not None
    profile = plain(found.profile)
    assert isinstance(profile, dict)
    assert profile["positions"] == [
        {
            "title": "Lecturer",
            "organization": "Example",
            "start": "2020-01",
            "end": "present",
        }
    ]
    assert profile["skills"] == [{"label": "C", "items": ["a", "b"]}]


def test_skills_without_a_word_and_software_are_known_again() -> None:
    profile = (
        "name: Ada Okafor\nskills:\n  - {items: [Codicology]}\n"
        "  - {items: [Latin, Greek]}\n"
        "software:\n  - {name: hum, repository: 'https://example.org/hum'}\n"
    )
    resume = json.loads(exported(profile)[0])
    assert resume["skills"] == [
        {"name": "Codicology"},
        {"name": "Latin", "keywords": ["Latin", "Greek"]},
    ]
    assert resume["projects"] == [
        {"name": "hum", "type": "software", "url": "https://example.org/hum"}
    ]
