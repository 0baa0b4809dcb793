"""What stays together, and what costs something to part."""

from __future__ import annotations

from cvgen.layout.frame import Line, PlacedLine
from cvgen.layout.keeps import (
    CLOSING_PENALTY,
    HEAD_PENALTY,
    OPENING_PENALTY,
    SPLIT_PENALTY,
    keep_entry,
    keep_group,
    keep_head,
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
    found = list(keep_group(strips(*"abcdefg")))
    kept, dear = (True, OPENING_PENALTY), (False, OPENING_PENALTY)
    assert keeps(found) == [
        kept,
        dear,
        dear,
        FREE,
        FREE,
        (False, CLOSING_PENALTY),
        FREE,
    ]


def test_the_last_line_under_a_head_wants_company() -> None:
    assert keeps(list(keep_group(strips("a")))) == [FREE]
    found = list(keep_group(strips("a", "b")))
    assert keeps(found) == [(True, CLOSING_PENALTY), FREE]
    found = list(keep_group(strips("a", "b", "c")))
    assert keeps(found)[1:] == [(False, CLOSING_PENALTY), FREE]


def test_a_title_is_not_parted_but_a_long_text_is() -> None:
    titled = [keep for keep, _ in keeps(list(keep_entry(strips(*"tttabcd"))))]
    assert titled == [True, True, True, False, False, True, False]
    lone = [keep for keep, _ in keeps(list(keep_entry(strips(*"ttttttt"))))]
    long = [keep for keep, _ in keeps(list(keep_entry(strips(*"tttttab"))))]
    assert lone == [True, False, False, False, False, True, False]
    assert long == [True, False, False, False, True, True, False]


def test_a_short_entry_is_kept_whole() -> None:
    found = list(keep_entry(strips(*"abcd")))
    assert keeps(found) == [(True, SPLIT_PENALTY)] * 3 + [FREE]


def test_to_split_a_longer_one_has_its_price() -> None:
    found = list(keep_entry(strips(*"aabbb")))
    kept, split = (True, SPLIT_PENALTY), (False, SPLIT_PENALTY)
    assert keeps(found) == [kept, kept, split, kept, FREE]


def test_a_split_under_a_head_costs_the_dearer_of_both() -> None:
    found = list(keep_group(list(keep_entry(strips(*"aaaaaa")))))
    split = max(OPENING_PENALTY, SPLIT_PENALTY)
    assert [strip.penalty for strip in found[:4]] == [split] * 3 + [SPLIT_PENALTY]
