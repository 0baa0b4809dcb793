"""What a variant asks of its sections in vain is said, and ids that hide a section."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import Diagnostic, Severity
from cvgen.document.examine import (
    emptied_sections,
    examine_sections,
    undecided_sections,
    unknown_sections,
)
from tests.support.samples import planned

PROFILE = """name: Mei Chen
talks: [{title: A}]
sections: [{id: own, title: Field work, text: T}]
"""


def said(variant: str, profile: str = PROFILE, newest: int = 2024) -> list[Diagnostic]:
    plan = planned(profile, variant=variant)
    return list(examine_sections(plan.variant.sections, plan.cv.profile, newest))


def test_choices_that_make_a_section_are_right() -> None:
    choices = "publications, own, {section: talks, last-years: 5}, publications, skills"
    assert said(f"sections: [{choices}]") == []


@pytest.mark.parametrize(
    ("choices", "message", "hint"),
    [
        (
            "talk",
            "there is no section `talk`",
            "did you mean `talks`?",
        ),
        (
            "employment",
            "there is no section `employment`",
            "did you mean `positions`?",
        ),
        (
            "zzz",
            "there is no section `zzz`",
            "there are: `summary`, `interests`",
        ),
        (
            "sections",
            "there is no section `sections`",
            "did you mean `positions`?",
        ),
        (
            "talks, own, talks",
            "the section `talks` is there already",
            "only `publications` may stand in a CV more than once",
        ),
    ],
)
def test_a_choice_that_makes_no_section_is_an_error(
    choices: str, message: str, hint: str
) -> None:
    (problem,) = said(f"sections: [{choices}]")
    assert (problem.message, problem.severity) == (message, Severity.ERROR)
    assert problem.hints[0].startswith(hint)
    assert str(problem.path) == f"variant.sections[{choices.count(',')}]"


@pytest.mark.parametrize("rest", ["", ", text: ", ", entries: []", ", bullets: []"])
def test_a_section_of_nothing_but_a_head_is_an_error(rest: str) -> None:
    profile = f"name: Mei Chen\nsections: [{{id: own, title: Field work{rest}}}]"
    (problem,) = said("", profile)
    assert (problem.message, problem.severity) == (
        "the section `own` is empty",
        Severity.ERROR,
    )
    assert problem.hints == (
        "write `text`, `entries` or `bullets`, or delete the section",
    )
    assert str(problem.path) == "profile.sections[0]"


def test_last_years_need_a_year_to_count_back_from() -> None:
    (problem,) = said("sections: [{section: talks, last-years: 5}]", newest=0)
    assert problem.message == (
        "there is no year to count `last-years` back from: no work has a date"
    )
    assert problem.hints == ("write `as-of: 2026` into the variant",)
    assert str(problem.path) == "variant.sections[0].last-years"


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        (
            ("own", "talks"),
            "the id `talks` is taken by a section that cvgen knows",
        ),
        (
            ("own", "publications"),
            "the id `publications` is taken by a section that cvgen knows",
        ),
        (("own", "own"), "the id `own` is taken by an earlier section"),
    ],
)
def test_an_id_that_hides_a_section_is_an_error(
    ids: tuple[str, ...], message: str
) -> None:
    sections = ", ".join(f"{{id: {one}, title: T, text: X}}" for one in ids)
    (problem,) = said("{}", f"name: Mei Chen\nsections: [{sections}]")
    assert (problem.message, problem.hints) == (message, ("give it another id",))
    assert str(problem.path) == "profile.sections[1].id"


@pytest.mark.parametrize(
    "variant",
    [
        "{audience: public, sections: [referees]}",
        "{as-of: 2026, sections: [{section: grants, last-years: 2}]}",
    ],
)
def test_a_section_of_which_nothing_is_left_is_said(variant: str) -> None:
    profile = f"{PROFILE}referees: [{{name: A}}]\ngrants: [{{title: G, end: 2001}}]\n"
    plan = planned(profile, variant=variant)
    (problem,) = emptied_sections(plan.variant.sections, plan.cv.profile, [True])
    name = plan.variant.sections[0].section
    assert problem.severity is Severity.WARNING
    assert problem.message == f"nothing of `{name}` is left for this variant"
    assert str(problem.path) == "variant.sections[0]"


def test_a_section_that_the_profile_has_nothing_for_is_not_spoken_of() -> None:
    plan = planned(PROFILE, variant="sections: [grants, publications, own, talks]")
    empty = [True, True, True, False]
    choices, profile = plan.variant.sections, plan.cv.profile
    assert list(emptied_sections(choices, profile, empty)) == []


@pytest.mark.parametrize(
    ("whens", "is_right"),
    [
        (("current", "past"), True),
        (("current", "current"), False),
        (("current", ""), False),
        (("", "past"), False),
    ],
)
def test_a_section_stands_twice_only_with_other_entries(
    whens: tuple[str, str], *, is_right: bool
) -> None:
    choices = ", ".join(f"{{section: positions, when: {one}}}" for one in whens)
    found = said(f"sections: [{choices}]")
    assert [one.message for one in found] == (
        [] if is_right else ["the section `positions` is there already"]
    )


POSTS = """name: Mei Chen
positions: [{title: A, start: 2020, end: END}]
grants: [{title: B, start: 2020, end: 2025, status: STATUS}]
"""


def undecided(choices: str, end: str = "2025", status: str = "active") -> list[str]:
    profile = POSTS.replace("END", end).replace("STATUS", status)
    plan = planned(profile, variant=f"sections: [{choices}]")
    found = undecided_sections(plan.variant.sections, plan.cv.profile, 2024)
    return [f"{one.path}: {one.message}" for one in found]


@pytest.mark.parametrize("when", ["current", "past"])
def test_an_end_behind_the_newest_work_is_no_proof_that_it_is_to_come(
    when: str,
) -> None:
    assert undecided(f"{{section: positions, when: {when}}}") == [
        (
            "variant.sections[0]: what ends after 2024, the year of the newest work, "
            "is taken to go on among `positions`"
        )
    ]


def test_of_a_section_in_two_lists_it_is_said_once() -> None:
    both = "{section: positions, when: current}, {section: positions, when: past}"
    (one,) = undecided(both)
    assert one.startswith("variant.sections[1]: ")


@pytest.mark.parametrize("end", ["2024", "2023", "present"])
def test_other_ends_leave_no_doubt(end: str) -> None:
    assert undecided("{section: positions, when: current}", end) == []


@pytest.mark.parametrize("status", ["active", "completed", "pending"])
def test_a_grant_that_says_its_status_leaves_no_doubt(status: str) -> None:
    assert undecided("{section: grants, when: past}", status=status) == []


@pytest.mark.parametrize("choice", ["positions", "{section: name, when: past}"])
def test_nothing_is_said_where_nothing_hangs_on_the_day(choice: str) -> None:
    assert undecided(choice) == []


def test_names_of_a_variant_with_other_faults_are_looked_at_too() -> None:
    names = ("talks", "", "own", "postions", "talks")
    (problem,) = unknown_sections(names, ("own",))
    assert problem.message == "there is no section `postions`"
    assert str(problem.path) == "variant.sections[3]"
