"""Boxes meet, hold points, and are put around one another."""

from __future__ import annotations

from cvgen.checks.measured.box import Box, union

LEFT, RIGHT = Box(0, 0, 10, 10), Box(5, 5, 20, 30)


def test_boxes_meet_in_what_both_have() -> None:
    assert LEFT.meets(RIGHT) == Box(5, 5, 10, 10)
    assert LEFT.meets(Box(11, 0, 20, 10)) is None


def test_a_box_holds_its_points() -> None:
    assert LEFT.holds(10, 0)
    assert not LEFT.holds(10.1, 0)


def test_a_box_is_put_around_all() -> None:
    assert union((LEFT, RIGHT)) == Box(0, 0, 20, 30)
    assert union(()) is None
    assert (RIGHT.width, RIGHT.height) == (15, 25)
    assert Box(0.00049, 1.23456, 2, 3).rounded() == Box(0, 1.235, 2, 3)
