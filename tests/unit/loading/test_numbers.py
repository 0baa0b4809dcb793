"""Numbers and sums of money are read as people write them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.loading.fault import Refused
from cvgen.loading.numbers import (
    bounded_reader,
    read_amount,
    read_decimal,
    read_whole,
)
from cvgen.model.about import Bounds
from cvgen.model.amount import Amount

Reader = Callable[[str], object]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0),
        ("120", 120),
        ("480,000", 480000),
        ("480 000", 480000),
        ("480'000", 480000),
        ("480_000", 480000),
        ("1\u202f480\u202f000", 1480000),
    ],
)
def test_a_whole_number_may_have_separators(text: str, number: int) -> None:
    assert read_whole(text) == number


@pytest.mark.parametrize(("text", "number"), [("11", 11.0), ("10.5", 10.5)])
def test_a_number_may_have_a_decimal_point(text: str, number: float) -> None:
    assert read_decimal(text) == number


@pytest.mark.parametrize(
    ("text", "total", "currency"),
    [
        ("GBP 480,000", 480000, "GBP"),
        ("480000 EUR", 480000, "EUR"),
        ("£480,000", 480000, "GBP"),
        ("480 000 €", 480000, "EUR"),
        ("CHF 1'200'000", 1200000, "CHF"),
    ],
)
def test_a_sum_has_its_currency_on_either_side(
    text: str, total: int, currency: str
) -> None:
    assert read_amount(text) == Amount(total=total, currency=currency)


@pytest.mark.parametrize(
    ("read", "text", "message", "hint"),
    [
        (
            read_whole,
            "-1",
            "`-1` is not a whole number",
            "write a whole number, as `120`",
        ),
        (
            read_whole,
            "1.5",
            "`1.5` is not a whole number",
            "write a whole number, as `120`",
        ),
        (
            read_whole,
            "12,34",
            "`12,34` is not a whole number",
            "write a whole number, as `120`",
        ),
        (
            read_decimal,
            "1,5",
            "`1,5` is not a number",
            "write a number, as `11` or `10.5`",
        ),
        (
            read_amount,
            "$480,000",
            "`$480,000` is not a sum of money",
            "write whole units and the currency's code, as `GBP 480,000`",
        ),
        (
            read_amount,
            "480k EUR",
            "`480k EUR` is not a sum of money",
            "write whole units and the currency's code, as `GBP 480,000`",
        ),
    ],
)
def test_what_is_no_number_is_refused(
    read: Reader, text: str, message: str, hint: str
) -> None:
    with pytest.raises(Refused) as caught:
        read(text)
    (fault,) = caught.value.faults
    assert (fault.message, fault.hints) == (message, (hint,))


@pytest.mark.property
@given(st.integers(0, 10**12), st.sampled_from(",_ '’"))
def test_separators_change_nothing(number: int, separator: str) -> None:
    assert read_whole(f"{number:,}".replace(",", separator)) == number


@pytest.mark.property
@given(
    st.sampled_from([read_whole, read_decimal, read_amount]),
    st.text(st.sampled_from("0123456789.,-+eE£€GBPinf ³"), max_size=20),
)
def test_any_text_is_read_or_refused(read: Reader, text: str) -> None:
    found = None
    with suppress(Refused):
        found = read(text)
    if found is not None:
        assert found == read(text)


@pytest.mark.parametrize("hint", ["", "write it in points"])
def test_a_number_beyond_its_bounds_is_told_them(hint: str) -> None:
    read = bounded_reader("size", Bounds(7, 16.5, "points", hint), read_decimal)
    assert [read(text) for text in ("7", "10.5", "16.5")] == [7.0, 10.5, 16.5]
    for text in ("6.9", "17", "0"):
        with pytest.raises(Refused) as caught:
            read(text)
        (fault,) = caught.value.faults
        message = f"`size` must be from 7 to 16.5 points, not {text}"
        assert (fault.code, fault.message) == ("out-of-bounds", message)
        assert fault.hints == ((hint,) if hint else ())
