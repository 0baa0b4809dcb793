"""Items are put behind those of a list, however it is written."""

from __future__ import annotations

import pytest

from cvgen.importers.draft import said
from cvgen.importers.yaml.append import append_items, item_lines
from cvgen.loading.node import Mapping, Sequence
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from tests.support.nodes import mapping, source

NAMES = (said("Ada Okafor", 1), said("García Márquez, Ana", 1))


def appended(text: str) -> str:
    """A text with two names behind those of its only list."""
    root = parse(Report(source(text), "publications"))
    assert isinstance(root, Mapping)
    (there,) = root.values
    assert isinstance(there, Sequence)
    lines = text.splitlines(keepends=True)
    found = append_items(lines, there, len(lines), NAMES)
    assert found is not None
    start, end, new = found
    return "".join((*lines[:start], *new, *lines[end:]))


FLOW = 'Ada Okafor, "García Márquez, Ana"'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a: [Mei Chen]\n", f"a: [Mei Chen, {FLOW}]\n"),
        ("a: [Síle O'Neill, 'D]']  # b]\n", f"a: [Síle O'Neill, 'D]', {FLOW}]  # b]\n"),
        (
            "a: [{literal: A, roles: [senior]}]\n",
            f"a: [{{literal: A, roles: [senior]}}, {FLOW}]\n",
        ),
        ("a: [Mei Chen,\n    B\n  ]\n", f"a: [Mei Chen,\n    B, {FLOW}]\n"),
        (
            "a:\n- Mei Chen  # me\n",
            "a:\n- Mei Chen  # me\n- Ada Okafor\n- García Márquez, Ana\n",
        ),
        (
            "a:\n    - Mei\n      Chen\n",
            "a:\n    - Mei\n      Chen\n    - Ada Okafor\n    - García Márquez, Ana\n",
        ),
    ],
)
def test_they_stand_behind_the_last(before: str, after: str) -> None:
    assert appended(before) == after


def test_behind_a_comment_in_brackets_nothing_can_be_put() -> None:
    text = "a: [Mei Chen, # me\n  B]\n"
    root = parse(Report(source(text), "publications"))
    assert isinstance(root, Mapping)
    (there,) = root.values
    assert isinstance(there, Sequence)
    assert append_items(text.splitlines(keepends=True), there, 2, NAMES) is None


def test_an_item_has_its_dash_at_the_margin() -> None:
    node = mapping({"literal": "ATLAS", "roles": ["senior"]})
    assert item_lines(node, "  ") == (
        "  - literal: ATLAS\n",
        "    roles:\n",
        "      - senior\n",
    )
