"""A work's node is told from every other by its brackets."""

from __future__ import annotations

import pytest

from cvgen.document.block import work_node


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
