"""The breaks of a paragraph are the best of all, and every line fits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import chain, combinations, pairwise
from types import FrameType
from typing import TypeAlias

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvgen.document.style import Align
from cvgen.layout.linebreak import Joints, break_lines
from tests.unit.layout.broken import (
    WIDEST_MARK,
    Words,
    _line,
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


def test_rounding_does_not_break_a_line() -> None:
    joints = Joints((0.1,) * 9, (0.0,) * 9, (0.0,) * 9)
    assert break_lines((0.1,) * 10, joints, 1.9 - 1e-9, Align.LEFT).ends == (10,)


def test_justified_lines_may_shrink_their_spaces() -> None:
    assert spaced(50, 48).ends(Align.LEFT) == (1, 2)
    assert spaced(50, 48).ends(Align.JUSTIFIED) == (2,)


def test_spaces_shrink_by_a_third_at_most() -> None:
    assert spaced(50, 49).ends(Align.JUSTIFIED) == (1, 2)


def test_squeezed_spaces_have_their_price() -> None:
    words = Words((20, 20, 30, 8, 40), (15, 15, 0, 15), (0, 0, 45, 0), (0,) * 4)
    assert words.ends(Align.JUSTIFIED) == (3, 5)


def test_squeezed_spaces_have_their_price_in_the_last_line() -> None:
    words = Words((50, 12, 8, 70), (30, 0, 30), (0, 0, 45), (0,) * 3)
    assert words.ends(Align.JUSTIFIED) == (3, 4)


def test_a_line_has_room_for_the_hyphen_that_ends_it() -> None:
    unmarked = Words((50, 48, 50), (0, 0), (0, 0), (0, 0))
    marked = Words((50, 48, 50), (0, 0), (0, 0), (0, 4))
    assert unmarked.ends(Align.LEFT) == (2, 3)
    assert marked.ends(Align.LEFT) == (1, 3)


def test_a_line_without_its_hyphen_may_still_fit_the_next_box() -> None:
    words = Words((50, 48, 2, 50), (0, 0, 0), (0, 0, 0), (0, 4, 0))
    assert words.ends(Align.LEFT) == (3, 4)


def test_a_dear_break_is_avoided() -> None:
    free = Words((45, 45, 5, 50), (0, 0, 0), (0, 0, 0), (0, 0, 0))
    dear = Words((45, 45, 5, 50), (0, 0, 0), (0, 0, 500), (0, 0, 0))
    assert free.ends(Align.LEFT) == (3, 4)
    assert dear.ends(Align.LEFT) == (2, 4)


def test_the_last_line_does_not_care_how_much_it_leaves_empty() -> None:
    assert spaced(60, 37, 30).ends(Align.LEFT) == (2, 3)


def test_a_last_line_that_looks_lost_gets_company() -> None:
    words = spaced(40, 42, 9, 12)
    assert first_fit(words) == (3, 4)
    assert words.ends(Align.LEFT) == (2, 4)


def test_two_hyphens_in_a_row_are_avoided() -> None:
    words = Words((30, 35, 25, 35, 30, 40), (3,) * 5, (0,) * 5, (0, 4, 0, 0, 0))
    assert words.ends(Align.LEFT) == (2, 5, 6)
    hyphened = msgspec.structs.replace(words, marks=(0, 4, 0, 0, 4))
    assert hyphened.ends(Align.LEFT) == (3, 5, 6)


def test_a_hyphen_above_the_last_line_is_avoided() -> None:
    words = Words((91, 1, 50), (3, 3), (0, 0), (0, 0))
    assert words.ends(Align.LEFT) == (2, 3)
    assert msgspec.structs.replace(words, marks=(0, 4)).ends(Align.LEFT) == (1, 3)


def test_a_tight_line_and_a_loose_one_are_no_neighbours() -> None:
    words = Words(
        (20, 15, 25, 30, 20, 25, 15, 15, 10, 10, 15, 20),
        (6,) * 11,
        (0,) * 11,
        (0,) * 11,
    )
    assert words.ends(Align.JUSTIFIED) == (3, 6, 11, 12)
    # Cheaper line by line, but the very loose second line stands on a decent third.
    others = (2, 5, 10, 12)
    ends = words.ends(Align.JUSTIFIED)
    fits, clashes = (
        [
            _line(words, *pair, Align.JUSTIFIED).fitness
            for pair in pairwise((0, *breaks))
        ]
        for breaks in (ends, others)
    )
    assert (fits, clashes) == ([0, 0, 1, 2], [0, 0, 2, 2])


def test_a_point_that_hangs_in_the_margin_takes_no_room() -> None:
    words = Words((50, 48, 20), (3, 3), (0, 0), (0, 0))
    assert words.ends(Align.LEFT) == (1, 3)
    hanging = msgspec.structs.replace(words, hang_left=(0,) * 3, hang_right=(0, 1, 0))
    assert hanging.ends(Align.LEFT) == (2, 3)
