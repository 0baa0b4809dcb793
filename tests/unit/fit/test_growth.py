"""The size of a length lies between those that were measured."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.fit.growth import Growth

# The large sample, modern, in pages.
LENGTHS = {8.0: 16.44, 9.0: 19.19, 10.0: 22.72, 11.0: 27.39, 12.5: 34.74, 14.0: 43.32}
GROWTH = Growth(8.0, 16.44, 14.0, 43.32)


@pytest.mark.parametrize(("size", "length"), LENGTHS.items())
def test_a_size_is_told_to_a_quarter_point(size: float, length: float) -> None:
    assert GROWTH.size_at(length) == pytest.approx(size, abs=0.25)


def test_what_is_shorter_than_the_small_size_gets_no_other() -> None:
    assert GROWTH.size_at(10.0) == 8.0


def test_what_does_not_grow_gets_the_small_size() -> None:
    assert Growth(9.0, 1.0, 10.0, 1.0).size_at(2.0) == 9.0


@pytest.mark.property
@given(st.lists(st.floats(16.45, 60.0), min_size=2, max_size=6, unique=True))
def test_what_may_be_longer_may_be_larger(lengths: list[float]) -> None:
    sizes = [GROWTH.size_at(length) for length in sorted(lengths)]
    assert sizes == sorted(sizes)
    assert sizes[0] > 8.0
