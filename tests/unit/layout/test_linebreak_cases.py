"""What breaks of single lines cost, case by case."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from cvgen.document.style import Align
from cvgen.layout.linebreak import Joints, break_lines
from tests.unit.layout.broken import (
    Words,
    _line,
    first_fit,
    spaced,
)


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
