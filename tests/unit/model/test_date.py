"""A date is as exact as it is known."""

from __future__ import annotations

import pytest

from cvgen.model.date import PartialDate


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (PartialDate(2024, 5, 9), "2024-05-09"),
        (PartialDate(2024, 11), "2024-11"),
        (PartialDate(2024), "2024"),
        (PartialDate(987, 1), "0987-01"),
    ],
)
def test_a_date_in_figures_says_no_more_than_is_known(
    date: PartialDate, written: str
) -> None:
    assert date.iso == written
