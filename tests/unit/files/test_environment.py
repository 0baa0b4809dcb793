"""SOURCE_DATE_EPOCH is a whole number of seconds, or an error."""

from __future__ import annotations

import time

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files.environment import build_day, source_date_epoch
from cvgen.model.date import PartialDate


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("1715212800", 1_715_212_800),
        (" 12\n", 12),
        ("007", 7),
        ("253402300799", 253_402_300_799),
        ("", None),
        ("  ", None),
    ],
)
def test_seconds_are_read(value: str, seconds: int | None) -> None:
    assert source_date_epoch({"SOURCE_DATE_EPOCH": value}) == seconds


def test_without_the_variable_there_is_no_moment() -> None:
    assert source_date_epoch({"HOME": "/"}) is None


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("-1", id="before 1970"),
        pytest.param("1.5", id="fraction"),
        pytest.param("1e3", id="exponent"),
        pytest.param("1_000", id="underscore"),
        pytest.param("2024-05-09", id="date"),
        pytest.param("١٢", id="Arabic digits"),
        pytest.param("253402300800", id="year 10000"),
        pytest.param("9" * 5000, id="more digits than Python converts"),
    ],
)
def test_anything_else_is_refused(value: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        source_date_epoch({"SOURCE_DATE_EPOCH": value})
    (one,) = caught.value.diagnostics
    assert one.code == "bad-epoch"
    assert one.message == (
        "the environment's SOURCE_DATE_EPOCH is not a number of seconds since 1970"
    )


def test_the_day_of_the_build_is_the_epoch_s() -> None:
    assert build_day(1_715_212_800) == PartialDate(2024, 5, 9)
    assert build_day(0) == PartialDate(1970, 1, 1)


def test_without_an_epoch_it_is_the_clock_s(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = {None: time.gmtime(1_715_212_800)}
    monkeypatch.setattr("cvgen.files.environment.time.gmtime", clock.__getitem__)
    assert build_day(None) == PartialDate(2024, 5, 9)
