"""Nodes, and those that stand for nothing."""

from __future__ import annotations

import pytest

from cvgen.loading.node import Node, Scalar, Sequence, is_absent


@pytest.mark.parametrize(
    ("node", "absent"),
    [
        (Scalar("", 1, 1), True),
        (Scalar("~", 1, 1), True),
        (Scalar("null", 1, 1), True),
        (Scalar("", 1, 1, "'"), True),
        (Scalar(" \xa0", 1, 1, '"'), True),
        (Scalar("Null", 1, 1), False),
        (Scalar("null", 1, 1, "'"), False),
        (Scalar("No", 1, 1), False),
        (Sequence((), 1, 1), False),
    ],
)
def test_nothing_is_what_it_looks_like(node: Node, *, absent: bool) -> None:
    assert is_absent(node) is absent
