"""Lists of works are as short, and as recent, as a preset wants them."""

from __future__ import annotations

import pytest

from cvgen.model.text import plain_text
from cvgen.presets.apply_works import apply_works, break_months
from cvgen.presets.report import Outcome
from tests.unit.presets.cases import applied, case, cv, left, variant

ONE = "{id: w, title: T, author: [Mei Chen], issued: 2024}"
CHOSEN = "{id: w, title: T, author: [Mei Chen], issued: 2024, selected: true}"
MARKED = "{id: w, title: T, author: [Mei Chen], issued: 2024, lists: {scheme: a}}"
TEN = "works: {most: 10, source: call}"
TWO = """\
works:
  lists:
    - {id: a, title: Category A, most: 10}
    - {id: b, title: Category B, most: 5}
  source: call
"""


def fit(rules: str, chosen: str = "{}", works: str = ONE, profile: str = "") -> Outcome:
    return apply_works(variant(chosen), case(rules, profile, f"[{works}]"))


def firsts(done: Outcome) -> list[int | None]:
    return [
        one.select.first
        for one in done.variant.sections
        if one.section == "publications"
    ]


@pytest.mark.parametrize("rules", ["", TEN])
def test_a_variant_that_needs_no_change_is_as_it_was(rules: str) -> None:
    text = "sections: [{section: publications, select: {first: 3}}]"
    assert fit(rules, text) == Outcome(variant(text))


def test_sections_of_one_s_own_are_not_named_where_no_rule_is_of_works() -> None:
    done = fit("paper: {sizes: a4, source: call}", profile="awards: [Medal]")
    assert done.variant.sections == ()


def test_lists_that_are_short_enough_have_no_free_places() -> None:
    text = "select: {first: 5, selected: true}"
    works = f"{CHOSEN}, {ONE.replace('w', 'v')}"
    done = fit(TEN, f"sections: [{{section: publications, {text}}}]", works)
    assert done.left == ()


def test_a_list_is_cut_to_what_is_allowed() -> None:
    done = fit(TEN, "sections: [publications]")
    assert firsts(done) == [10]
    assert applied(done.changes) == [
        "works: list 1 of works: all that are chosen -> the first 10"
    ]


def test_a_list_that_is_cut_keeps_what_the_texts_cite() -> None:
    for works in (ONE, CHOSEN):
        (one,) = fit(TEN, "sections: [publications]", works).variant.sections
        assert one.select.keep_cited
    (one,) = fit("", "sections: [publications]").variant.sections
    assert not one.select.keep_cited


@pytest.mark.parametrize(("own", "first"), [(3, 3), (10, 10), (20, 10)])
def test_the_shorter_list_stays(own: int, first: int) -> None:
    text = f"sections: [{{section: publications, select: {{first: {own}}}}}]"
    assert firsts(fit(TEN, text)) == [first]


def test_works_that_are_selected_go_before_others() -> None:
    (one,) = fit(TEN, "sections: [publications]", CHOSEN).variant.sections
    assert (one.select.selected, one.select.first) == (True, 10)


def test_a_choice_of_one_s_own_is_cut_and_no_more() -> None:
    text = "sections: [{section: publications, select: {types: article-journal}}]"
    (one,) = fit(TEN, text, CHOSEN).variant.sections
    assert one.select.selected is None
    assert one.select.first == 10


def test_a_variant_without_sections_keeps_all_of_them() -> None:
    profile = "awards: [Medal]\nsections: [{id: own, title: Own, text: Much.}]"
    done = fit(TEN, profile=profile)
    names = [one.section for one in done.variant.sections]
    assert names == ["awards", "publications", "own"]


def test_one_list_is_taken_apart_if_the_works_say_how() -> None:
    text = "sections: [{section: publications, title: Results}]"
    done = fit(TWO, text, MARKED)
    assert [one.select.list for one in done.variant.sections] == [
        "scheme/a",
        "scheme/b",
    ]
    assert firsts(done) == [10, 5]
    assert applied(done.changes)[0] == (
        "works: lists of works: 1 -> Category A, Category B"
    )


def test_lists_stand_under_the_head_of_the_whole() -> None:
    text = "sections: [{section: publications, title: Results}]"
    sections = fit(TWO, text, MARKED).variant.sections
    titles = [plain_text(one.title) for one in sections if one.title]
    assert titles == ["Category A", "Category B"]
    assert [plain_text(o.part) for o in sections if o.part] == ["Results", "Results"]


