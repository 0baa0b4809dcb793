"""Where something begins to hold is found, and near a true guess at once."""

from __future__ import annotations

import pytest

from cvgen.fit.first_that import first_that


def trials(count: int, first: int, guess: int) -> tuple[int, list[int]]:
    """What is found, and what was tried for it."""
    tried: list[int] = []

    def holds(number: int) -> bool:
        tried.append(number)
        return number >= first

    return first_that(count, holds, guess), tried


@pytest.mark.parametrize("count", [1, 2, 3, 7, 20])
def test_it_is_found_from_every_guess(count: int) -> None:
    for first in range(count):
        for guess in range(count):
            found, tried = trials(count, first, guess)
            assert found == first
            assert len(set(tried)) == len(tried)
            assert all(0 <= one < count - 1 for one in tried)


@pytest.mark.parametrize(
    ("first", "tried"), [(40, [40, 39]), (0, [0]), (99, [98]), (1, [1, 0])]
)
def test_a_true_guess_takes_two_trials(first: int, tried: list[int]) -> None:
    assert trials(100, first, first) == (first, tried)


@pytest.mark.parametrize(
    ("first", "tried"),
    [
        (41, [40, 41]),
        (44, [40, 41, 42, 44, 43]),
        (39, [40, 39, 38]),
        (37, [40, 39, 38, 36, 37]),
    ],
)
def test_from_a_near_guess_steps_get_longer_towards_the_place(
    first: int, tried: list[int]
) -> None:
    assert trials(100, first, 40) == (first, tried)


def test_a_wrong_guess_takes_about_twice_the_bisection() -> None:
    most = max(len(trials(1024, 700, guess)[1]) for guess in range(1024))
    assert 10 < most <= 21
