"""Find where something begins to hold, near a guess.

Part of ``fit``: a trial is dear, so that few must do. From the guess on steps get
longer until the place is between two of them (Bentley and Yao, "An almost optimal
algorithm for unbounded searching", 1976), and then it is bisected.
"""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["first_that"]


def first_that(count: int, holds: Callable[[int], bool], guess: int) -> int:
    """A number for which something holds, and not for the one before.

    For the last of ``count`` numbers it does. A true guess takes two trials, or one if
    it is the first number.
    """
    low, high = -1, count - 1
    probe, step, longer = min(guess, high - 1), 1, 1
    while high - low > 1:
        if not low < probe < high:
            probe = (low + high) // 2
        if holds(probe):
            high, probe = probe, probe - step
        else:
            low, probe = probe, probe + step
        step, longer = longer, longer * 2
    return high
