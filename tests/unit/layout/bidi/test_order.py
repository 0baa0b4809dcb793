"""The order of a line is a permutation, and its stretches stand side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.layout.bidi.order import (
    Stretch,
    line_levels,
    order_words,
    visual_order,
)
from tests.unit.layout.documents import steady

levels = st.lists(st.integers(0, 4))


@pytest.mark.parametrize(
    ("given_levels", "order"),
    [
        ([], []),
        ([0, 0], [0, 1]),
        ([0, 1, 1, 0], [0, 2, 1, 3]),
        ([1, 2, 2, 1], [3, 1, 2, 0]),
        ([0, 1, 2, 3, 2, 1, 0], [0, 5, 2, 3, 4, 1, 6]),
        ([2, 2], [0, 1]),
    ],
    ids=["empty", "latin", "hebrew", "number", "nested", "even-only"],
)
def test_what_has_a_level_is_turned_round_within_what_has_a_lower_one(
    given_levels: list[int], order: list[int]
) -> None:
    assert visual_order(given_levels) == order


@pytest.mark.property
@given(levels)
@steady
def test_the_order_is_a_permutation(some: list[int]) -> None:
    assert sorted(visual_order(some)) == list(range(len(some)))


@pytest.mark.property
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(1, 9), st.booleans())))
@steady
def test_stretches_hold_every_word_once_and_do_not_overlap(
    words: list[tuple[int, int, bool]],
) -> None:
    own, widths, kinds = ([word[i] for word in words] for i in range(3))
    done = list(order_words(own, list(map(float, widths)), kinds, 5.0)) if words else []
    assert [one.start for one in done] == sorted(one.start for one in done)
    assert [i for one in done for i in range(one.start, one.stop)] == list(
        range(len(words))
    )
    left = 5.0
    for one in sorted(done, key=lambda stretch: stretch.offset):
        assert one.offset == left
        left += sum(widths[one.start : one.stop])


def test_the_space_at_a_line_s_end_belongs_to_the_paragraph() -> None:
    assert line_levels(["א", " ", "ב", " "], [1, 1, 1, 1], 0) == [1, 1, 1, 0]
    assert line_levels(["a", " "], [2, 2], 1) == [2, 1]


def test_words_that_run_right_to_left_are_one_stretch() -> None:
    assert list(order_words([0, 1, 1, 0], [10.0, 20.0, 30.0, 40.0], "aaaa", 0.0)) == [
        Stretch(0, 1, 0.0, backwards=False),
        Stretch(1, 3, 10.0, backwards=True),
        Stretch(3, 4, 60.0, backwards=False),
    ]


def test_words_of_another_kind_are_a_stretch_of_their_own() -> None:
    assert list(order_words([1, 1], [10.0, 20.0], "ab", 0.0)) == [
        Stretch(0, 1, 20.0, backwards=True),
        Stretch(1, 2, 0.0, backwards=True),
    ]
