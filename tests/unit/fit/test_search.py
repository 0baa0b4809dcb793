"""The mildest way to fit is found, step by step, and nothing is promised that is not.

Limits are so chosen that each step is the one that makes the difference.
"""

from __future__ import annotations

import pytest

from cvgen.fit.attempt import attempt
from cvgen.fit.report import FitReport, Fitted, Step
from cvgen.fit.search import fit
from tests.unit.fit.cases import case

SECTIONS = "sections: [summary, talks, publications]\n"
LARGE = "design: {font-size: 16}\npaper: letter\n"


def fitted(variant: str) -> Fitted:
    return fit(case(f"{SECTIONS}fit: yes\n{variant}"))


def report(variant: str) -> FitReport:
    found = fitted(variant).report
    assert found is not None
    return found


def test_what_fits_is_left_as_it_is() -> None:
    found = report("limits: {pages: 3}")
    assert found.steps == ()
    assert found.size == found.size_before
    assert found.over_before == 0
    assert found.omissions == ()


def test_text_gets_no_smaller_than_it_must() -> None:
    found = report(f"{LARGE}limits: {{pages: 1}}")
    assert Step.SIZE in found.steps
    assert Step.DROPS not in found.steps
    assert found.least_size <= found.size < found.size_before == 16
    one = case(f"{SECTIONS}{LARGE}")
    assert attempt(one, found.size, one.variant).least_pages() == 1
    assert attempt(one, found.size + 0.25, one.variant).least_pages() == 2


def test_nothing_is_dropped_before_the_text_is_at_its_least() -> None:
    found = report(
        f"{LARGE}limits: {{pages: 1, font-size: 15}}\ndroppable: [links, talks]"
    )
    assert found.size == found.least_size == 15
    assert Step.DROPS in found.steps
    (talks,) = found.omissions
    assert talks.where == "Talks"
    assert not talks.is_whole


def test_no_more_is_dropped_than_must_be() -> None:
    text = f"{LARGE}limits: {{pages: 1, font-size: 15}}\n"
    count = len(report(f"{text}droppable: talks").omissions[0].names)
    fewer = 12 - count + 1
    (problem,) = fitted(f"{text}droppable: {{what: talks, keep: {fewer}}}").diagnostics
    assert problem.code == "does-not-fit"


def test_text_that_may_get_no_smaller_stays_as_it_is_where_pieces_go() -> None:
    found = report(
        f"{LARGE}limits: {{pages: 1, font-size: 16}}\n"
        "droppable: {what: talks, whole: yes}"
    )
    assert found.steps == (Step.DROPS,)
    assert found.size == found.least_size == 16


@pytest.mark.parametrize("least", [15.75, 15.5])
def test_from_few_sizes_the_largest_that_fits_is_taken(least: float) -> None:
    found = report(
        f"{LARGE}limits: {{pages: 1, font-size: {least}}}\n"
        "droppable: {what: talks, whole: yes}"
    )
    assert (found.steps, found.size) == ((Step.DROPS,), 16)


def test_nothing_is_dropped_where_the_least_text_alone_fits() -> None:
    largest = report(f"{LARGE}limits: {{pages: 1}}").size
    found = report(
        f"{LARGE}limits: {{pages: 1, font-size: {largest}}}\ndroppable: talks"
    )
    assert found.size == found.least_size == largest
    assert Step.DROPS not in found.steps
    assert found.omissions == ()


def test_what_was_dropped_in_vain_comes_back() -> None:
    found = report(
        f"{LARGE}limits: {{pages: 1, font-size: 15}}\n"
        "droppable: [note, links, {what: talks, whole: yes}]"
    )
    assert [(one.where, one.is_whole) for one in found.omissions] == [("Talks", True)]
    assert found.details == ()


def test_text_grows_again_where_what_was_dropped_leaves_room() -> None:
    found = report(
        f"{LARGE}limits: {{pages: 1, font-size: 14}}\n"
        "droppable: {what: talks, whole: yes}"
    )
    assert [one.where for one in found.omissions] == ["Talks"]
    assert found.least_size == 14
    assert found.size == found.size_before == 16
    assert found.steps == (Step.DROPS,)


def test_selected_and_cited_works_stay() -> None:
    found = report(
        f"{LARGE}limits: {{pages: 1, font-size: 14}}\ndroppable: publications"
    )
    (works,) = found.omissions
    assert works.names[-1].startswith("1990")
    assert found.cited == ("work3",)


def test_what_cannot_fit_says_so() -> None:
    found = fitted(f"{LARGE}limits: {{pages: 1, font-size: 16}}")
    assert found.report is None
    assert [one.code for one in found.diagnostics] == ["does-not-fit"]


def test_a_variant_without_a_limit_cannot_be_fitted() -> None:
    with pytest.raises(ValueError, match="no limit"):
        fit(case("fit: yes"))