def test_a_list_in_a_part_has_no_part_of_its_own() -> None:
    text = "sections: [{section: publications, title: Results, part: Output}]"
    sections = fit(TWO, text, MARKED).variant.sections
    titles = [plain_text(one.title) for one in sections if one.title]
    assert titles == ["Results: Category A", "Results: Category B"]
    assert [plain_text(one.part) for one in sections if one.part] == ["Output"] * 2


def test_places_that_are_free_are_counted() -> None:
    done = fit(TEN, "sections: [publications]", f"{CHOSEN}, {ONE.replace('w', 'v')}")
    assert left(done.left) == [
        "works: 1 work, 9 places free: mark more with `selected: true`"
    ]


def test_no_place_is_free_if_there_are_no_more_works() -> None:
    assert fit(TEN, "sections: [publications]", CHOSEN).left == ()


def test_a_choice_that_is_not_by_mark_has_no_free_places() -> None:
    text = "sections: [{section: publications, select: {types: book}}]"
    assert fit(TEN, text, f"{CHOSEN}, {ONE.replace('w', 'v')}").left == ()


def test_works_that_do_not_say_their_list_stay_in_one() -> None:
    done = fit(TWO, "sections: [publications]")
    assert firsts(done) == [10]
    assert left(done.left) == [
        (
            "works: the works do not say which list they are in: "
            "write `lists:` `{scheme: a}` or `{scheme: b}`"
        )
    ]


def test_two_lists_of_one_s_own_are_cut_each_to_its_limit() -> None:
    assert firsts(fit(TWO, "sections: [publications, publications]")) == [10, 5]


def test_a_list_more_than_the_preset_has_is_as_short_as_its_last() -> None:
    text = "sections: [publications, publications, publications]"
    assert firsts(fit(TWO, text)) == [10, 5, 5]


def test_one_list_among_other_sections_is_taken_apart() -> None:
    sections = fit(TWO, "sections: [summary, publications]", MARKED).variant.sections
    assert [one.section for one in sections] == ["summary", *["publications"] * 2]


def test_a_list_with_a_title_is_called_by_it() -> None:
    text = "sections: [{section: publications, title: Results}]"
    assert applied(fit(TEN, text).changes) == [
        "works: Results: all that are chosen -> the first 10"
    ]


def test_works_in_other_states_are_left_out() -> None:
    rule = "work-states: {states: [accepted, published], source: call}"
    (one,) = fit(rule, "sections: [publications]").variant.sections
    assert [state.value for state in one.select.status] == ["accepted", "published"]
    text = "sections: [{section: publications, select: {status: [published]}}]"
    assert fit(rule, text).changes == ()


def test_the_window_of_years_is_longer_by_breaks() -> None:
    rule = "work-years: {last: 10, breaks-extend: true, source: call}"
    breaks = "breaks: [{reason: Leave, months: 9}, {reason: Care, months: 6}]"
    done = fit(rule, "sections: [publications]", profile=breaks)
    assert done.variant.sections[0].select.last_years == 12
    assert applied(done.changes) == [
        (
            "work-years: list 1 of works: works of all years -> "
            "the last 12 years (10, and 15 months of breaks)"
        )
    ]


def test_a_window_is_no_longer_by_breaks_unless_they_count() -> None:
    rule = "work-years: {last: 10, source: call}"
    breaks = "breaks: [{reason: Leave, months: 15}]"
    done = fit(rule, "sections: [publications]", profile=breaks)
    assert applied(done.changes) == [
        "work-years: list 1 of works: works of all years -> the last 10 years"
    ]


def test_a_shorter_window_stays() -> None:
    rule = "work-years: {last: 10, source: call}"
    text = "sections: [{section: publications, select: {last-years: 5}}]"
    assert fit(rule, text).changes == ()


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("months: 9, start: 2020-01, end: 2020-02", 9),
        ("start: 2020-01, end: 2020-06", 6),
        ("start: 2019-11, end: 2020-02", 4),
        ("start: 2020, end: 2020", 12),
        ("start: 2020-03", 0),
        ("start: 2020-03, end: present", 0),
    ],
)
def test_months_of_a_break_are_said_or_counted(text: str, months: int) -> None:
    found = cv(f"breaks: [{{reason: Leave, {text}}}]")
    assert break_months(found.profile.breaks) == months
