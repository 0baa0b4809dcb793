"""Sections stand in the order of the variant, with its titles and its cuts."""

from __future__ import annotations

import pytest

from cvgen.bibliography.compose import compose_bibliography
from cvgen.document.block import Paragraph, Role, Section
from cvgen.document.compose import open_builder
from cvgen.document.contents import CONTENTS
from cvgen.document.outline import outline_sections
from cvgen.model.section_key import SectionKey
from tests.support.samples import composed_document, planned, theme
from tests.unit.bibliography.works import entry
from tests.unit.document.rows import heads, rows, section_of

NAME = "name: Mei Chen\n"
TALKS = "talks: [{title: A, date: 2020}, {title: B, date: 2024}, {title: C}]\n"
FULL = f"""{NAME}
summary: S
positions: [{{title: L}}]
{TALKS}
metrics: [{{name: h, value: 1, source: S, as-of: 2026}}]
sections: [{{id: own, title: Field work, text: T}}]
"""


def test_a_cv_has_all_its_sections_in_their_order_but_for_metrics() -> None:
    document = composed_document(FULL, entry("w"))
    assert heads(document) == [
        "Research summary",
        "Appointments",
        "Publications",
        "Talks",
        "Field work",
    ]


def test_a_variant_chooses_sections_order_and_titles() -> None:
    variant = "sections: [own, metrics, {section: talks, title: Lectures}, positions]"
    assert heads(composed_document(FULL, variant=variant)) == [
        "Field work",
        "Metrics",
        "Lectures",
        "Appointments",
    ]


def test_titles_are_in_the_language_of_the_variant() -> None:
    document = composed_document(FULL, variant="{language: de, sections: [positions]}")
    assert heads(document) == ["Beruflicher Werdegang"]


@pytest.mark.parametrize("key", CONTENTS, ids=lambda key: str(key.value))
def test_a_section_without_content_is_absent(key: SectionKey) -> None:
    variant = f"sections: [{key.value}]"
    assert heads(composed_document(NAME, variant=variant)) == []


@pytest.mark.parametrize(
    ("chosen", "title"),
    [
        (("true", "true"), "Selected publications"),
        (("true", "false"), "Publications"),
        (("false", "false"), "Publications"),
    ],
)
def test_publications_are_called_selected_only_if_all_are(
    chosen: tuple[str, ...], title: str
) -> None:
    works = "".join(entry(f"w{i}", selected=one) for i, one in enumerate(chosen))
    assert heads(composed_document(NAME, works)) == [title]


@pytest.mark.parametrize(
    ("choice", "titles"),
    [
        ("order: newest", ["B", "A", "C"]),
        ("order: oldest", ["A", "B", "C"]),
        ("order: file", ["A", "B", "C"]),
        ("first: 1", ["B"]),
        ("last-years: 3", ["B", "C"]),
    ],
)
def test_entries_are_cut_and_ordered(choice: str, titles: list[str]) -> None:
    variant = f"{{as-of: 2026, sections: [{{section: talks, {choice}}}]}}"
    assert [row[1] for row in rows(TALKS, variant)] == titles


def test_years_are_counted_back_from_the_newest_work() -> None:
    variant = "sections: [{section: talks, last-years: 3}]"
    document = composed_document(NAME + TALKS, entry("w", issued="2022"), variant)
    assert len(section_of(document).content) == 3


def test_publications_may_be_listed_several_times() -> None:
    variant = "sections: [publications, {section: publications, title: Again}]"
    document = composed_document(NAME, entry("w"), variant)
    assert heads(document) == ["Publications", "Again"]
    assert [section_of(document, i).node for i in (0, 1)] == [
        "publications",
        "publications/2",
    ]


@pytest.mark.parametrize("key", ["interests", "studentships", "metrics", "skills"])
def test_sections_without_dates_are_cut_too(key: str) -> None:
    entries = {
        "interests": ["A", "{label: L, text: B}"],
        "studentships": ["A", "B"],
        "metrics": [f"{{name: {n}, value: 1, source: S, as-of: 2026}}" for n in "AB"],
        "skills": ["A", "B"],
    }
    profile = f"{key}: [{', '.join(entries[key])}]"
    variant = f"sections: [{{section: {key}, first: %s}}]"
    assert len(rows(profile, variant % 2)) == 2
    assert rows(profile, variant % 1) == rows(profile, variant % 2)[:1]


