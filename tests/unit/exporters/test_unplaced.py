"""Nothing that a CV says is lost silently in JSON Resume."""

from __future__ import annotations

import msgspec

from cvgen.exporters.chosen import choose_entries
from cvgen.exporters.resume import export_resume
from cvgen.exporters.unplaced import WRITTEN, find_unplaced
from cvgen.plan import Plan
from tests.support.samples import planned

LOSING = """\
name: Ada Okafor
aliases: A. Okafor
language: de
affiliation: {organization: Example}
contact: {email: [a@example.org, {value: b@example.org, label: Home}]}
personal:
  - {label: Born, value: "1980", visibility: public}
  - {label: Passport, value: "1"}
education:
  - {degree: PhD, thesis: Noise, advisor: Mei Chen}
  - {degree: MSc, unit: Poly, visibility: private}
service:
  - {organization: Journal, years: ["2019", "2021"]}
sections:
  - {id: hobbies, title: Hobbies, text: Chess.}
"""


WHOLE = """\
name: Ada Okafor
positions:
  - {title: P1, organization: P2, place: P3, start: 2001, end: 2002, details: P4,
     url: "https://p5.org"}
education:
  - {degree: E1, field: E2, organization: E3, start: 2003, end: 2004, grade: E4,
     url: "https://e5.org"}
awards: [{title: A1, date: 2005, organization: A2, details: A3}]
service:
  - {organization: S1, role: S2, years: 2006-2007, details: S3, url: "https://s4.org"}
languages: [{language: L1, level: L2}]
skills: [{label: K1, items: [K2]}]
interests: [{label: I1, text: I2}]
software:
  - {name: W1, details: W2, start: 2008, end: 2009, repository: "https://w3.org"}
referees: [{name: R1, details: R2, visibility: public}]
"""
MARKS = (
    *("P1", "P2", "P3", "2001", "2002", "P4", "p5", "E1", "E2", "E3", "2003", "2004"),
    *("E4", "e5", "A1", "2005", "A2", "A3", "S1", "S2", "2006", "2007", "S3", "s4"),
    *("L1", "L2", "K1", "K2", "I1", "I2", "W1", "W2", "2008", "2009", "w3", "R1", "R2"),
)


def said(plan: Plan) -> list[str]:
    chosen, works = choose_entries(plan), plan.cv.publications
    found = find_unplaced(plan.cv.profile, plan.variant, chosen, works)
    return [one.message for one in found]


def test_what_is_left_out_of_a_section_is_named_too() -> None:
    (message,) = said(planned(LOSING, "[]", ""))
    assert message == (
        "JSON Resume has no place for `aliases`, `language`, `affiliation`, "
        "`personal`, `hobbies`, `contact.email[1]`, `contact.email.label`, "
        "`education.thesis`, `education.advisor`, `service.years`"
    )


def test_one_address_of_a_work_is_written_and_the_others_are_named() -> None:
    work = (
        "[{id: a, title: T, author: [Ada Okafor], issued: 2024, publisher: P, "
        'container-title: C, url: "https://a.org", DOI: 10.1000/182}]'
    )
    assert said(planned("name: Ada Okafor\n", work, "")) == [
        "JSON Resume has no place in a work for `author`, `publisher`, `DOI`"
    ]


def test_what_is_said_to_be_written_is() -> None:
    plan = planned(WHOLE, "[]", "")
    assert said(plan) == []
    chosen = choose_entries(plan)
    for section, fields in WRITTEN.items():
        (entry,) = getattr(chosen, section)
        usual = {one.name: one.default for one in msgspec.structs.fields(entry)}
        assert all(getattr(entry, name) != usual[name] for name in fields.split())
    text, _ = export_resume(plan)
    assert [mark for mark in MARKS if mark not in text] == []
