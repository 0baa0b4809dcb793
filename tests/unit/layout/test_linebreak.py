"""The breaks of a paragraph are the best of all, and every line fits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import chain, combinations
from types import FrameType
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvgen.document.style import Align
from tests.unit.layout.broken import (
    WIDEST_MARK,
    Words,
    demerits,
    first_fit,
    spaced,
)
from tests.unit.layout.documents import steady

Tracer: TypeAlias = "Callable[[FrameType, str, object], Tracer | None]"


@st.composite
def paragraphs(draw: st.DrawFn, longest: int) -> Words:
    boxes = draw(st.lists(st.integers(1, 100 - WIDEST_MARK), max_size=longest))
    count = max(len(boxes) - 1, 0)

    def row(*choices: int) -> tuple[int, ...]:
        one = st.sampled_from(choices)
        return tuple(draw(st.lists(one, min_size=count, max_size=count)))

    hangs = [draw(st.lists(st.integers(0, w), min_size=2, max_size=2)) for w in boxes]
    is_hanging = draw(st.booleans())
    return Words(
        tuple(boxes),
        row(0, 3, 15),
        row(0, 50, 500),
        row(0, 0, WIDEST_MARK),
        tuple(left for left, _ in hangs) if is_hanging else (),
        tuple(right for _, right in hangs) if is_hanging else (),
    )


def every_way(count: int) -> Iterator[tuple[int, ...]]:
    """All sets of breaks that a paragraph of so many boxes can have."""
    inner = range(1, count)
    sets = chain.from_iterable(combinations(inner, n) for n in range(count))
    return ((*ends, count) for ends in sets)


def steps_of(words: Words, align: Align) -> int:
    """How many lines of the program it takes to break a paragraph."""
    steps = 0

    def count(_frame: FrameType, _event: str, _argument: object) -> Tracer:
        nonlocal steps
        steps += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        words.ends(align)
    finally:
        sys.settrace(before)
    return steps


both = pytest.mark.parametrize(
    "align", [Align.LEFT, Align.JUSTIFIED], ids=["ragged", "justified"]
)


@pytest.mark.property
@both
@given(words=paragraphs(9).filter(lambda words: words.boxes))
@settings(steady, max_examples=200)
def test_no_other_breaks_have_fewer_demerits(align: Align, words: Words) -> None:
    ways = every_way(len(words.boxes))
    least = min(demerits(words, ends, align) for ends in ways)
    assert demerits(words, words.ends(align), align) == pytest.approx(least)


@pytest.mark.property
@both
@given(words=paragraphs(60))
@steady
def test_every_line_fits_and_no_box_is_lost(align: Align, words: Words) -> None:
    ends = words.ends(align)
    assert demerits(words, ends, align) < float("inf")
    assert list(ends) == sorted(set(ends))
    assert ends[-1:] == ((len(words.boxes),) if words.boxes else ())


def test_the_brute_force_sees_every_way() -> None:
    assert sorted(every_way(3)) == [(1, 2, 3), (1, 3), (2, 3), (3,)]


def test_looking_ahead_beats_filling_each_line() -> None:
    words = spaced(60, 20, 10, 75, 40, 50, 30)
    greedy, best = first_fit(words), words.ends(Align.LEFT)
    assert (greedy, best) == ((3, 4, 6, 7), (2, 4, 6, 7))
    assert demerits(words, best, Align.LEFT) < demerits(words, greedy, Align.LEFT)


@both
def test_no_boxes_have_no_lines(align: Align) -> None:
    assert Words((), (), (), ()).ends(align) == ()


@both
@pytest.mark.parametrize("width", [0, 50, 100], ids=["empty", "narrow", "full"])
def test_one_box_is_one_line(align: Align, width: int) -> None:
    assert spaced(width).ends(align) == (1,)


@both
def test_a_box_wider_than_the_measure_is_not_lost(align: Align) -> None:
    assert spaced(50, 120, 50).ends(align)[-1] == 3


def test_the_badness_of_every_line_is_told() -> None:
    breaks = spaced(60, 20, 10, 75, 40, 50, 30).breaks(Align.LEFT)
    expected = [100 * (slack / 12) ** 3 for slack in (17, 12, 7)]
    assert breaks.badness == pytest.approx((*expected, 0))


@both
def test_twice_the_text_is_twice_the_work(align: Align) -> None:
    once, twice = (
        steps_of(spaced(*(7 + i % 5 for i in range(count))), align)
        for count in (400, 800)
    )
    assert 400 < once < twice < 2.2 * once


@both
def test_a_very_long_paragraph_is_broken(align: Align) -> None:
    words = spaced(*(7 + i % 5 for i in range(5000)))
    ends = words.ends(align)
    assert ends[-1] == 5000
    assert demerits(words, ends, align) < float("inf")