def test_neighbours_of_one_part_stand_under_its_head() -> None:
    variant = """
sections:
  - {section: positions, part: Career}
  - {section: talks, part: Career, title: Lectures}
  - {section: own}
"""
    full = FULL.replace("title: B", "title: B, kind: keynote")
    document = composed_document(full, variant=variant)
    assert heads(document) == ["Career", "Field work"]
    assert [section_of(document, i).node for i in (0, 1)] == ["positions/part", "own"]
    blocks = section_of(document).content
    inner = [b for b in blocks if isinstance(b, Paragraph) and b.role is Role.H3]
    assert ["".join(run.text for run in one.runs) for one in inner][:2] == [
        "Appointments",
        "Lectures",
    ]
    kinds = [b for b in blocks if isinstance(b, Paragraph) and b.role is Role.H4]
    assert kinds, "the talks have kinds"
    assert not {one.style for one in kinds} & {one.style for one in inner}


def test_a_part_may_have_one_section() -> None:
    variant = "sections: [{section: talks, part: Outreach}, own]"
    document = composed_document(FULL, variant=variant)
    assert heads(document) == ["Outreach", "Field work"]
    assert section_of(document).node == "talks/part"


@pytest.mark.parametrize(
    ("choices", "problems"),
    [
        ("talks, positions, skills", []),
        ("{section: positions, when: past}, talks", ["variant.sections[0]"]),
        ("talks, {section: positions, when: past}", ["variant.sections[1]"]),
        ("publications, metrics, summary", []),
    ],
)
def test_a_section_of_which_nothing_is_left_is_said_to_be_empty(
    choices: str, problems: list[str]
) -> None:
    profile = FULL.replace("{title: L}", "{title: L, start: 2020}")
    plan = planned(profile, variant=f"sections: [{choices}]")
    works = compose_bibliography(plan.cv, plan.variant, plan.locale)
    build = open_builder(plan.cv, works, plan.variant, theme(), plan.locale)
    _, found = outline_sections(plan.cv, works, plan.variant, build)
    assert [(one.code, str(one.path)) for one in found] == [
        ("empty-section", path) for path in problems
    ]


GRANTS = f"""{NAME}
grants:
- {{title: G, status: active}}
- {{title: H, status: pending}}
- {{title: I, status: completed}}
positions: [{{title: L, start: 2020}}, {{title: M, end: 2019}}]
sections: [{{id: own, title: "*Field* work", entries: [{{title: E, end: 2019}}]}}]
"""
FILTERED = """sections:
- {section: grants, when: current}
- {section: grants, when: pending}
- {section: grants, when: past}
- {section: positions, when: current, title: My job}
- {section: positions, when: past}
- {section: own, when: past}
"""


@pytest.mark.parametrize(
    ("language", "found"),
    [
        (
            "en-GB",
            "Current grants|Pending grants|Past grants|My job|Previous appointments",
        ),
        (
            "de",
            "|".join(
                (
                    *("Laufende Drittmittelprojekte", "Beantragte Drittmittelprojekte"),
                    *("Abgeschlossene Drittmittelprojekte", "My job"),
                    "Frühere Stellen",
                )
            ),
        ),
        (
            "zh",
            "在研项目|申请中项目|已结题项目|My job|曾任职务",
        ),
    ],
)
def test_sections_of_some_entries_have_heads_of_their_own(
    language: str, found: str
) -> None:
    variant = f"language: {language}\nas-of: 2026\n{FILTERED}"
    *known, own = heads(composed_document(GRANTS, variant=variant))
    assert known == found.split("|")
    assert own == {"en-GB": "Field work (past)", "de": "Field work (früher)"}.get(
        language, "Field work（既往）"
    )


def test_a_section_of_all_entries_keeps_its_head() -> None:
    variant = "sections: [grants, positions]"
    found = heads(composed_document(GRANTS, variant=variant))
    assert found == ["Grants and funding", "Appointments"]


def test_a_section_may_stand_twice_with_what_goes_on_and_what_has_ended() -> None:
    posts = (
        "positions: [{title: Now, start: 2020}, {title: Then, start: 2010, end: 2020}]"
    )
    variant = """
sections:
  - {section: positions, when: past}
  - {section: positions, when: current}
"""
    document = composed_document(f"{NAME}{posts}", variant=variant)
    first, second = (b for b in document.blocks if isinstance(b, Section))
    assert "Then" in str(first.content)
    assert "Now" not in str(first.content)
    assert "Now" in str(second.content)
