"""Sections stand under the heads of a preset, in its order, and none goes unsaid."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.model.entry_order import Tenure
from cvgen.model.text import plain_text
from cvgen.presets.apply_sections import apply_sections
from cvgen.presets.report import Outcome
from tests.unit.presets.cases import applied, case, left, variant

RULE = """\
headings:
  titles:
    - {title: Studies, under: Person, holds: education}
    - {title: Now, under: Person, holds: positions, when: current}
    - {title: Before, under: Person, holds: positions, when: past}
    - {title: Results, holds: [publications, software]}
    - {title: Breaks, holds: breaks, optional: true}
    - {title: Vision, holds: summary}
  source: call
"""
PROFILE = """\
positions: [{title: Now, start: 2020}, {title: Then, start: 2010, end: 2019}]
education: [{degree: PhD, end: 2016}]
software: [{name: hush}]
awards: [Medal]
"""
WORKS = "[{id: w, title: T, author: [Mei Chen], issued: 2024}]"


def fit(chosen: str = "{}", profile: str = PROFILE, rule: str = RULE) -> Outcome:
    return apply_sections(variant(chosen), case(rule, profile, WORKS))


def shown(done: Outcome) -> list[tuple[str, str]]:
    return [
        (one.section, plain_text(one.title) if one.title else "")
        for one in done.variant.sections
    ]


def test_without_heads_nothing_changes() -> None:
    assert fit("sections: [awards]", rule="").changes == ()


def test_a_variant_without_sections_gets_those_that_have_content() -> None:
    done = fit()
    assert shown(done) == [
        ("education", "Studies"),
        ("positions", "Now"),
        ("positions", "Before"),
        ("publications", "Results"),
        ("software", ""),
    ]
    whens = [one.when for one in done.variant.sections]
    assert whens == [None, Tenure.CURRENT, Tenure.PAST, None, None]
    parts = [plain_text(s.part) if s.part else "" for s in done.variant.sections]
    assert parts == ["Person", "Person", "Person", "", ""]


def test_what_changed_and_what_is_missing_is_said() -> None:
    done = fit()
    assert applied(done.changes) == [
        (
            "headings: sections: all sections -> "
            "education, positions, positions, publications, software"
        )
    ]
    assert left(done.left) == [
        (
            "headings: there is nothing for the head “Vision”: "
            "a section of your own with it as `title` fills it"
        ),
        "headings: no head holds awards: left out",
    ]


def test_what_a_variant_does_not_name_is_told_from_what_no_head_holds() -> None:
    done = fit("sections: [publications, positions]")
    assert left(done.left)[2:] == [
        "headings: not in the variant's `sections`, so left out: education, software",
        "headings: no head holds awards: left out",
    ]


OWN_SECTION = PROFILE + "sections: [{id: field-work, title: At sea, entries: [Rum]}]\n"


def test_a_section_of_your_own_is_not_left_out_without_a_word() -> None:
    done = fit(profile=OWN_SECTION)
    assert left(done.left)[1:] == [
        "headings: no head holds awards, field-work: left out"
    ]
    done = fit("sections: [education, field-work]", OWN_SECTION)
    assert not any("field-work" in one for one in left(done.left))


def test_only_what_changed_is_said() -> None:
    rule = "headings: {titles: [{title: Studies, holds: education}], source: call}"
    done = fit("sections: [education, awards]", rule=rule)
    assert applied(done.changes) == ["headings: heads: education -> “Studies”"]
    done = fit("sections: [awards, {section: education, title: Studies}]", rule=rule)
    assert applied(done.changes) == [
        "headings: sections: awards, education -> education, awards"
    ]
    done = fit("sections: [{section: education, title: Studies}]", rule=rule)
    assert done.changes == ()


TWO_LISTS = """sections:
  - {section: publications, title: Category A, select: {list: scheme/a}}
  - {section: publications, title: Category B, select: {list: scheme/b}}
