"""A file of Windows stays one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.importers.yaml.line_ends import with_line_ends
from tests.support.nodes import source


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_new_lines_end_as_the_others(end: str) -> None:
    changed = with_line_ends(source(f"a{end}"), lambda one: f"{one.text}b\n")
    assert changed == f"a{end}b{end}"


def test_a_file_with_both_ends_keeps_each() -> None:
    mixed = source("a\r\nb\nc\r\nd\ne")
    changed = with_line_ends(mixed, lambda _: "a\nnew\nb\nnewer\nc\nD\ne\n")
    assert changed == "a\r\nnew\r\nb\nnewer\nc\r\nD\ne\n"


@given(st.lists(st.tuples(st.sampled_from(["\n", "\r\n"]), st.booleans())))
def test_what_is_put_between_lines_changes_none(
    lines: list[tuple[str, bool]],
) -> None:
    before = "".join(f"{number}{end}" for number, (end, _) in enumerate(lines))
    after = "".join(
        f"{number}\nnew\n" if is_new else f"{number}\n"
        for number, (_, is_new) in enumerate(lines)
    )
    changed = with_line_ends(source(before), lambda _: after)
    assert re.sub("new\r?\n", "", changed) == before
    assert changed.count("new") == sum(is_new for _, is_new in lines)
