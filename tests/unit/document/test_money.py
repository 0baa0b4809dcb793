"""Sums of money are worded by the locale and added up by currency."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.document.money import (
    sum_by_currency,
    word_amount,
    word_decimal,
    word_share,
    word_sum,
)
from cvgen.model.amount import Amount
from tests.support.samples import locale


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("en-GB", "GBP 1,480,000"),
        ("de", "1.480.000 GBP"),
        ("fr", "1 480 000 GBP"),
    ],
)
def test_a_sum_is_one_word_in_the_locales_form(name: str, text: str) -> None:
    found = word_sum(1480000, "GBP", locale(name))
    assert " " not in found
    assert "".join(" " if c.isspace() else c for c in found) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (None, "GBP 5,000"),
        (2000, "GBP 5,000 (own share GBP 2,000)"),
        (0, "GBP 5,000 (own share GBP 0)"),
    ],
)
def test_the_owners_share_stands_behind_the_sum_if_it_is_said(
    share: int | None, text: str
) -> None:
    found = word_amount(Amount(total=5000, share=share, currency="GBP"), locale())
    assert found.replace("\N{NO-BREAK SPACE}", " ") == text


@pytest.mark.parametrize(
    ("name", "text"),
    [("en-GB", "0.8"), ("de", "0,8"), ("fr", "0,8"), ("es", "0,8"), ("zh", "0.8")],
)
def test_a_part_has_the_decimal_sign_of_its_locale(name: str, text: str) -> None:
    assert word_decimal("0.8", locale(name)) == text
    assert word_decimal("50 %. Or so", locale(name)) == "50 %. Or so"


AS_WRITTEN = ("en-GB", "it", "ja")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("de", "62,5\u00a0%"),
        ("fr", "62,5\u202f%"),
        ("es", "62,5\u00a0%"),
        ("it", "62,5%"),
        ("en-GB", "62.5%"),
        ("ja", "62.5%"),
    ],
)
def test_a_percentage_has_the_space_of_its_locale(name: str, text: str) -> None:
    assert word_share("62.5%", locale(name)) == text
    assert name in AS_WRITTEN or word_share("62.5 %", locale(name)) == text


@pytest.mark.parametrize("name", AS_WRITTEN)
def test_where_both_are_in_use_a_percentage_is_as_it_was_written(name: str) -> None:
    assert word_share("60 %", locale(name)) == "60 %"


def test_a_part_that_is_no_percentage_stays_one() -> None:
    assert word_share("0.6", locale("de")) == "0,6"


AMOUNTS = st.lists(
    st.builds(
        Amount,
        total=st.integers(0, 10**9),
        share=st.none() | st.integers(0, 10**9),
        currency=st.sampled_from(["GBP", "EUR", "USD"]),
    )
)


@pytest.mark.property
@given(AMOUNTS)
def test_nothing_is_lost_by_adding_up(amounts: list[Amount]) -> None:
    sums = sum_by_currency(amounts)
    assert [one.currency for one in sums] == list(
        dict.fromkeys(one.currency for one in amounts)
    )
    assert sum(one.total for one in sums) == sum(one.total for one in amounts)
    own = sum(one.total if one.share is None else one.share for one in amounts)
    assert sum(one.share or 0 for one in sums) == own
