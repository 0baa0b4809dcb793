"""The largest size that fits is found, whatever the first guess."""

from __future__ import annotations

from functools import cache

import pytest

from cvgen.fit.attempt import Attempt, attempt
from cvgen.fit.largest import largest_size
from cvgen.fit.sizes import sizes_down
from tests.unit.fit.cases import case

CASE = case("sections: [summary, talks, publications]\npaper: letter")
SIZES = sizes_down(24.0, 8.0)


@cache
def at(size: float) -> Attempt:
    return attempt(CASE, size, CASE.variant)


@pytest.mark.parametrize("guess", [1.0, 9.0, 14.0, 23.75, 40.0])
@pytest.mark.parametrize("limit", [1, 2])
def test_it_fits_and_the_next_does_not(guess: float, limit: int) -> None:
    found = largest_size(SIZES, limit, at, guess)
    assert at(found).least_pages() <= limit
    place = SIZES.index(found)
    assert place == 0 or at(SIZES[place - 1]).least_pages() > limit


def test_few_sizes_are_tried() -> None:
    tried: list[float] = []

    def counted(size: float) -> Attempt:
        tried.append(size)
        return at(size)

    largest_size(SIZES, 1, counted, 14.0)
    assert len(SIZES) > 60
    assert len(set(tried)) <= 6
