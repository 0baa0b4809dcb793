"""ORCID's dates, as much of them as there is."""

from __future__ import annotations

import pytest

from cvgen.importers.orcid.dates import read_orcid_date
from tests.support.nodes import mapping


@pytest.mark.parametrize(
    ("parts", "date"),
    [
        ({"year": {"value": "2024"}, "month": None, "day": None}, "2024"),
        ({"year": {"value": "2024"}, "month": {"value": "5"}}, "2024-05"),
        (
            {"year": {"value": 2024}, "month": {"value": 5}, "day": {"value": 9}},
            "2024-05-09",
        ),
        ({"year": {"value": "2024"}, "day": {"value": "9"}}, "2024"),
        ({"month": {"value": "5"}}, ""),
        (None, ""),
    ],
)
def test_a_date_is_as_much_as_is_known(parts: object, date: str) -> None:
    assert read_orcid_date(mapping({"d": parts}), "d") == date
