"""Find how few pieces must go, in their declared order, for the rest to fit.

Part of ``fit``. Few attempts must do: one at the end of each run of details, which an
estimate cannot tell, and within a run of other pieces two near the estimate.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from operator import sub

from cvgen.fit.apply_drops import Counts
from cvgen.fit.attempts import Attempts
from cvgen.fit.drops import dropped_details
from cvgen.fit.first_that import first_that
from cvgen.fit.spread import runs_of, spread
from cvgen.units import Pt

__all__ = ["fewest_pieces"]


def fewest_pieces(tried: Attempts, size: Pt, most: Counts) -> Counts:
    """Pieces of which one fewer do not do; without all of them it fits."""
    runs = runs_of(tried.drops)
    ends = tuple(accumulate(sum(most[i] for i in run.places) for run in runs))

    def holds(number: int) -> bool:
        return tried.holds(size, spread(most, number))

    last = first_that(len(ends), lambda i: holds(ends[i]), 0)
    start, end = (0, *ends)[last], ends[last]
    guess = _details if runs[last].is_details else _others
    near = guess(tried, size, most, range(start + 1, end + 1))
    more = first_that(end - start, lambda n: holds(start + 1 + n), near)
    return spread(most, start + 1 + more)


def _others(tried: Attempts, size: Pt, most: Counts, numbers: range) -> int:
    """Which of these numbers does, if the details are those of the first of them."""
    estimate = tried.estimate(size, spread(most, numbers[0]))
    return bisect_left(
        numbers, 1, key=lambda number: estimate.holds(spread(most, number))
    )


def _details(tried: Attempts, size: Pt, most: Counts, numbers: range) -> int:
    """Which of these numbers does, if the details are as long as can be told."""
    end = spread(most, numbers[-1])
    room, made = tried.room(size, end), tried.at(size, end)
    lines = tried.detail_lines(size)
    for guess in range(len(numbers) - 1, 0, -1):
        hidden = spread(most, numbers[guess - 1])
        back = dropped_details(tried.drops, tuple(map(sub, end, hidden)))
        if lines.of(tuple(back), made).mean > room:
            return guess
    return 0