"""


def parts(done: Outcome) -> list[str]:
    return [plain_text(one.part) if one.part else "" for one in done.variant.sections]


def test_lists_with_titles_of_their_own_get_the_head_over_them() -> None:
    done = fit(TWO_LISTS)
    assert shown(done) == [
        ("publications", "Category A"),
        ("publications", "Category B"),
    ]
    assert parts(done) == ["Results", "Results"]
    assert applied(done.changes) == [
        (
            "headings: heads: “Category A”, “Category B” -> "
            "“Category A” under “Results”, “Category B” under “Results”"
        )
    ]


def test_lists_are_not_put_under_a_head_that_is_there() -> None:
    done = fit(TWO_LISTS.replace("Category A", "Results"))
    assert parts(done) == ["", ""]
    done = fit("sections: [{section: publications, part: Results}]")
    assert shown(done) == [("publications", "")]
    assert parts(done) == ["Results"]


def test_chosen_sections_are_put_in_order_and_none_is_dropped() -> None:
    chosen = "sections: [awards, publications, education]"
    assert shown(fit(chosen)) == [
        ("education", "Studies"),
        ("publications", "Results"),
        ("awards", ""),
    ]


def test_what_a_head_wants_is_named_if_it_is_there() -> None:
    done = fit("sections: [education, publications]")
    assert (
        "there is nothing for the head “Now”: "
        "`positions` among the variant's `sections` fills it"
    ) in str(done.left)


def test_what_goes_on_does_not_stand_with_what_has_ended() -> None:
    done = fit("sections: [positions]")
    assert shown(done) == [("positions", "Now"), ("positions", "Before")]
    whens = [one.when for one in done.variant.sections]
    assert whens == [Tenure.CURRENT, Tenure.PAST]
    assert "“Before”" not in str(done.left)
    gone = fit("sections: [positions]", "positions: [{title: Then, end: 2019}]\n")
    assert shown(gone) == [("positions", "Before")]


def test_what_has_ended_is_printed_where_no_head_holds_it() -> None:
    now = "    - {title: Now, under: Person, holds: positions, when: current}\n"
    rule = f"headings:\n  titles:\n{now}  source: call\n"
    done = fit("sections: [positions]", rule=rule)
    assert shown(done) == [("positions", "Now"), ("positions", "")]
    assert done.variant.sections[1].when is Tenure.PAST


def test_a_choice_of_one_s_own_is_not_parted() -> None:
    titled = fit("sections: [{section: positions, title: Now}]")
    assert shown(titled) == [("positions", "Now")]
    past = fit("sections: [{section: positions, when: past}]")
    assert shown(past) == [("positions", "Before")]


def test_a_title_of_one_s_own_stays() -> None:
    chosen = "sections: [{section: education, title: Degrees}]"
    assert shown(fit(chosen)) == [("education", "Degrees")]


def test_a_section_stands_under_the_head_whose_title_it_is_given() -> None:
    chosen = "sections: [education, {section: awards, title: vision}, positions]"
    done = fit(chosen)
    assert shown(done)[-1] == ("awards", "vision")
    assert "there is nothing for the head “Vision”" not in str(done.left)
    chosen = "sections: [{section: awards, title: Studies}, positions, publications]"
    assert shown(fit(chosen))[0] == ("awards", "Studies")


def test_a_section_of_one_s_own_stands_under_the_head_that_it_names() -> None:
    own = "sections: [{id: plan, title: vision, text: Much.}]\n"
    assert ("plan", "Vision") in shown(fit(profile=PROFILE + own))
    done = fit("sections: [plan, education]", PROFILE + own)
    assert shown(done) == [("education", "Studies"), ("plan", "Vision")]


def test_texts_that_are_asked_for_are_heads_too() -> None:
    rule = "narrative: {boxes: [{id: a, title: My vision}], source: call}"
    own = "sections: [{id: plan, title: My vision, text: Much.}]"
    assert shown(fit(profile=own, rule=rule)) == [("plan", "My vision")]


def test_where_no_head_finds_content_the_variant_stays_as_it_is() -> None:
    rule = "narrative: {boxes: [{id: a, title: My vision}], source: call}"
    done = fit(rule=rule)
    assert (done.changes, done.variant.sections) == ((), ())
    assert left(done.left) == [
        (
            "narrative: there is nothing for the head “My vision”: "
            "a section of your own with it as `title` fills it"
        )
    ]


def test_a_head_for_what_has_ended_is_left_out_if_nothing_has() -> None:
    done = fit(profile="positions: [{title: Now, start: 2020}]")
    assert ("positions", "Now") in shown(done)
    assert ("positions", "Before") not in shown(done)
    said = "".join(left(done.left))
    assert "positions" not in said
    assert "there is nothing for the head “Before”" in said
    assert "there is nothing for the head “Now”" not in said


@pytest.mark.parametrize("mode", ["text-boxes", "generator-only"])
def test_of_a_form_no_head_is_said_to_lack_what_its_texts_hold(mode: str) -> None:
    rule = "narrative: {boxes: [{id: a, title: My vision}], source: call}"
    assert apply_sections(variant("{}"), case(rule, mode=mode)).left == ()


ALONE = """\
headings:
  titles: [{title: Activities, holds: awards, own-alone: true}]
  source: call
"""


def test_a_head_may_be_for_the_author_s_own_section_alone() -> None:
    own = f"{PROFILE}sections: [{{id: deeds, title: Activities, text: T}}]\n"
    assert shown(fit(profile=own, rule=ALONE)) == [("deeds", "Activities")]
    assert shown(fit(rule=ALONE)) == [("awards", "Activities")]
    both = ALONE.replace(", own-alone: true", "")
    assert shown(fit(profile=own, rule=both)) == [
        ("deeds", "Activities"),
        ("awards", ""),
    ]


def test_where_no_head_has_anything_the_rest_does_not_stand_in_for_it() -> None:
    done = fit(profile="education: [{degree: PhD}]", rule=ALONE)
    assert [one.section for one in done.variant.sections] == ["awards"]
    nothing = "headings: there is nothing for the head “Activities”"
    assert left(done.left) == [
        f"{nothing}: a section of your own with it as `title` fills it",
        "headings: no head holds education, publications: left out",
    ]


def test_a_post_that_ends_after_the_newest_work_stands_under_the_present_ones() -> None:
    profile = "positions: [{title: Fellow, start: 2023, end: 2027}]\n"
    found = replace(case(RULE, profile, WORKS), newest=2024)
    done = apply_sections(variant(), found)
    assert shown(done) == [("positions", "Now"), ("publications", "Results")]
