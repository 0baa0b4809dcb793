"""A work's node is told from every other by its brackets."""

from __future__ import annotations

import pytest

from cvgen.document.block import work_node, work_of


@pytest.mark.parametrize(
    ("work", "node"),
    [
        ("chen2024", "publications/[chen2024]"),
        ("head", "publications/[head]"),
        ("10.1000/182", "publications/[10.1000/182]"),
    ],
)
def test_a_works_node_holds_its_id_in_brackets(work: str, node: str) -> None:
    assert work_node(work) == node


@pytest.mark.parametrize(
    ("node", "work"),
    [
        ("publications/[chen2024]", "chen2024"),
        ("publications/[10.1000/182]/title", "10.1000/182"),
        ("publications/2/publications/[w]/number", "w"),
        ("publications/group/0", ""),
        ("talks/0", ""),
        ("", ""),
    ],
)
def test_a_node_tells_the_work_that_it_belongs_to(node: str, work: str) -> None:
    assert work_of(node) == work
