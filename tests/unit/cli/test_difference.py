"""A patch says what has changed, and what it says makes one text of the other."""

from __future__ import annotations

from difflib import unified_diff

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.cli.difference import difference

LINES = st.lists(st.sampled_from(["a", "b", "c", "d", "e", ""]), max_size=12)


def patched(before: list[str], patch: list[str]) -> list[str]:
    """The text that a patch makes of another, read as ``patch`` reads it."""
    after: list[str] = []
    place = 0
    for line in patch[2:]:
        if line.startswith("@@"):
            start, _, count = line.split()[1][1:].partition(",")
            first = int(start) - (count != "0")
            after += before[place:first]
            place = first
        elif line[0] == "+":
            after.append(line[1:])
        else:
            assert before[place] == line[1:]
            after += [line[1:]] * (line[0] == " ")
            place += 1
    return after + before[place:]


@given(before=LINES, after=LINES)
def test_a_patch_makes_one_text_of_the_other(
    before: list[str], after: list[str]
) -> None:
    one, other = ("\n".join([*lines, "end"]) for lines in (before, after))
    patch = [*difference(one, other, "x")]
    assert bool(patch) is (one != other)
    assert patched([*before, "end"], patch) == [*after, "end"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "a\nb\n"),
        ("a\nb\n", ""),
        ("a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nb\nc\nd\nE\nf\ng\nh\ni\nj\n"),
        ("a\nx\nb\nx\nc\n", "a\nx\nb\ny\nx\nc\n"),
    ],
)
def test_it_is_written_as_other_programs_write_it(before: str, after: str) -> None:
    lines = before.splitlines(), after.splitlines()
    assert [*difference(before, after, "x")] == [
        *unified_diff(*lines, "x", "x", lineterm="")
    ]


def test_what_is_much_and_all_alike_is_shown_as_changed_altogether() -> None:
    before, after = "a\nb\n" * 1500, "b\na\n" * 1000
    patch = [*difference(before, after, "x")]
    assert len(patch) == 3 + 3000 + 2000
    assert patched(before.splitlines(), patch) == after.splitlines()
