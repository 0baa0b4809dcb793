"""The largest size that fits is found, whatever the first guess."""

from __future__ import annotations

from functools import cache

import pytest
from msgspec.structs import replace

from cvgen.fit.attempt import Attempt, attempt
from cvgen.fit.largest import largest_size
from cvgen.fit.sizes import sizes_down
from cvgen.layout.strip import Strip
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


def in_thirds(size: float) -> Attempt:
    """Three blocks, of which a page holds two up to 12 points."""
    made = at(10.0)
    block = Strip(height=made.height / 2 * size / 12)
    return replace(made, strips=(block, block, block))


@pytest.mark.parametrize("guess", [1.0, 11.75, 12.0, 12.25, 40.0])
@pytest.mark.parametrize(
    ("sizes", "largest"),
    [
        (SIZES, 12.0),
        (SIZES[SIZES.index(12.0) :], 12.0),
        (SIZES[: SIZES.index(12.0) + 1], 12.0),
        (SIZES[SIZES.index(9.0) :], 9.0),
        ((12.25, 12.0), 12.0),
        ((12.0, 11.75), 12.0),
        ((12.0,), 12.0),
    ],
    ids=["among", "largest", "least", "all", "second", "first", "alone"],
)
def test_it_is_found_wherever_among_the_sizes_it_is(
    sizes: tuple[float, ...], largest: float, guess: float
) -> None:
    assert largest_size(sizes, 2, in_thirds, guess) == largest
