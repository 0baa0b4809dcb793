"""Authors, details and dates are printed as a preset wants them."""

from __future__ import annotations

import pytest

from cvgen.model.variant import DatePrecision
from cvgen.presets.apply_statements import apply_statements
from cvgen.presets.report import Outcome
from tests.unit.presets.cases import applied, case, left, variant


def fit(rules: str, chosen: str = "{}", profile: str = "") -> Outcome:
    return apply_statements(variant(chosen), case(rules, profile))


@pytest.mark.parametrize(
    ("rule", "own", "count"),
    [
        ("all", "8", 0),
        ("all", "all", 0),
        ("may-be-cut", "8", 8),
        ("may-be-cut, cut-from: 20", "8", 20),
        ("may-be-cut, cut-from: 20", "25", 25),
        ("may-be-cut, cut-from: 20", "all", 0),
    ],
)
def test_no_author_is_lost_that_must_be_named(rule: str, own: str, count: int) -> None:
    text = f"authors: {{policy: {rule}, source: call}}"
    done = fit(text, f"authors: {{limit: {own}, given: initials}}")
    assert done.variant.authors.limit.count == count
    assert done.variant.authors.given.value == "initials"


def test_details_that_are_asked_for_are_shown_and_not_hidden() -> None:
    rule = "work-details: {show: [contribution, identifier], source: call}"
    done = fit(rule, "{show: citations, hide: [identifier, links]}")
    assert [one.value for one in done.variant.show] == [
        "citations",
        "contribution",
        "identifier",
    ]
    assert [one.value for one in done.variant.hide] == ["links"]
    assert applied(done.changes) == [
        (
            "work-details: printed of each work: citations -> "
            "citations, contribution, identifier"
        )
    ]


def test_dates_say_no_less_than_is_asked_for() -> None:
    assert fit("dates: {form: yyyy, source: call}").changes == ()
    done = fit("dates: {form: mm/yyyy, source: call}")
    assert done.variant.dates is DatePrecision.MONTH
    assert (applied(done.changes), left(done.left)) == (
        ["dates: dates: year -> month"],
        [],
    )


def test_dates_to_the_day_depend_on_the_data() -> None:
    done = fit("dates: {form: dd/mm/yyyy, source: call}")
    assert done.variant.dates is DatePrecision.DAY
    assert left(done.left) == [
        "dates: dates without a day in the data are printed without one"
    ]
    assert fit("dates: {form: mm/yyyy, source: call}", "dates: day").changes == ()


def test_a_photo_that_is_forbidden_is_not_printed() -> None:
    rule = "photo: {policy: forbidden, source: call}"
    assert fit(rule, "photo: true").variant.photo is False
    assert fit("", "photo: true").variant.photo is True


def test_what_only_the_data_can_say_is_left() -> None:
    rules = (
        "appointment-years: {last: 3, source: call}\n"
        "orcid: {policy: required, source: call}"
    )
    assert left(fit(rules).left) == [
        (
            "appointment-years: which appointments are elsewhere, in the last 3 years, "
            "is yours"
        ),
        "orcid: the profile has no ORCID iD",
    ]
    owner = "identifiers: {orcid: 0000-0002-1825-0097}"
    assert len(fit(rules, profile=owner).left) == 1
