"""Years and spans of years."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.loading.fault import Refused
from cvgen.loading.years import read_years
from cvgen.model.date import YearSpan


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", 2019, 2019),
        ("2019-2024", 2019, 2024),
        ("2019–2024", 2019, 2024),
        ("2019--2024", 2019, 2024),
        ("2019 - 2024", 2019, 2024),
        ("2019 to 2024", 2019, 2024),
        ("2019-present", 2019, 0),
        ("2019-", 2019, 0),
        ("2019–Present", 2019, 0),
    ],
)
def test_a_span_is_read(text: str, first: int, last: int) -> None:
    assert read_years(text) == YearSpan(first, last)


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            "19",
            "`19` is neither a year nor a span of years",
            "write `2019`, `2019-2024` or `2019-present`",
        ),
        (
            "2019, 2021",
            "`2019, 2021` is neither a year nor a span of years",
            "write several as a list: `[2019, 2021]`",
        ),
        (
            "2024-2019",
            "the span `2024-2019` ends before it begins",
            "exchange the two",
        ),
        ("0019", "`0019` is out of range", "the year must be from 1000 to 2999"),
        (
            "2019-soon",
            "`2019-soon` is neither a year nor a span of years",
            "write `2019`, `2019-2024` or `2019-present`",
        ),
    ],
)
def test_what_is_no_span_is_refused(text: str, message: str, hint: str) -> None:
    with pytest.raises(Refused) as caught:
        read_years(text)
    (fault,) = caught.value.faults
    assert (fault.message, fault.hints) == (message, (hint,))


@pytest.mark.property
@given(st.integers(1000, 2999), st.integers(0, 100))
def test_a_span_holds_its_years(first: int, length: int) -> None:
    last = min(first + length, 2999)
    assert read_years(f"{first}-{last}") == YearSpan(first, last)
