"""A record holds what is printed, and nothing that the audience did not see."""

from __future__ import annotations

import pytest

from cvgen.bibliography.compose import compose_bibliography
from cvgen.document.compose import compose_document
from cvgen.memory import FEW
from cvgen.model.work_type import Status
from cvgen.pipeline import build
from cvgen.record.describe import DescribedWorks, describe_document, shortened
from cvgen.record.encode import encode_record
from cvgen.record.find import find_records
from cvgen.record.record import (
    NO_TEXT,
    Origin,
    Record,
    SectionRecord,
    WorkRecord,
)
from tests.support.samples import described, document_of, inputs, planned, theme

WORKS = """
- {id: flat, title: Flat minima, author: [Mei Chen], issued: 2024-05}
- {id: noise, title: Noise, author: [Mei Chen], status: under-review}
"""

PROFILE = """
name: Mei Chen
summary: I study floods.
positions:
  - {title: Lecturer, organization: Example University, start: 2020, unit: Floods}
grants:
  - {title: Dams, amount: GBP 10, start: 2020}
  - {title: Dykes, amount: GBP 20, start: 2021}
talks:
  - {title: On dams, kind: keynote, date: 2020}
  - {title: On dykes, kind: invited, date: 2021}
"""


def record(variant: str = "", profile: str = PROFILE, works: str = WORKS) -> Record:
    return described(planned(profile, works, variant))


def section(found: Record, key: str) -> SectionRecord:
    (one,) = (one for one in found.sections if one.key == key)
    return one


def test_the_sections_are_those_of_the_document_in_their_order() -> None:
    assert [(one.key, one.title) for one in record().sections] == [
        ("letterhead", ""),
        ("summary", "Research summary"),
        ("positions", "Appointments"),
        ("grants", "Grants and funding"),
        ("publications", "Publications"),
        ("talks", "Talks"),
    ]


def test_works_have_their_ids_numbers_and_states() -> None:
    (group,) = section(record(), "publications").groups
    assert [(one.id, one.number, one.state) for one in group.works] == [
        ("noise", "[1]", Status.UNDER_REVIEW),
        ("flat", "[2]", Status.PUBLISHED),
    ]


def test_a_preprint_is_remembered_as_one() -> None:
    fields = "title: T, author: [Mei Chen], issued: 2024"
    works = f"[{{id: a, type: article, {fields}}}, {{id: b, type: book, {fields}}}]"
    plan = planned("name: Mei Chen", works)
    (group,) = section(described(plan), "publications").groups
    assert {one.id: one.is_preprint for one in group.works} == {"a": True, "b": False}
    assert len({one.rest for one in group.works}) == 1


@pytest.mark.parametrize(
    ("edit", "changed"),
    [
        (("title: T", "title: U"), ["title"]),
        (("[Mei Chen]", "[Mei Chen, Ada Okafor]"), ["authors"]),
        (("container-title: J", "container-title: K"), ["rest"]),
        (("container-title: J", "volume: 3"), ["rest"]),
    ],
)
def test_the_digest_of_what_is_reworded_alone_is_another(
    edit: tuple[str, str], changed: list[str]
) -> None:
    text = "[{id: w, title: T, author: [Mei Chen], issued: 2024, container-title: J}]"
    before, after = (
        section(record(works=one), "publications").groups[0].works[0]
        for one in (text, text.replace(*edit))
    )
    parts = ("title", "authors", "rest")
    found = [one for one in parts if getattr(before, one) != getattr(after, one)]
    assert found == changed


def test_what_a_work_has_not_has_no_digest() -> None:
    works = "[{id: w, title: T, author: [Mei Chen], status: in-preparation}]"
    variant = "hide: status"
    (one,) = section(record(variant, works=works), "publications").groups[0].works
    assert one.rest == NO_TEXT
    assert NO_TEXT not in {one.title, one.authors}


def test_a_state_that_is_hidden_is_not_told() -> None:
    (group,) = section(record("hide: status"), "publications").groups
    assert [one.state for one in group.works] == [None, None]


def test_works_stand_under_the_heads_of_their_groups() -> None:
    variant = "sections: [{section: publications, group: {by: year}}]"
    groups = section(record(variant), "publications").groups
    assert [(one.title, [work.id for work in one.works]) for one in groups] == [
        ("Forthcoming and in progress", ["noise"]),
        ("2024", ["flat"]),
    ]


def test_a_work_in_two_lists_is_in_both() -> None:
    variant = "sections: [publications, {section: publications, title: Again}]"
    lists = record(variant).sections[1:]
    assert [(one.key, one.title) for one in lists] == [
        ("publications", "Publications"),
        ("publications", "Again"),
    ]
    ids = [[work.id for work in one.groups[0].works] for one in lists]
    assert ids == [["noise", "flat"]] * 2


def test_entries_have_a_label_and_the_words_of_their_first_line() -> None:
    (group,) = section(record(), "positions").groups
    (one,) = group.entries
    assert (one.label, one.title) == ("2020–", "Lecturer, Example University")
    assert one.line != one.rest != ""


