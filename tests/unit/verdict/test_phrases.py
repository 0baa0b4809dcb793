"""Forbidden words are found, and their innocent neighbours are not."""

from __future__ import annotations

import pytest

from cvgen.model.preset.content import Metric, PrivateField
from cvgen.model.work_type import Status
from cvgen.verdict.phrases import USUAL
from tests.support.breaches import METRICS

PERSONAL = {
    PrivateField.HOME_ADDRESS: "Home address: 1 Quiet Street",
    PrivateField.BIRTH_DATE: "Date of birth: 29 February 1980",
    PrivateField.SEX: "Sex: female",
    PrivateField.NATIONALITY: "Nationality: British",
    PrivateField.MARITAL_STATUS: "Marital status: single",
}
INNOCENT = (
    "born to be wild; the nation’s homes; sextet; Going home: a study; "
    "children of the city; sex differences; born-digital"
)


@pytest.mark.parametrize("metric", Metric)
def test_every_metric_has_words(metric: Metric) -> None:
    pattern = USUAL.of_metric(metric)
    assert pattern is not None
    assert pattern.search(METRICS[metric.value])
    assert not pattern.search("the citations of a court, the impact of a meteor")


@pytest.mark.parametrize("field", PrivateField)
def test_every_personal_detail_has_words(field: PrivateField) -> None:
    pattern = USUAL.of_private(field)
    assert pattern is not None
    assert pattern.search(PERSONAL[field])
    assert not pattern.search(INNOCENT)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (PrivateField.HOME_ADDRESS, "Home: 1 Quiet Street"),
        (PrivateField.BIRTH_DATE, "Geburtsdatum: 29. Februar 1980"),
        (PrivateField.BIRTH_DATE, "I was born on 29 February 1980"),
        (PrivateField.NATIONALITY, "国籍：英国"),
        (PrivateField.MARITAL_STATUS, "Familienstand: ledig"),
    ],
)
def test_personal_details_are_known_as_they_are_in_the_data(
    field: PrivateField, words: str
) -> None:
    pattern = USUAL.of_private(field)
    assert pattern is not None
    assert pattern.search(words)


def test_a_grant_that_was_submitted_in_a_month_is_no_work() -> None:
    pattern = USUAL.of_state(Status.SUBMITTED)
    assert pattern is not None
    assert pattern.search("On echoes. Submitted to Annals")
    assert not pattern.search("Full proposal, submitted in September 2026")
    assert USUAL.of_state(Status.PUBLISHED) is None


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (Status.UNDER_REVIEW, "Under review."),
        (Status.REVISE_AND_RESUBMIT, "R&R at Annals. Revise and resubmit."),
        (Status.IN_REVISION, "On echoes, under revision"),
        (Status.CONDITIONALLY_ACCEPTED, "Conditionally accepted."),
        (Status.ACCEPTED, "Accepted for publication"),
        (Status.FORTHCOMING, "Annals, forthcoming"),
        (Status.IN_PRESS, "In press."),
    ],
)
def test_the_words_of_a_state_are_those_of_no_other(state: Status, words: str) -> None:
    patterns = {one: USUAL.of_state(one) for one in Status}
    found = [one for one, known in patterns.items() if known and known.search(words)]
    assert found == [state]


def test_a_cut_list_of_authors_is_known_by_its_end() -> None:
    assert USUAL.cut.search("A. Okafor et al., On echoes")
    assert USUAL.cut.search("A. Okafor and others")
    assert not USUAL.cut.search("Metal and otters")
