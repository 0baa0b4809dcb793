"""What of a document is kept together on a page."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.document.block import Block, legend_node
from tests.unit.layout.documents import (
    entry,
    lines,
    paragraph,
    section,
)
from tests.unit.layout.flowing import strips_of, subhead


def keeps(count: int) -> list[bool]:
    """Which strips of an entry of so many lines, behind others, stay with the next."""
    first = entry(None, *lines(4))
    strips = strips_of(section(first, entry(None, *lines(count))))
    return [strip.keep_next for strip in strips[-count:]]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_a_short_entry_is_kept_whole(count: int) -> None:
    assert keeps(count) == [True] * (count - 1) + [False]


@pytest.mark.parametrize("count", [5, 9])
def test_of_a_longer_entry_two_lines_are_kept_at_each_end(count: int) -> None:
    assert keeps(count) == [True, *[False] * (count - 3), True, False]


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
