"""Periods are worded by years."""

from __future__ import annotations

import pytest

from cvgen.document.dates import word_period
from cvgen.model.date import End, PartialDate

START = PartialDate(2019, 9, 1)
PRESENT = End()


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        pytest.param(START, End(PartialDate(2021)), "2019–2021", id="two years"),
        pytest.param(START, End(PartialDate(2019, 12)), "2019", id="one year"),
        pytest.param(START, PRESENT, "2019–present", id="goes on"),
        pytest.param(START, None, "2019–", id="start only"),
        pytest.param(None, End(PartialDate(2021)), "2021", id="end only"),
        pytest.param(None, PRESENT, "present", id="goes on from an unknown start"),
        pytest.param(None, None, "", id="nothing"),
    ],
)
def test_a_period_is_worded_by_its_years(
    start: PartialDate | None, end: End | None, text: str
) -> None:
    assert word_period(start, end) == text
