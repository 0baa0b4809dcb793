"""Fields stand in the order of the funder's form, with texts or with the record."""

from __future__ import annotations

from cvgen.exporters.box_text import TextExport
from tests.unit.exporters.cases import exported, problems, texts

RULES = """\
headings:
  titles:
    - {title: Posts, holds: positions}
    - {title: Statement, holds: summary}
    - {title: Honours, holds: awards}
    - {title: Degrees, holds: education, optional: true}
  source: call
narrative:
  boxes:
    - {id: extra, title: Extra}
    - {id: statement, title: Statement, most: 3, forbids: citations}
    - {id: honours, title: Honours, texts: 2}
  source: call
"""
PROFILE = """\
summary: One two.
positions: [{title: Professor}]
awards: [{title: A prize, date: 2024}, {title: A medal, date: 2023}]
"""


def titles(export: TextExport) -> list[str]:
    return [box.title for box in export.boxes]


def test_heads_come_first_and_boxes_without_a_head_follow() -> None:
    export, _ = exported(RULES, PROFILE, mode="generator-only")
    assert titles(export)[1:] == ["Posts", "Statement", "Honours", "Degrees", "Extra"]
    assert export.is_worksheet


def test_a_box_without_a_narrative_takes_what_its_head_holds() -> None:
    export, _ = exported(RULES, PROFILE, mode="generator-only")
    assert texts(export, "statement") == ["One two."]
    assert texts(export, "honours") == ["2024: A prize", "2023: A medal"]
    assert texts(export, "education") == []
    assert texts(export, "extra") == []


def test_a_narrative_wins_over_the_record() -> None:
    profile = PROFILE + "narratives: [{id: statement, text: Three.}]\n"
    export, _ = exported(RULES, profile, mode="generator-only")
    assert texts(export, "statement") == ["Three."]


def test_the_summary_is_judged_like_a_narrative() -> None:
    long = PROFILE.replace("One two.", "One two three four.")
    export, _ = exported(RULES, long)
    assert export.is_fault
    cited = PROFILE.replace("One two.", "One [@flat].")
    assert problems(RULES, cited)[0].startswith(
        "profile.yaml:2:10: the box “Statement” takes no citations, "
        "and here is `[@flat]` ("
    )


def test_the_record_counts_too_many_entries_for_its_box() -> None:
    more = PROFILE.replace("awards: [", "awards: [{title: A cup, date: 2022}, ")
    assert problems(RULES, more)[:1] == [
        (
            "variant.yaml:1:9: the box “Honours” takes 2 texts, and 3 are there "
            "(name the best of them in the variant's `boxes`)"
        )
    ]


def test_a_form_whose_fields_nobody_knows_has_all_sections() -> None:
    export, _ = exported("", PROFILE, mode="generator-only")
    assert [box.id for box in export.boxes] == [
        "person",
        "summary",
        "positions",
        "awards",
        "publications",
    ]


def test_boxes_alone_bring_a_list_of_works_if_the_form_takes_one() -> None:
    boxes = "narrative: {boxes: [{id: extra, title: Extra}], source: call}\n"
    export, _ = exported(boxes, PROFILE)
    assert [box.id for box in export.boxes] == ["extra"]
    export, _ = exported(boxes + "works: {most: 2, source: call}\n", PROFILE)
    assert [box.id for box in export.boxes] == ["extra", "publications"]
    assert len(texts(export, "publications")[0].splitlines()) == 2
