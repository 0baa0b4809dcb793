"""What stays together, and what costs something to part."""

from __future__ import annotations

from cvgen.layout.frame import Line, PlacedLine
from cvgen.layout.keeps import (
    HEAD_PENALTY,
    OPENING_PENALTY,
    SPLIT_PENALTY,
    keep_entry,
    keep_head,
    keep_opening,
)
from cvgen.layout.strip import Strip

FREE = (False, 0.0)


def strips(*nodes: str) -> list[Strip]:
    """A strip for each line of a node."""
    line = Line(runs=(), width=0.0)
    return [
        Strip(height=10.0, lines=(PlacedLine(0.0, 8.0, node, line),)) for node in nodes
    ]


def keeps(found: list[Strip]) -> list[tuple[bool, float]]:
    return [(strip.keep_next, strip.penalty) for strip in found]


def test_a_head_stays_with_what_it_heads() -> None:
    found = list(keep_head(strips("head", "head")))
    assert keeps(found) == [(True, HEAD_PENALTY)] * 2


def test_a_head_wants_four_lines_and_gets_two() -> None:
    found = list(keep_opening(strips(*"abcdef")))
    dear = (False, OPENING_PENALTY)
    assert keeps(found) == [(True, OPENING_PENALTY), dear, dear, FREE, FREE, FREE]


def test_behind_the_last_line_under_a_head_nothing_is_dear() -> None:
    assert keeps(list(keep_opening(strips("a")))) == [FREE]
    assert keeps(list(keep_opening(strips("a", "b")))) == [
        (True, OPENING_PENALTY),
        FREE,
    ]


def test_a_short_entry_is_kept_whole() -> None:
    found = list(keep_entry(strips(*"abcd")))
    assert keeps(found) == [(True, SPLIT_PENALTY)] * 3 + [FREE]


def test_to_split_a_longer_one_has_its_price() -> None:
    found = list(keep_entry(strips(*"aabbb")))
    kept, split = (True, SPLIT_PENALTY), (False, SPLIT_PENALTY)
    assert keeps(found) == [kept, kept, split, kept, FREE]


def test_a_split_under_a_head_costs_the_dearer_of_both() -> None:
    found = list(keep_opening(list(keep_entry(strips(*"aaaaaa")))))
    assert max(OPENING_PENALTY, SPLIT_PENALTY) == SPLIT_PENALTY
    assert [strip.penalty for strip in found] == [SPLIT_PENALTY] * 5 + [0.0]
