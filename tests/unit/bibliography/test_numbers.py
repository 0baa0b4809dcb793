"""Numbers are grouped as the language does."""

from __future__ import annotations

import pytest

from cvgen.bibliography.numbers import word_number
from tests.support.samples import locale


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (999, "999"), (1000, "1,000"), (1234567, "1,234,567")],
)
def test_digits_stand_in_groups_of_three(number: int, text: str) -> None:
    assert word_number(number, locale()) == text
