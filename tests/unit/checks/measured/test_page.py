"""A line and its runs answer for themselves."""

from __future__ import annotations

from cvgen.checks.measured.box import Box
from cvgen.checks.measured.page import Line, Run


def line(*runs: Run, end: float = 72.0) -> Line:
    return Line(
        number=1,
        text="".join(run.text for run in runs),
        runs=runs,
        box=Box(0, 0, end, 10),
        start=0.0,
        end=end,
        baseline=10.0,
    )


def test_characters_are_counted_without_white_space() -> None:
    assert Run("a note\u00a0b", 0, 11).characters == 6


def test_the_leader_is_the_run_with_the_most_characters() -> None:
    assert line(Run("1", 0, 7), Run("Notes", 0, 10)).leader.size == 10


def test_characters_to_an_inch_need_a_width() -> None:
    assert line(Run("ten of 5pt", 0, 10)).per_inch == 10
    assert line(Run("x", 0, 10), end=0.0).per_inch is None
