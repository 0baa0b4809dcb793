"""What stays together, and what costs something to part."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.document.block import Block, legend_node
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
from tests.unit.layout.documents import (
    entry,
    lines,
    paragraph,
    section,
)
from tests.unit.layout.flowing import strips_of, subhead

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


def kept_lines(count: int) -> list[bool]:
    """Which strips of an entry of so many lines, behind others, stay with the next."""
    first = entry(None, *lines(4))
    strips = strips_of(section(first, entry(None, *lines(count))))
    return [strip.keep_next for strip in strips[-count:]]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_an_entry_of_up_to_four_lines_is_kept_whole(count: int) -> None:
    assert kept_lines(count) == [True] * (count - 1) + [False]


@pytest.mark.parametrize("count", [5, 9])
def test_of_a_longer_entry_two_lines_are_kept_at_each_end(count: int) -> None:
    assert kept_lines(count) == [True, *[False] * (count - 3), True, False]


def test_an_entry_is_not_parted_within_or_behind_its_first_paragraph() -> None:
    title = paragraph("n" * 80, node="title")
    strips = strips_of(section(*lines(2), entry(None, title, *lines(4))))[3:]
    nodes = [strip.lines[0].node for strip in strips]
    assert nodes == ["title", "title", "title", "p0", "p1", "p2", "p3"]
    keep = [strip.keep_next for strip in strips]
    assert keep == [True, True, True, False, False, True, False]


def test_a_paragraph_is_kept_like_an_entry() -> None:
    strips = strips_of(section(*lines(4), paragraph("word " * 60)))[5:]
    assert len(strips) > 4
    assert [strip.keep_next for strip in strips[:3]] == [True, False, False]
    assert [strip.keep_next for strip in strips[-3:]] == [False, True, False]


def test_a_head_is_kept_with_two_lines() -> None:
    strips = strips_of(section(*lines(4)))
    assert [strip.keep_next for strip in strips] == [True, True, False, False, False]


def test_a_head_of_two_lines_is_kept_with_itself() -> None:
    head = paragraph("word " * 12, node="s/head")
    strips = strips_of(section(*lines(3), head=head))
    keep = [strip.keep_next for strip in strips]
    assert keep == [True, True, True, False, False]


def kept(*blocks: Block) -> list[tuple[str, bool]]:
    """Each strip by its text, and whether it stays with the next."""
    strips = strips_of(*blocks)
    return [(strip.lines[-1].line.text, strip.keep_next) for strip in strips]


def test_a_subhead_is_kept_with_two_lines_of_what_it_heads() -> None:
    rows = [entry(None, line) for line in lines(4)]
    assert kept(section(rows[0], rows[1], subhead("Talks"), *rows)) == [
        ("Head", True),
        ("line 0", True),
        ("line 1", False),
        ("Talks", True),
        ("line 0", True),
        ("line 1", False),
        ("line 2", False),
        ("line 3", False),
    ]


def test_a_head_a_subhead_and_two_lines_are_kept_together() -> None:
    assert kept(section(subhead("Talks"), *lines(3))) == [
        ("Head", True),
        ("Talks", True),
        ("line 0", True),
        ("line 1", False),
        ("line 2", False),
    ]


def test_a_legend_is_kept_with_two_lines_of_what_it_explains() -> None:
    legend = replace(entry(None, *lines(2)), node=legend_node("publications"))
    rows = [entry(None, line) for line in lines(3)]
    marks, works = [("line 0", True), ("line 1", True)], [("line 0", True)]
    rest = [("line 1", False), ("line 2", False)]
    found = kept(section(legend, *rows))
    assert found == [("Head", True), *marks, *works, *rest]
    found = kept(section(legend, subhead("Articles"), *rows))
    assert found == [("Head", True), *marks, ("Articles", True), *works, *rest]


def test_one_line_that_is_all_of_a_group_is_not_kept_with_the_next_group() -> None:
    one, two = (entry(None, *lines(1)) for _ in range(2))
    assert kept(section(subhead("Keynotes"), one, subhead("Posters"), two)) == [
        ("Head", True),
        ("Keynotes", True),
        ("line 0", False),
        ("Posters", True),
        ("line 0", False),
    ]


def test_one_line_that_is_all_of_a_section_is_not_kept_with_the_next_section() -> None:
    assert kept(section(*lines(1)), section(*lines(2))) == [
        ("Head", True),
        ("line 0", False),
        ("Head", True),
        ("line 0", True),
        ("line 1", False),
    ]
