"""Forbidden words are found, and their innocent neighbours are not."""

from __future__ import annotations

import pytest

from cvgen.model.preset.content import Metric, PrivateField
from cvgen.model.work_type import Status
from cvgen.verdict.phrases import USUAL
from tests.support.breaches import METRICS


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
    assert not pattern.search("born to be wild; the nation’s homes; sextet")


def test_a_grant_that_was_submitted_in_a_month_is_no_work() -> None:
    pattern = USUAL.of_state(Status.SUBMITTED)
    assert pattern is not None
    assert pattern.search("On echoes. Submitted to Annals")
    assert not pattern.search("Full proposal, submitted in September 2026")
    assert USUAL.of_state(Status.PUBLISHED) is None


def test_a_cut_list_of_authors_is_known_by_its_end() -> None:
    assert USUAL.cut.search("A. Okafor et al., On echoes")
    assert USUAL.cut.search("A. Okafor and others")
    assert not USUAL.cut.search("Metal and otters")
