"""Characters have Unicode's classes, those without one their block's."""

from __future__ import annotations

from cvgen.layout.bidi.classes import bidi_classes, direction_of


def test_classes_are_unicode_s() -> None:
    assert bidi_classes("aאا1١ ,(\u0301\u2068") == [
        *("L", "R", "AL", "EN", "AN", "WS", "CS", "ON", "NSM", "FSI")
    ]


def test_what_is_not_assigned_has_the_class_of_its_block() -> None:
    assert bidi_classes("\u05ff\u0378") == ["R", "L"]


def test_odd_levels_run_right_to_left() -> None:
    assert [direction_of(level) for level in range(4)] == ["L", "R", "L", "R"]
