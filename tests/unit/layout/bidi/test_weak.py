"""Weak types become what stands beside them."""

from __future__ import annotations

import pytest

from cvgen.layout.bidi.weak import resolve_weak


@pytest.mark.parametrize(
    ("given_types", "resolved"),
    [
        ("AL NSM NSM", "R R R"),
        ("RLI NSM PDI NSM", "RLI ON PDI ON"),
        ("NSM L", "L L"),
        ("AL ON EN", "R ON AN"),
        ("R EN", "R EN"),
        ("L EN", "L L"),
        ("R EN ES EN", "R EN EN EN"),
        ("R EN CS EN CS EN", "R EN EN EN EN EN"),
        ("AL EN ES EN", "R AN ON AN"),
        ("AL AN CS AN", "R AN AN AN"),
        ("R EN CS CS EN", "R EN ON ON EN"),
        ("R ET ET EN ET", "R EN EN EN EN"),
        ("AL ET EN", "R ON AN"),
        ("R ET ON EN", "R ON ON EN"),
        ("CS", "ON"),
    ],
)
def test_types_are_resolved_by_the_rules_in_their_order(
    given_types: str, resolved: str
) -> None:
    assert resolve_weak(given_types.split(), "L") == resolved.split()


def test_what_stands_before_the_sequence_counts() -> None:
    assert resolve_weak(["EN", "NSM"], "L") == ["L", "L"]
    assert resolve_weak(["EN", "NSM"], "R") == ["EN", "EN"]