def test_a_long_line_is_cut() -> None:
    profile = f"name: Mei Chen\ngrants: [{{title: {'long ' * 30}}}]"
    (group,) = section(record(profile=profile), "grants").groups
    assert group.entries[0].title == f"{'long ' * 11}long…"


def test_entries_stand_under_the_heads_of_their_kinds() -> None:
    groups = section(record(), "talks").groups
    assert [(one.title, [talk.title for talk in one.entries]) for one in groups] == [
        ("Keynotes", ["On dams"]),
        ("Invited talks", ["On dykes"]),
    ]


def test_sums_are_not_entries() -> None:
    (group,) = section(record(), "grants").groups
    assert [one.title for one in group.entries] == ["Dykes", "Dams"]


def test_legends_are_not_entries() -> None:
    works = WORKS.replace("[Mei Chen]", "[{name: Mei Chen, roles: corresponding}]", 1)
    works = works.replace("name: Mei Chen", "given: Mei, family: Chen")
    (group,) = section(record(works=works), "publications").groups
    assert group.entries == ()


def test_prose_has_a_digest_and_no_words() -> None:
    found = section(record(), "summary")
    assert found.text != ""
    assert found.groups == ()
    assert b"I study floods" not in encode_record(record())


def test_the_data_reaches_to_the_newest_work_that_is_listed() -> None:
    assert record().origin.as_of == "2024-05"
    assert record("as-of: 2026-10-01").origin.as_of == "2026-10-01"
    assert record("sections: [positions]").origin.as_of == ""


SECRETS = {
    "address": "Hidden Lane",
    "email": "secret@example.org",
    "phone": "+44 20 7946 0999",
    "personal": "Martian",
    "award": "Prize of Silence",
    "grant": "Unannounced Grant",
    "referee": "Prof. Quiet",
    "break": "Private Sorrow",
}

GUARDED = """
name: Mei Chen
contact:
  address: {{value: Hidden Lane, visibility: {0}}}
  email: {{value: secret@example.org, visibility: {0}}}
  phone: {{value: "+44 20 7946 0999", visibility: {0}}}
personal: [{{label: Nationality, value: Martian, visibility: {0}}}]
awards: [{{title: Prize of Silence, visibility: {0}}}, {{title: Open Prize}}]
grants:
  - {{title: Unannounced Grant, visibility: {0}, amount: GBP 987654}}
referees: [{{name: Prof. Quiet, visibility: {0}}}]
breaks: [{{reason: Private Sorrow, visibility: {0}}}]
"""


def written(visibility: str, audience: str) -> str:
    plan = planned(GUARDED.format(visibility), WORKS, f"audience: {audience}")
    (found,) = find_records("x.pdf", build(plan, inputs()).pdf)
    return encode_record(found).decode()


@pytest.mark.parametrize(
    ("visibility", "audience"),
    [("private", "public"), ("application", "public"), ("private", "application")],
)
def test_what_the_audience_may_not_see_is_not_in_the_file(
    visibility: str, audience: str
) -> None:
    found = written(visibility, audience)
    assert "Open Prize" in found
    assert [secret for secret in SECRETS.values() if secret in found] == []


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS)
def test_what_it_may_see_would_have_been_found(secret: str) -> None:
    assert secret in written("application", "application")


def test_another_private_fact_changes_no_more_than_the_digest_of_the_data() -> None:
    first = planned(GUARDED.format("private"), WORKS, "audience: public")
    other = GUARDED.format("private").replace("Hidden Lane", "Other Lane")
    second = planned(other, WORKS, "audience: public")
    one, two = described(first), described(second)
    assert one.origin.data != two.origin.data
    assert (one.sections, one.title) == (two.sections, two.title)


def test_a_work_that_is_printed_as_before_is_described_once() -> None:
    plan, known = planned(PROFILE, WORKS), DescribedWorks()
    origin = Origin(cvgen="1")
    bibliography = compose_bibliography(plan.cv, plan.variant, plan.locale)
    document, _ = compose_document(
        plan.cv, bibliography, plan.variant, theme(), plan.locale
    )

    def works() -> list[WorkRecord]:
        found = describe_document(document, plan.cv, plan.variant, origin, known)
        return list(section(found, "publications").groups[0].works)

    assert [one is two for one, two in zip(works(), works(), strict=True)] == [
        True,
        True,
    ]


def test_a_text_is_no_longer_than_names_it() -> None:
    assert shortened("a" * 60) == "a" * 60
    assert shortened("a" * 61) == "a" * 59 + "…"


def test_works_are_described_as_if_they_had_never_had_other_numbers() -> None:
    works = [
        f"- {{id: w{i}, title: Number {i}, author: [Mei Chen], issued: 2024}}\n"
        for i in range(FEW + 4)
    ]
    known, origin = DescribedWorks(), record().origin

    def again(text: str) -> Record:
        plan = planned(PROFILE, text)
        return describe_document(
            document_of(plan), plan.cv, plan.variant, origin, known
        )

    again("".join(works))
    fewer = "".join(works[1:])
    found = again(fewer)
    assert found.sections == described(planned(PROFILE, fewer)).sections
    numbers = [one.number for one in section(found, "publications").groups[0].works]
    assert numbers == [f"[{i + 1}]" for i in range(FEW + 3)]
